import BredeWelvaart

/// What is not known: how many figures there are of each theme in each wijk, or what is missing in one area.
package struct CoverageQuestion: Question {
  package let extent = Store.Extent.figures
  private let name: String
  private let theme: String?

  /// Asks about an area, or about all wijken where its name is empty; nil asks for any theme.
  package init(_ name: String, theme: String? = nil) {
    (self.name, self.theme) = (name, theme)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (meant, theme) = try store.areaAndTheme(meant: name, theme: theme)
    let themes = theme.map { [$0.subject] } ?? store.content.themes
    let notes = theme?.notes ?? []
    guard let meant else {
      return Answer(
        title: "Wat weten we niet",
        notes: notes + [
          Note(.reading, "Geteld in indicatoren per wijk. Wat er ontbreekt: wijkwiel dekking met een wijk.")
        ],
        sections: store.coverage().rows.map { Self.counts($0, themes, store) }
          + [store.section(of: store.caveats(on: .dekking))])
    }
    let area = meant.subject
    let sections = themes.map { Self.gaps($0, area, store) }
    let counts = themes.map { theme in
      let words = store.extentWords(of: theme.id, in: area)
      return Note(.reading, "\(theme.name). \([words.known, words.onlyAround].joined(separator: " "))")
    }
    return Answer(
      title: "Wat weten we niet over \(area.name)",
      notes: notes + meant.notes + counts
        + (sections.allSatisfy(\.rows.isEmpty) ? [Note(.absence, "Hier ontbreekt niets.")] : []),
      sections: sections + [store.section(of: store.caveats(on: .dekking, area: area))])
  }

  private static func counts(_ row: Coverage.Row, _ themes: [Theme], _ store: Store) -> Section {
    let known = zip(store.content.themes, row.cells).filter { theme, _ in themes.contains(theme) }
    return Section(
      row.area.name, columns: [.name("thema"), .text("wat er is")],
      rows: known.map { theme, cell in
        Row([Cell(theme.name), Cell(cell.words)], PlainFact.coverage(row.area, theme, cell))
      })
  }

  private static func gaps(_ theme: Theme, _ area: Area, _ store: Store) -> Section {
    Section(
      theme.name, columns: [.name("indicator"), .text("waarom er geen cijfer is")],
      rows: store.gaps(in: area, theme: theme.id).map { gap in
        Row([Cell(gap.indicator.name), Cell(gap.words)], gap.fact.facts(nil, store))
      })
  }
}

extension PlainFact {
  /// How much there is of a theme in a wijk.
  fileprivate static func coverage(_ area: Area, _ theme: Theme, _ cell: Coverage.Cell) -> PlainFact {
    PlainFact(
      kind: .coverage,
      fields: .area(area) + [
        Field("theme", "thema", theme.id.rawValue), Field("figures", "cijfers", cell.figures),
      ] + Gap.Kind.allCases.map { Field($0.rawValue, $0.words, cell.count($0)) })
  }
}
