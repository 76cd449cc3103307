/// What the documents expect of an area: how old people are now, forecasts, goals and developments.
package struct Outlook: Sendable {
  /// Figures under a heading.
  package typealias Group = (heading: String, facts: [FigureFact])

  /// What is expected and wanted, without a heading that has nothing.
  package let groups: [Group]
  /// What is expected in the buurten of a wijk, buurt by buurt.
  package let ofBuurten: [Group]
  /// Developments that documents give in words, where there is no figure to show them with.
  package let developments: [FigureFact]
  package let statements: [Statement]
  package let statementsOfBuurten: [Statement]
  package static let statementsHeading = "Ontwikkelingen"
  package static let statementsOfBuurtenHeading = "Ontwikkelingen in de buurten"

  package init(
    _ store: Store, _ area: Area, against reference: Reference? = nil, toleranceScale scale: Double = 1
  ) {
    func facts(_ area: Area, where isWanted: (Indicator) -> Bool) -> [FigureFact] {
      store.indicators(knownIn: [area]).filter(isWanted)
        .map { store.fact($0, area, against: reference, toleranceScale: scale) }
    }
    // Known plans are counted, and yet about what is to come.
    let isPlan: (Indicator) -> Bool = { $0.kind == .target || $0.section == .plannen }
    let expected = facts(area) { $0.kind == .forecast }
    // Of people and households first: everything else follows from them.
    let themes = store.content.themes.stablySorted { $0.id == Theme.context ? 0 : 1 }
    var groups: [Group] = [
      (Indicator.Section.leeftijden.heading, facts(area) { $0.section == .leeftijden })
    ]
    groups += themes.map { theme in
      let own = expected.filter { $0.indicator.theme == theme.id && !$0.isPast }
      return (
        "Verwacht: \(theme.name.lowercased())", own.grouped(by: \.indicator.topic).flatMap(\.elements)
      )
    }
    groups += [
      ("Plannen en doelen", facts(area, where: isPlan)),
      (FigureFact.pastHeading, expected.filter(\.isPast)),
    ]
    self.groups = groups.filter { !$0.facts.isEmpty }
    ofBuurten = store.buurten(of: area).map { buurt in
      ("Verwacht in de buurt \(buurt.name)", facts(buurt) { $0.kind == .forecast || isPlan($0) })
    }.filter { !$0.facts.isEmpty }
    developments = facts(area) { indicator in
      !store.hasFigure(indicator.id, area.code)
        && store.assessments(indicator.id, area.code).contains { $0.ring == .trend }
    }
    statements = store.statements(area: area.code, kinds: [.trend])
    statementsOfBuurten = store.statementsOfBuurten(in: area, kinds: [.trend])
  }

  package var facts: [FigureFact] { (groups + ofBuurten).flatMap(\.facts) }
}
