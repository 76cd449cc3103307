/// A regular expression as steps that are all taken at once, so that no text takes more than its length.
struct PatternProgram {
  /// One step; `go` takes no character.
  enum Step {
    case scalar(ScalarSet)
    case go([Int])
    /// Goes on only before the first character.
    case start
    /// Goes on only behind the last.
    case end
    case match
  }

  /// More steps than this are no pattern for a cell.
  static let longest = 2000

  private(set) var steps: [Step] = []

  /// Writes a pattern out.
  init(_ part: PatternPart) throws(PatternObjection) {
    try write(part)
    steps.append(.match)
  }

  private var here: Int { steps.count }

  private mutating func add(_ step: Step) throws(PatternObjection) {
    guard here < Self.longest else { throw .tooLong }
    steps.append(step)
  }

  private mutating func write(_ part: PatternPart) throws(PatternObjection) {
    switch part {
    case .scalar(let set): try add(.scalar(set))
    case .start: try add(.start)
    case .end: try add(.end)
    case .sequence(let parts):
      for part in parts { try write(part) }
    case .choice(let choices): try write(choices)
    case .repeated(let part, let least, let most): try write(part, least, most)
    }
  }

  private mutating func write(_ choices: [PatternPart]) throws(PatternObjection) {
    var ends: [Int] = []
    for (number, choice) in choices.enumerated() {
      let fork = here
      try add(.go([]))
      try write(choice)
      ends.append(here)
      try add(.go([]))
      steps[fork] = .go(number < choices.count - 1 ? [fork + 1, here] : [fork + 1])
    }
    for end in ends { steps[end] = .go([here]) }
  }

  private mutating func write(_ part: PatternPart, _ least: Int, _ most: Int?) throws(PatternObjection) {
    for _ in 0..<least { try write(part) }
    guard let most else {
      let fork = here
      try add(.go([]))
      try write(part)
      try add(.go([fork]))
      steps[fork] = .go([fork + 1, here])
      return
    }
    var forks: [Int] = []
    for _ in least..<most {
      forks.append(here)
      try add(.go([]))
      try write(part)
    }
    for fork in forks { steps[fork] = .go([fork + 1, here]) }
  }
}

/// A program at work on one text after another, which remembers where characters led.
///
/// Without that each character would be tried at every step; with it most take one look.
final class PatternMatcher {
  private let steps: [PatternProgram.Step]
  private var sets: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  /// Where each set of steps leads by each ASCII character; a negative number where that was not asked yet.
  private var ways: [[Int]] = []
  private var effort = 0

  /// More sets than this are not remembered.
  private static let mostSets = 500
  /// So many steps are taken in all: a second's work for no more than a pattern that nobody means.
  private static let mostEffort = 5_000_000

  init(_ program: PatternProgram) { steps = program.steps }

  /// Whether the pattern asked too much, so that nothing more is found out by it.
  var isExhausted: Bool { effort > Self.mostEffort }

  /// Whether the whole text fits; any does once the pattern asked too much.
  func matches(_ text: String) -> Bool {
    var set = number(of: reach([0], isStart: true, isEnd: text.isEmpty))
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if isExhausted { return true }
      set = next(set, scalar, isLast: scalars.isEmpty)
    }
    return sets[set].contains { if case .match = steps[$0] { true } else { false } }
  }

  private func next(_ set: Int, _ scalar: Unicode.Scalar, isLast: Bool) -> Int {
    let value = Int(scalar.value)
    // What the end of the text makes possible is not remembered.
    let isKnown = value < 128 && !isLast
    if isKnown, ways[set][value] >= 0 { return ways[set][value] }
    let targets = sets[set].compactMap { place -> Int? in
      guard case .scalar(let allowed) = steps[place], allowed.contains(scalar) else { return nil }
      return place + 1
    }
    effort += sets[set].count
    let found = reach(targets, isStart: false, isEnd: isLast)
    let isFull = sets.count > Self.mostSets
    if isFull { (sets, numbers, ways) = ([], [:], []) }
    let number = number(of: found)
    if isKnown, !isFull { ways[set][value] = number }
    return number
  }

  private func number(of set: [Int]) -> Int {
    if let number = numbers[set] { return number }
    numbers[set] = sets.count
    sets.append(set)
    ways.append(Array(repeating: -1, count: 128))
    return sets.count - 1
  }

  /// The steps that take a character, or end it, and can be come to without one.
  private func reach(_ start: [Int], isStart: Bool, isEnd: Bool) -> [Int] {
    var seen = Set(start)
    var open = start
    var found: [Int] = []
    while let place = open.popLast() {
      effort += 1
      guard steps.indices.contains(place) else { continue }
      var targets: [Int] = []
      switch steps[place] {
      case .scalar, .match: found.append(place)
      case .go(let places): targets = places
      case .start: targets = isStart ? [place + 1] : []
      case .end: targets = isEnd ? [place + 1] : []
      }
      for target in targets where seen.insert(target).inserted { open.append(target) }
    }
    return found.sorted()
  }
}
