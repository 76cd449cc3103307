import BredeWelvaart
import Cells

/// A show of hands that is being counted.
struct Counting: Hashable, Sendable {
  /// Its place in the book.
  var entry: Int
  /// The option whose hands are counted.
  var cursor = 0
  /// Whether the next digit begins a new number.
  var isFresh = true
}

extension Show {
  /// More hands than this are no workshop.
  private static let mostHands = 9999

  mutating func beginCounting(from origin: Origin, at moment: Moment) {
    guard mayKeep() else { return }
    let now = entry(.remark("", isFinished: false), at: moment)
    guard let step = place?.step, scene == .step, !step.choices.isEmpty else {
      asked[origin] = .options("", about: now)
      return
    }
    // The story's question again goes on with what was counted.
    let known = book.entries.lastIndex { $0.step == now.step && $0.asks(step.question) }
    if let known {
      counting = Counting(entry: known)
    } else {
      count(step.choices, asking: step.question, about: now)
    }
  }

  /// Begins to count, attached to what was on the screen when that was asked for.
  private mutating func count(_ options: [String], asking question: String, about entry: RemarkBook.Entry) {
    var entry = entry
    entry.content = .hands(.init(question: question, options: options.map { .init(name: $0) }))
    book.entries.append(entry)
    counting = Counting(entry: book.entries.count - 1)
  }

  mutating func answerOptions(
    _ text: String, about entry: RemarkBook.Entry, _ key: Key, from origin: Origin
  ) -> [ShowEffect] {
    if let typed = Self.typing(text, key) {
      asked[origin] = .options(typed, about: entry)
      return []
    }
    switch key {
    case .enter:
      // What ends with a question mark is the question; the rest is what can be chosen.
      let end = text.lastIndex(of: "?").map(text.index(after:)) ?? text.startIndex
      let choices = text[end...].trimmed
      do throws(Objection) {
        let options = choices.isEmpty ? ["ja", "nee"] : try Choices.read(choices)
        asked[origin] = nil
        count(options, asking: text[..<end].trimmed, about: entry)
      } catch {
        notice = error.message
      }
    case .escape, .control("c"): asked[origin] = nil
    default: break
    }
    return []
  }

  /// What was counted for the question of a step; none where nothing was.
  func votes(forStep number: Int, _ step: Story.Step) -> [RemarkBook.Hands.Option] {
    let counted = book.entries.last { $0.step == number && !$0.isBlank && $0.asks(step.question) }
    if case .hands(let hands)? = counted?.content { return hands.options }
    return []
  }

  /// The hands that are on the screen.
  var hands: RemarkBook.Hands? {
    guard let counting, book.entries.indices.contains(counting.entry),
      case .hands(let hands) = book.entries[counting.entry].content
    else { return nil }
    return hands
  }

  mutating func count(_ key: Key, from origin: Origin) -> [ShowEffect] {
    guard var counting, let hands, hands.options.indices.contains(counting.cursor) else {
      counting = nil
      return []
    }
    let number = hands.options[counting.cursor].count
    let last = hands.options.count - 1
    defer { if self.counting != nil { self.counting = counting } }
    switch key {
    case .up: (counting.cursor, counting.isFresh) = (max(0, counting.cursor - 1), true)
    case .down, .tab: (counting.cursor, counting.isFresh) = (min(last, counting.cursor + 1), true)
    case .enter where counting.cursor < last:
      (counting.cursor, counting.isFresh) = (counting.cursor + 1, true)
    case .right, .character("+"), .character("="): return put(number + 1, at: counting.cursor)
    case .left, .character("-"): return put(number - 1, at: counting.cursor)
    case .backspace, .delete:
      counting.isFresh = false
      return put(number / 10, at: counting.cursor)
    case .character("."), .character("b"): isBlank = true
    case .character("n"): notice = "Sluit eerst de telling met Esc; daarna kunt u iets opschrijven."
    case .character("q"), .control("c"): return askToQuit(from: origin)
    case .control("l"): return [.dashboard(.redraw)]
    case .enter, .escape, .function(5), .pageDown, .pageUp, .character(" "), .character("p"), .character("s"):
      return endCounting(hands)
    default:
      guard let digit = key.digit.flatMap(Int.init) else { break }
      let before = counting.isFresh ? 0 : number
      counting.isFresh = false
      return put(before * 10 + digit, at: counting.cursor)
    }
    return []
  }

  private mutating func endCounting(_ hands: RemarkBook.Hands) -> [ShowEffect] {
    defer { counting = nil }
    guard let counting, hands.total == 0 else {
      notice = "Telling bewaard: \(hands.total.counted("hand", "handen"))."
      return [.keep(durably: true)]
    }
    remove(counting.entry)
    notice = "Er is niets geteld."
    return [.keep(durably: true)]
  }

  private mutating func put(_ number: Int, at option: Int) -> [ShowEffect] {
    guard let counting, case .hands(var hands) = book.entries[counting.entry].content else { return [] }
    hands.options[option].count = min(Self.mostHands, max(0, number))
    book.entries[counting.entry].content = .hands(hands)
    return [.keep(durably: true)]
  }
}

extension RemarkBook.Entry {
  /// Whether it is a show of hands on a question.
  fileprivate func asks(_ question: String) -> Bool {
    if case .hands(let hands) = content { hands.question == question } else { false }
  }
}
