/// Housing and care in an area: what there is, what is needed, what is planned and what is said of it.
package struct Housing: Sendable {
  /// The figures under their headings; a heading without any is left out.
  package let sections: [(section: Indicator.Section, facts: [FigureFact])]
  /// What was expected for a time that has gone by.
  package let past: [FigureFact]
  /// What documents say, theme by theme.
  package let statements: [(heading: String, statements: [Statement])]

  /// Gathers what the package puts in the sections of this screen, and what is said of their themes.
  package init(
    _ store: Store, _ area: Area, against reference: Reference? = nil, toleranceScale scale: Double = 1
  ) {
    let sections = Indicator.Section.allCases.filter { $0 != .leeftijden }
    let indicators = store.content.indicators.filter { $0.section.map(sections.contains) ?? false }
    let known = store.indicators(knownIn: [area])
    let all = sections.map { section in
      let facts = known.filter { $0.section == section }
        .map { store.fact($0, area, against: reference, toleranceScale: scale) }
      return (section: section, facts: facts)
    }
    self.sections = all.map { ($0.section, $0.facts.filter { !$0.isPast }) }.filter { !$0.1.isEmpty }
    past = all.flatMap(\.facts).filter(\.isPast)
    // What the first section is about comes first.
    let themes = sections.flatMap { section in indicators.filter { $0.section == section }.map(\.theme) }
      .unique
    statements = themes.filter { $0 != Theme.context }.compactMap(store.theme)
      .map { ("\($0.name) in de documenten", store.statements(area: area.code, theme: $0.id)) }
      .filter { !$0.1.isEmpty }
  }

  package var facts: [FigureFact] { sections.flatMap(\.facts) + past }
}
