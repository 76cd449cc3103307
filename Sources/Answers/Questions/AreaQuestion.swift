import BredeWelvaart

/// What the figures of an area are, or which wijken there are.
public struct AreaQuestion: Question {
  public let extent = Store.Extent.figures
  private let name: String

  /// Asks about an area; an empty name asks for the list.
  public init(_ name: String) {
    self.name = name
  }

  public func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !name.isEmpty else { return list(store) }
    let meant = try store.area(meant: name)
    return profile(meant.subject, meant.notes, store)
  }

  private func list(_ store: Store) -> Answer {
    let rows = store.wijken.map { wijk in
      Row(
        [Cell(wijk.number.map(String.init) ?? "", .muted), Cell(wijk.name)], AreaFact(wijk, store))
    }
    return Answer(
      title: "De wijken van \(store.gemeente?.name ?? "deze gemeente")",
      sections: [Section(columns: [.number("nr"), .name("wijk")], rows: rows)])
  }

  private func profile(_ area: Area, _ notes: [Note], _ store: Store) -> Answer {
    let facts = store.content.indicators.filter { store.observation($0.id, area.code) != nil }
      .map { store.fact($0, area) }
    let sections = store.content.themes.map { theme in
      Section.indicators(theme.name, facts.filter { $0.indicator.theme == theme.id })
    }
    return Answer(
      title: "\(area.name), \(store.title(of: area))",
      notes: notes + [Note].reference(facts), sections: sections)
  }
}
