import BredeWelvaart

extension Store {
  /// What the documents say of an area in words, kind by kind, each in the order of the themes.
  func portrait(of area: Area) -> [Section] {
    let portrait = Portrait(self, area)
    return portrait.groups.map { section($0.heading, $0.statements) }
      + [section(Portrait.buurtenHeading, portrait.ofBuurten, namesBuurt: true)]
  }

  /// The figures that say what a wijk can carry and has to bear, factor by factor.
  func balanceSections(of area: Area) -> (notes: [Note], sections: [Section]) {
    guard area.level == .wijk else { return ([], []) }
    var facts: [FigureFact] = []
    let sections = balance.sides.flatMap { side in
      side.factors.map { factor in
        let own = factor.indicators.map { fact($0, area) }
        facts += own
        return Section.indicators(
          "\(side.side.name) (\(side.side.words)): \(factor.name)", own, self)
      }
    }
    guard !facts.isEmpty else { return ([], []) }
    return (
      [Note(.reading, "Draagkracht en draaglast: \(Balance.explanation)")] + .reference(facts, self), sections
    )
  }

  /// Housing and care in an area: its figures under their headings, and what is said of it.
  func housingSections(of area: Area) -> (notes: [Note], sections: [Section]) {
    let housing = Housing(self, area)
    return (
      .reference(housing.facts, self),
      housing.sections.map { Section.indicators($0.section.heading, $0.facts, self) }
        + [Section.indicators(FigureFact.pastHeading, housing.past, self)]
        + housing.statements.map { section($0.heading, $0.statements) }
    )
  }

  /// What documents expect of an area.
  func outlookSections(of area: Area) -> (notes: [Note], sections: [Section]) {
    let outlook = Outlook(self, area)
    return (
      .reference(outlook.facts, self),
      (outlook.groups + outlook.ofBuurten).map { Section.indicators($0.heading, $0.facts, self) }
        + [
          Section.indicators(Standouts.developmentsHeading, outlook.developments, self),
          section(Outlook.statementsHeading, outlook.statements),
          section(Outlook.statementsOfBuurtenHeading, outlook.statementsOfBuurten, namesBuurt: true),
        ]
    )
  }

  /// Statements in the order of the themes.
  func section(_ title: String, _ statements: [Statement], namesBuurt: Bool = false) -> Section {
    let rows = byTheme(statements).map { statement in
      let (buurt, theme) = (namesBuurt ? area(statement.area)?.name : nil, theme(statement.theme))
      return Row(
        [
          Cell(statement.text), Cell(buurt ?? "", .muted),
          Cell(theme?.shortName ?? "", .muted, spoken: theme?.name ?? ""),
        ],
        PlainFact.statement(statement, self))
    }
    return Section(title, columns: [.name("uitspraak"), .word("buurt"), .word("thema")], rows: rows)
  }
}
