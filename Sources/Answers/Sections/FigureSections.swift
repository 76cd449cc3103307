import BredeWelvaart

extension Section {
  /// The figures of an area, a row for each time of an indicator.
  static func indicators(_ title: String, _ facts: [FigureFact], _ store: Store) -> Section {
    Section(
      title,
      columns: [
        .name("indicator"), .figure("cijfer"), .text("vergelijking"), .text("plaats"), .word("jaar"),
        .text("ontwikkeling"),
      ],
      rows: facts.flatMap { fact in
        fact.rows(fact.readings, store) {
          [$0.name, $0.figure, $0.standing, $0.place, $0.period, $0.development]
        }
      })
  }

  /// The figures of an indicator, one area a row; areas that have none for the same reason share one.
  static func areas(_ title: String, _ facts: [FigureFact], _ store: Store) -> Section {
    let rows = facts.filter { $0.isTold }.flatMap { fact in
      fact.rows(fact.current, store) { cells in
        [
          Cell(fact.rank?.listed ?? "", .muted, spoken: fact.rank?.words), Cell(fact.area.name), cells.figure,
          cells.standing, cells.period, cells.development,
        ]
      }
    }
    let missing = facts.filter { !$0.isTold }
      .grouped { [$0.absence, $0.reason] }.map { words, facts in
        Row(
          [
            "", Cell(facts.map(\.area.name).enumeration), Cell(words.first ?? "", .muted),
            Cell(words.last ?? "", .muted), "", "",
          ], facts.flatMap { $0.facts(nil, store) })
      }
    return Section(
      title,
      columns: [
        .number("plaats"), .name("gebied"), .figure("cijfer"), .text("vergelijking"), .word("jaar"),
        .text("ontwikkeling"),
      ], rows: rows + missing)
  }

  /// Other figures of an indicator than those that stand for their areas.
  static func readings(_ title: String, _ readings: [(FigureFact, Reading?)], _ store: Store) -> Section {
    Section(
      title, columns: [.name("gebied"), .figure("cijfer"), .word("jaar"), .text("bron")],
      rows: readings.map { fact, reading in
        fact.row(reading, store) { cells in
          let sources = (reading?.citations ?? fact.citations).map { store.shortName(of: $0.source) }.unique
          return [
            Cell(fact.area.name), cells.figure, cells.period, Cell(sources.enumeration, .muted),
          ]
        }
      })
  }
}

extension Note {
  /// How to read a place among the wijken.
  static let rank = Note(
    .reading, "Plaats: onder de wijken met een cijfer van hetzelfde jaar of uit dezelfde tabel.")

  /// How to get fewer figures at a time.
  static let parts = Note(.description, "Dit is veel; per thema gaat het met: wijkwiel thema")
}

extension [Note] {
  /// What figures are compared with, as far as they are.
  static func reference(_ facts: [FigureFact], _ store: Store) -> [Note] {
    let words = store.referenceWords(facts.compactMap(\.comparison))
    return words.isEmpty ? [] : [Note(.reference, "Vergeleken met \(words).")]
  }
}
