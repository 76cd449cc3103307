import BredeWelvaart

/// What the program is and how the gemeente does: what someone sees who asks nothing yet.
package struct OverviewQuestion: Question {
  package let extent = Store.Extent.figures

  package init() {}

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let wheel = store.gemeente.flatMap { gemeente in
      store.references(for: gemeente).first.map { store.wheel(of: gemeente, against: $0) }
    }
    let facts = wheel.map { wheel in wheel.segments.map { store.fact($0.indicator, wheel.area) } } ?? []
    let name = store.gemeente?.name ?? store.content.title
    return Answer(
      title: "Wijkwiel: de brede welvaart van \(name), en hoe die verschilt per wijk",
      notes: .reference(facts, store),
      sections: [
        Section(
          name,
          columns: [
            .name("indicator"), .figure("cijfer"), .text("vergelijking"), .word("jaar"),
            .word("ontwikkeling"),
          ],
          rows: facts.flatMap { fact in
            fact.rows(fact.readings, store) { [$0.name, $0.figure, $0.standing, $0.period, $0.development] }
          }),
        Self.wijken(store), Self.commands(store),
      ])
  }

  /// The wijken with their numbers, in one line of text.
  private static func wijken(_ store: Store) -> Section {
    let names = store.wijken.map { wijk in (wijk.number.map { "\($0) " } ?? "") + wijk.name }
    guard !names.isEmpty else { return Section(columns: [], rows: []) }
    return Section(
      "Wijken", columns: [.text("")],
      rows: [
        Row(
          [Cell(names.joined(separator: ", "))], store.wijken.map { PlainFact.area($0, store) }, notes: .none)
      ])
  }

  /// What to ask next, with names that this package has.
  private static func commands(_ store: Store) -> Section {
    let wijken = store.wijken.map(store.argument)
    let indicator = store.mapIndicator?.id.rawValue
    let theme = store.content.themes.last { $0.id != Theme.context }?.id.rawValue
    let commands: [(words: String?, title: String)] = [
      (wijken.last.map { "wijk \($0)" }, "alle cijfers van een wijk"),
      (
        wijken.count > 1 ? "vergelijk \(wijken.prefix(2).joined(separator: " "))" : nil,
        "gebieden naast elkaar"
      ),
      (indicator.map { "rang \($0)" }, "de wijken op volgorde"),
      (indicator.map { "kaart \($0)" }, "de kaart, in een terminal getekend"),
      (wijken.last.map { "wiel \($0)" }, "het wiel van een wijk"),
      (theme.map { "thema \($0)" }, "een thema, en waar de wijken verschillen"),
      ("export", "alle cijfers als tabel (csv)"), ("--help", "alle opdrachten"),
    ]
    return Section(
      "Verder", columns: [.name("opdracht"), .text("wat die geeft")],
      rows: commands.compactMap { command in
        command.words.map { Row([Cell("wijkwiel \($0)", .strong), Cell(command.title, .muted)], []) }
      })
  }
}
