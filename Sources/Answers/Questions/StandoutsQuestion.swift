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
    func section(_ title: String, _ standouts: [Standout]) -> Section {
      Section(
        title,
        columns: [
          .name("gebied"), .text("indicator"), .figure("cijfer"), .text("vergelijking"), .word("jaar"),
          .word("ontwikkeling"),
        ],
        rows: standouts.flatMap { standout in
          store.fact(standout.indicator, standout.area).rows(store) {
            [Cell(standout.area.name), $0.name, $0.figure, $0.standing, $0.period, $0.development]
          }
        })
    }
    let developments = store.developmentsInWords.compactMap { assessment -> Row? in
      guard only.map({ store.isPart(assessment.area, of: $0) }) ?? true,
        let fact = store.fact(assessment.indicator, assessment.area)
      else { return nil }
      return Row(
        [Cell(fact.area.name), Cell(fact.indicator.name), Cell(store.words(for: assessment))],
        [ObservationFact(fact.gap, fact, store), PlainFact.assessment(assessment, fact, store)])
    }
    return Answer(
      title: "Wat opvalt in \(only?.name ?? "de wijken")",
      notes: (meant?.notes ?? [])
        + [
          Note(.reading, "Losse cijfers, geen oordeel over een wijk. \(WheelQuestion.signals)"),
          Note(
            .absence,
            standouts.attention.isEmpty && standouts.strengths.isEmpty
              ? "Geen cijfer is kracht of aandacht: daarvoor is ook een ontwikkeling nodig." : ""),
        ].filter { !$0.text.isEmpty },
      sections: [
        section(Standouts.attentionHeading, standouts.attention),
        section(Standouts.strengthsHeading, standouts.strengths),
        section("Het verst van het gemiddelde, de verste eerst", standouts.farthest),
        Section(
          Assessment.developmentsHeading,
          columns: [.name("gebied"), .text("indicator"), .text("wat de bron zegt")], rows: developments),
      ])
  }
}
