// Texts, caveats and what figures are measured by, where they are not the same in two packages.

extension PackageDifference {
  /// What documents say in words: statements, actions, facilities, places, terms and criteria.
  static func texts(_ old: Store, _ new: Store) -> [Item] {
    let (before, after) = (old.content, new.content)
    func area(_ code: Area.Code) -> Area? { new.area(code) ?? old.area(code) }
    let statements = items(.text, before.statements, after.statements, by: \.id) { statement in
      let area = area(statement.area)
      return Words(
        title: area?.name ?? "", area: area, text: statement.text, citation: statement.citation)
    }
    let actions = items(.text, before.actions, after.actions, by: \.id) { action in
      let words = [action.text, action.standing?.rawValue ?? "", action.period]
      return Words(
        title: "Actie, \(action.areas.compactMap(area).map(\.name).enumeration)",
        area: action.areas.first.flatMap(area), text: words.filter { !$0.isEmpty }.joined(separator: ", "),
        citation: action.citation)
    }
    let facilities = items(.text, before.facilities, after.facilities, by: { [$0.name, $0.area.rawValue] }) {
      Words(
        title: "\(area($0.area)?.name ?? ""): \($0.name)", area: area($0.area),
        text: [$0.presence.word, $0.note].filter { !$0.isEmpty }.joined(separator: ", "),
        citation: $0.citation)
    }
    let places = items(.text, before.places, after.places, by: { [$0.name, $0.area.rawValue] }) {
      Words(
        title: "\(area($0.area)?.name ?? ""): \($0.name)", area: area($0.area), text: $0.description,
        citation: $0.citation)
    }
    let terms = items(.text, before.glossary, after.glossary, by: \.term) {
      Words(title: "Begrip \($0.term)", text: $0.definition, citation: $0.citation)
    }
    let criteria = items(.text, before.criteria, after.criteria, by: { [$0.group, "\($0.order)"] }) {
      Words(title: "Toetsing, \($0.group) \($0.order)", text: $0.text, citation: $0.citation)
    }
    return statements + actions + facilities + places + terms + criteria
  }

  static func caveats(_ old: Store, _ new: Store) -> [Item] {
    items(.caveat, old.content.caveats, new.content.caveats, by: \.id) { caveat in
      Words(
        title: caveat.title, text: caveat.text,
        citation: caveat.sources.first.map { Citation(source: $0, locator: "") })
    }
  }

  /// What figures are measured by: their verdicts may change with it.
  static func indicators(_ old: Store, _ new: Store) -> [Item] {
    items(.indicator, old.content.indicators, new.content.indicators, by: \.id) { indicator in
      let words = [
        indicator.name, indicator.definition, indicator.unit.name, indicator.direction.words,
        "marge \(indicator.marginWords())",
      ]
      return Words(
        title: indicator.name, indicator: indicator,
        text: words.filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }

  static func sources(_ old: Store, _ new: Store) -> [Item] {
    items(.source, old.content.sources, new.content.sources, by: \.id) { source in
      Words(
        title: source.datedTitle,
        text: [source.datedTitle, source.publisher, source.note]
          .filter { !$0.isEmpty }.joined(separator: "; "),
        citation: Citation(source: source.id, locator: ""))
    }
  }

  static func areas(_ old: Store, _ new: Store) -> [Item] {
    items(.area, old.content.areas, new.content.areas, by: \.code) { area in
      Words(title: area.name, area: area, text: "\(area.level.rawValue) \(area.name)")
    }
  }

  /// What is compared of a thing.
  private struct Words {
    let title: String
    var indicator: Indicator?
    var area: Area?
    let text: String
    var citation: Citation?
  }

  private static func items<Element, Key: Hashable>(
    _ part: Part, _ old: [Element], _ new: [Element], by key: (Element) -> Key, _ words: (Element) -> Words
  ) -> [Item] {
    pairs(old, new, by: key).compactMap { pair in
      let (before, after) = (pair.old.map(words), pair.new.map(words))
      guard let shown = after ?? before,
        let kind = kind((before, after), isSame: { $0.text == $1.text && $0.title == $1.title })
      else { return nil }
      return Item(
        part: part, kind: kind, title: shown.title, indicator: shown.indicator, area: shown.area,
        before: before?.text ?? "", after: after?.text ?? "", size: size(before?.text, after?.text),
        citation: shown.citation)
    }
  }

  /// How many words of two texts are not in the other.
  private static func size(_ one: String?, _ other: String?) -> Double {
    func words(_ text: String?) -> Set<Substring> { Set((text ?? "").split(separator: " ")) }
    return Double(words(one).symmetricDifference(words(other)).count)
  }
}
