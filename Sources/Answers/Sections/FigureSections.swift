import BredeWelvaart

extension Section {
  /// The figures of an area, one indicator a row.
  static func indicators(_ title: String, _ facts: [FigureFact]) -> Section {
    Section(
      title,
      columns: [
        .name("indicator"), .figure("cijfer"), .text("vergelijking"), .word("plaats"), .word("jaar"),
        .word("ontwikkeling"),
      ],
      rows: facts.map { fact in
        Row(
          [
            Cell(fact.indicator.nameWithUnit, spoken: fact.indicator.name), fact.figure, fact.standing,
            fact.place, fact.period,
            fact.development,
          ], fact)
      })
  }

  /// The figures of an indicator, one area a row; areas that have none for the same reason share one.
  static func areas(_ title: String, _ facts: [FigureFact]) -> Section {
    let rows = facts.filter(\.hasFigure).map { fact in
      Row(
        [
          Cell(fact.rank.map { "\($0.place)" } ?? "", .muted), Cell(fact.area.name), fact.figure,
          fact.standing, fact.period, fact.development,
        ], fact)
    }
    let missing = facts.filter { !$0.hasFigure }.grouped(by: \.reason).map { reason, facts in
      Row(
        [
          "", Cell(facts.map(\.area.name).enumeration), Cell("geen cijfer", .muted), Cell(reason, .muted),
          "", "",
        ], facts)
    }
    return Section(
      title,
      columns: [
        .number("nr"), .name("gebied"), .figure("cijfer"), .text("vergelijking"), .word("jaar"),
        .word("ontwikkeling"),
      ], rows: rows + missing)
  }
}

extension Note {
  /// How to read a place among the wijken.
  static let rank = Note(
    .reading, "Plaats: de wijk met het hoogste cijfer is de 1e, ook als hoog ongunstig is.")
}

extension Note {
  /// How to get fewer figures at a time.
  static let parts = Note(.description, "Dit is veel; per thema gaat het met: wijkwiel thema")
}

extension [Note] {
  /// What figures are compared with, as far as they are.
  static func reference(_ facts: [FigureFact]) -> [Note] {
    let areas = facts.compactMap { fact in fact.isAgainstMiddle ? nil : fact.reference?.name }.unique
    let middle = facts.contains(where: \.isAgainstMiddle) ? ["het midden van de wijken (‘midden’)"] : []
    let last = areas.isEmpty || middle.isEmpty ? [] : [" waar \(areas.enumeration) geen cijfer heeft"]
    guard !areas.isEmpty || !middle.isEmpty else { return [] }
    let words = ([areas.enumeration].filter { !$0.isEmpty } + middle).joined(separator: ", of met ")
    let note = "Vergeleken met \(words)\(last.joined())."
    return [Note(.reference, note, spoken: note.replacing(" (‘midden’)", with: ""))]
  }
}
