import BredeWelvaart

/// What someone may have meant by a name that leads nowhere.
struct NameAdvice: Sendable {
  private let finder: NameFinder<String>

  /// Looks among names; the subject of each is what to write.
  init(_ candidates: [NameFinder<String>.Candidate]) {
    finder = NameFinder(candidates)
  }

  /// What the name surely stands for; nil where it could be several things, or none.
  func meant(by name: String) -> String? {
    if case .one(let meant, _) = finder.find(name) { meant } else { nil }
  }

  /// What to do instead, to stand after a semicolon at the end of a sentence.
  func words(for name: String) -> String {
    switch finder.find(name) {
    case .one(let meant, _): return "bedoelt u \(quoted([meant]))?"
    case .several(let meant):
      return "kies bijvoorbeeld \(quoted(Array(meant.prefix(NameFinder<String>.nearestCount))))."
    case .none:
      let nearest = finder.nearest(to: name)
      return nearest.isEmpty ? "noem iets anders." : "kies bijvoorbeeld \(quoted(nearest))."
    }
  }

  private func quoted(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " of " + last
  }
}

extension Store {
  /// What to write for an area: its name where that is enough, else its code.
  func nameToWrite(_ area: Area) -> String {
    self.area(named: area.name.slug) == area ? area.name.slug : area.code.rawValue
  }

  /// Advice about the name of an area; buurten are meant where no larger area is.
  func areaAdvice(for name: String) -> String {
    func candidates(_ areas: [Area]) -> [NameFinder<String>.Candidate] {
      areas.map { .init(nameToWrite($0), names: [$0.name, $0.shortName] + $0.aliases) }
    }
    let large = candidates(content.areas.filter { $0.level != .buurt })
    let advice = NameAdvice(large)
    if advice.meant(by: name) != nil { return advice.words(for: name) }
    return NameAdvice(large + candidates(content.areas.filter { $0.level == .buurt })).words(for: name)
  }

  /// Advice about the id of an indicator.
  func indicatorAdvice(for id: String) -> String {
    NameAdvice(
      content.indicators.map { .init($0.id.rawValue, names: [$0.id.rawValue, $0.name, $0.shortName]) }
    ).words(for: id)
  }
}
