import BredeWelvaart

extension Store {
  /// What the documents say of an area in words, kind by kind, each in the order of the themes.
  func portrait(of area: Area) -> [Section] {
    let own = statements(area: area.code)
    return Statement.Kind.allCases.map { kind in
      section(kind.heading, own.filter { $0.kind == kind }, namesBuurt: false)
    }
      + [section("Buurten", statementsOfBuurten(in: area), namesBuurt: true)]
  }

  private func section(_ title: String, _ statements: [Statement], namesBuurt: Bool) -> Section {
    let byTheme = Dictionary(grouping: statements, by: \.theme)
    let rows = content.themes.flatMap { theme in
      (byTheme[theme.id] ?? []).map { statement in
        let buurt = namesBuurt ? area(statement.area)?.name : nil
        return Row(
          [
            Cell(statement.text), Cell(buurt ?? "", .muted),
            Cell(theme.shortName, .muted, spoken: theme.name),
          ],
          StatementFact(statement, self))
      }
    }
    return Section(title, columns: [.name("uitspraak"), .word("buurt"), .word("thema")], rows: rows)
  }
}
