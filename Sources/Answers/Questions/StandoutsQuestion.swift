import BredeWelvaart

/// What stands out in the wijken and the gemeente: what asks for attention, what is strong, what lies far off.
package struct StandoutsQuestion: Question {
  package let extent = Store.Extent.figures
  private let name: String

  /// Asks about an area; an empty name asks about all.
  package init(_ name: String) {
    self.name = name
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let meant: Meant<Area>? = name.isEmpty ? nil : try store.area(meant: name)
    let only = meant?.subject
    let standouts = store.standouts(against: { store.references(for: $0).first }, of: only)
    let usual = store.wijken.first.flatMap { store.references(for: $0).first } ?? .wijken
    func section(_ title: String, _ standouts: [Standout]) -> Section {
      Section(
        title,
        columns: [
          .name("gebied"), .text("indicator"), .figure("cijfer"), .text("vergelijking"), .word("afstand"),
          .word("jaar"), .word("ontwikkeling"),
        ],
        rows: standouts.flatMap { standout in
          let fact = store.fact(standout.indicator, standout.area)
          return fact.rows(fact.current, store) {
            [
              Cell(standout.area.name), $0.name, $0.figure, $0.standing, Cell(standout.distanceWords ?? ""),
              $0.period, $0.development,
            ]
          }
        })
    }
    let developments = standouts.developments.compactMap { assessment -> Row? in
      guard let fact = store.fact(assessment.indicator, assessment.area) else { return nil }
      return Row(
        [Cell(fact.area.name), Cell(fact.indicator.name), Cell(store.words(for: assessment))],
        [ObservationFact(fact.gap, fact, store), PlainFact.assessment(assessment, fact, store)])
    }
    return Answer(
      title: "Wat opvalt in \(only?.name ?? "de wijken")",
      notes: (meant?.notes ?? [])
        + [
          Note(.reading, "\(Standouts.reading) \(WheelQuestion.signals)"),
          Note(
            .absence,
            standouts.attention.isEmpty && standouts.strengths.isEmpty
              ? "Geen cijfer is kracht of aandacht: daarvoor is ook een ontwikkeling nodig." : ""),
        ].filter { !$0.text.isEmpty },
      sections: [
        section(Standouts.attentionHeading, standouts.attention),
        section(Standouts.strengthsHeading, standouts.strengths),
        section("\(store.farthestHeading(standouts, usual)), de verste eerst", standouts.farthest),
        Section(
          Standouts.developmentsHeading,
          columns: [.name("gebied"), .text("indicator"), .text("wat de bron zegt")], rows: developments),
      ])
  }
}
