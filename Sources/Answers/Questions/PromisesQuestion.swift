import BredeWelvaart

/// Figures beside the actions meant to change them: for what there is no promise, and for what no figure.
package struct PromisesQuestion: Question {
  package let extent = Store.Extent.plans
  private let name: String
  private let theme: String?

  /// Asks about an area, or about all where its name is empty; nil asks for any theme.
  package init(_ name: String, theme: String? = nil) {
    (self.name, self.theme) = (name, theme)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (meant, theme) = try store.areaAndTheme(meant: name, theme: theme)
    let area = meant?.subject
    let promises = Promises(store, area: area?.code, theme: theme?.subject.id)
    let words = (area.map { " voor \($0.name)" } ?? "") + (theme.map { ": \($0.subject.name)" } ?? "")
    return Answer(
      title: "Belofte naast cijfer\(words)",
      notes: (meant?.notes ?? []) + (theme?.notes ?? [])
        + [
          Note(.reading, Promises.reading), Note(.reading, "\(promises.extentWords) \(Promises.farReading)"),
          Note(.absence, promises.unattended.isEmpty ? Promises.noneUnattended : ""),
        ].filter { !$0.text.isEmpty },
      sections: promises.unattendedGroups(store).map { unattended($0.heading, $0.figures, store) }
        + promises.pairs.map { section($0, area, store) }
        + promises.unmeasured.groups.map { group in
          Section(
            "\(Promises.unmeasuredHeading): \(store.heading(of: group, for: area))",
            columns: [Column].action, rows: group.actions.map { store.row($0, for: area) })
        })
  }

  private func unattended(_ heading: String, _ figures: [Standout], _ store: Store) -> Section {
    Section(
      heading,
      columns: [
        .name("gebied"), .text("indicator"), .figure("cijfer"), .text("vergelijking"), .word("jaar"),
      ],
      rows: figures.flatMap { standout in
        let fact = store.fact(standout.indicator, standout.area)
        return fact.rows(fact.current, store) {
          [Cell(standout.area.name), $0.name, $0.figure, $0.standing, $0.period]
        }
      })
  }

  /// An indicator with its figures, and then the actions that these tell of.
  private func section(_ pair: Promises.Pair, _ area: Area?, _ store: Store) -> Section {
    Section(
      pair.indicator.nameWithUnit,
      columns: [.name("cijfer en acties")] + [Column].action.dropFirst(),
      rows: pair.facts.map { fact in
        Row(
          [Cell("\(fact.area.name): \(fact.figureWords)", .strong), "", "", "", ""],
          fact.facts(fact.current.first, store))
      } + pair.actions.map { store.row($0, for: area).with(.sources) })
  }
}
