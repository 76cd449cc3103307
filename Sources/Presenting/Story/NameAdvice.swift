import BredeWelvaart
import Dashboard

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
  /// Advice about the name of an area; buurten are meant where no larger area is.
  func areaAdvice(for name: String) -> String {
    func candidates(_ areas: [Area]) -> [NameFinder<String>.Candidate] {
      areas.map { .init(nameToWrite($0.code), names: [$0.name, $0.shortName] + $0.aliases) }
    }
    let large = candidates(content.areas.filter { $0.level != .buurt })
    let advice = NameAdvice(large)
    if advice.meant(by: name) != nil { return advice.words(for: name) }
    return NameAdvice(large + candidates(content.areas.filter { $0.level == .buurt })).words(for: name)
  }

  /// Advice about any other part of an address.
  func advice(about subject: RouteSubject, for name: String, parts: [String] = []) -> String {
    let known = subject.names(in: self, parts: parts)
    // What a word means says more than what it looks like.
    if subject == .indicator, !known.contains(where: { $0.text == name.slug }),
      let meant = everydaySubject(name.slug.split(separator: "-").map(String.init))?.indicators,
      !meant.isEmpty
    {
      let ids = meant.prefix(NameFinder<String>.nearestCount).map(\.id.rawValue)
      return NameAdvice(ids.map { .init($0, names: [name]) }).words(for: name)
    }
    return NameAdvice(known.map { .init($0.text, names: [$0.text] + $0.others) }).words(for: name)
  }
}
