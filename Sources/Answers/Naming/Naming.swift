import BredeWelvaart

// Who is meant by the words asked with.

/// A thing meant, and how it was understood where that is not plain.
struct Meant<Subject: Sendable>: Sendable {
  let subject: Subject
  /// Says what was taken where the words were not a whole name.
  let notes: [Note]
}

extension Store {
  /// The indicator that is called just so, by its id or its name.
  func indicator(named text: String) -> Indicator? {
    let slug = text.slug
    return indicator(Identifier(slug)) ?? content.indicators.first { $0.name.hasSlug(slug) }
  }

  /// The area meant by a name, a number, a code or an alias.
  func area(meant text: String) throws(Unanswered) -> Meant<Area> {
    if let exact = area(named: text) {
      let namesakes = content.areas.filter { $0.level == exact.level && $0.name.slug == text.slug }
      guard namesakes.count < 2 else {
        throw .ambiguous(
          message: "er zijn meer gebieden met de naam ‘\(text)’; kies er een:",
          choices: namesakes.map { Unanswered.Choice($0.code.rawValue, title(of: $0)) })
      }
      return Meant(subject: exact, notes: [])
    }
    func candidates(_ areas: [Area]) -> [NameFinder<Area>.Candidate] {
      areas.map { .init($0, names: [$0.name, $0.shortName] + $0.aliases) }
    }
    let large = content.areas.filter { $0.level != .buurt }
    // A buurt is what someone means only where no larger area is.
    if case .one(let area, _) = NameFinder(candidates(large)).find(text) {
      return meant(area, area.name, text)
    }
    return try meant(
      text, "gebied", "gebieden", candidates(large + content.areas.filter { $0.level == .buurt }),
      name: \.name
    ) { area in Unanswered.Choice(area.name, title(of: area)) }
  }

  /// The indicator meant by an id or a name, among some or all of them.
  func indicator(
    meant text: String, among isCandidate: (Indicator) -> Bool = { _ in true }
  ) throws(Unanswered) -> Meant<Indicator> {
    if let exact = indicator(Identifier(text.slug)) { return Meant(subject: exact, notes: []) }
    let candidates = content.indicators.filter(isCandidate).map { indicator in
      NameFinder<Indicator>.Candidate(
        indicator, names: [indicator.id.rawValue, indicator.name, indicator.shortName])
    }
    return try meant(text, "indicator", "indicatoren", candidates, name: \.name) {
      Unanswered.Choice($0.id.rawValue, $0.name)
    }
  }

  /// The theme meant by an id or a name.
  func theme(meant text: String) throws(Unanswered) -> Meant<Theme> {
    let candidates = content.themes.map { theme in
      NameFinder<Theme>.Candidate(theme, names: [theme.id.rawValue, theme.name, theme.shortName])
    }
    return try meant(text, "thema", "thema’s", candidates, name: \.name) {
      Unanswered.Choice($0.id.rawValue, $0.name)
    }
  }

  /// The theme that words begin or end with, and the others, which name an area.
  func themeAndArea(in words: [String]) throws(Unanswered) -> (theme: Meant<Theme>, area: String) {
    for length in (1...max(1, words.count)).reversed() {
      for (name, rest) in [
        (words.prefix(length), words.dropFirst(length)), (words.suffix(length), words.dropLast(length)),
      ] {
        guard let theme = try? theme(meant: name.joined(separator: " ")) else { continue }
        return (theme, rest.drop { ["in", "van"].contains($0.lowercased()) }.joined(separator: " "))
      }
    }
    return (try theme(meant: words.joined(separator: " ")), "")
  }

  /// The area and the theme that a look-up is narrowed down to; nil for what is not named.
  ///
  /// Words that name no area may have the theme among them, where no other is named: `pittelo wonen`.
  func areaAndTheme(
    meant words: String, theme: String?
  ) throws(Unanswered) -> (area: Meant<Area>?, theme: Meant<Theme>?) {
    let theme = try theme.map(self.theme(meant:))
    guard !words.isEmpty else { return (nil, theme) }
    do throws(Unanswered) {
      return (try area(meant: words), theme)
    } catch {
      guard theme == nil, let found = try? themeAndArea(in: words.split(separator: " ").map(String.init))
      else { throw error }
      if found.area.isEmpty { return (nil, found.theme) }
      guard let area = try? area(meant: found.area) else { throw error }
      return (area, found.theme)
    }
  }

  /// The thing that a name leads to, or why there is none.
  func meant<Subject>(
    _ text: String, _ one: String, _ more: String, _ candidates: [NameFinder<Subject>.Candidate],
    name: (Subject) -> String, choice: (Subject) -> Unanswered.Choice
  ) throws(Unanswered) -> Meant<Subject> {
    switch NameFinder(candidates).find(text) {
    case .one(let subject, let fit):
      return fit == .wholeName ? Meant(subject: subject, notes: []) : meant(subject, name(subject), text)
    case .several(let subjects):
      throw .ambiguous(
        message: "‘\(text)’ past bij meer \(more); kies er een:", choices: subjects.map(choice))
    case .none(let nearest):
      throw .unknown(
        message: "er is geen \(one) ‘\(text)’", nearest: nearest.map(choice))
    }
  }

  private func meant<Subject>(_ subject: Subject, _ name: String, _ text: String) -> Meant<Subject> {
    Meant(subject: subject, notes: [Note(.understood, "‘\(text)’ is gelezen als \(name).")])
  }

  /// What to type for an area: its name where that is enough, else its code.
  package func argument(_ area: Area) -> String {
    area.name.slug.first.map { !$0.isNumber } == true && self.area(named: area.name.slug) == area
      ? area.name.slug : area.code.rawValue
  }

  /// What comes nearest to words that lead nowhere: by meaning, else by how it is written.
  func nearestMeant(by text: String) -> [Unanswered.Choice] {
    let subjects = subjects(nearestTo: text.slug.split(separator: "-").map(String.init))
    let meant =
      subjects.indicators.map { Unanswered.Choice($0.id.rawValue, $0.name) }
      + subjects.themes.map { Unanswered.Choice("thema \($0.id)", $0.name) }
    return meant.isEmpty ? nearestNames(to: text, least: Self.leastAlike) : Array(meant.prefix(3))
  }

  /// Names that share less of their letters are not alike.
  private static var leastAlike: Double { 0.45 }

  /// The areas and indicators whose names come nearest to words that lead nowhere.
  func nearestNames(to text: String, least: Double = 0) -> [Unanswered.Choice] {
    let areas = content.areas.filter { $0.level != .buurt }.map { area in
      NameFinder.Candidate(Unanswered.Choice(area.name, title(of: area)), names: [area.name])
    }
    let indicators = content.indicators.map { indicator in
      NameFinder.Candidate(
        Unanswered.Choice(indicator.id.rawValue, indicator.name), names: [indicator.name, indicator.topic])
    }
    return NameFinder(areas + indicators).nearest(to: text, least: least)
  }

  /// What an area is, for a reader: `wijk 7 van Assen`.
  func title(of area: Area) -> String {
    let parent = area.parent.flatMap(self.area)?.name
    let kind = area.number.map { "\(area.level.rawValue) \($0)" } ?? area.level.rawValue
    return parent.map { "\(kind) \(area.level == .buurt ? "in" : "van") \($0)" } ?? kind
  }
}
