import BredeWelvaart

/// What is known of a theme: its headline figures and how far the wijken lie apart, or which themes there are.
package struct ThemeQuestion: Question {
  package let extent: Store.Extent = [.statements, .plans]
  private let words: [String]
  private let isWhole: Bool

  /// Asks for every figure of a theme or those that matter most; without words, for the list.
  ///
  /// After or before the theme stands the area if it is not the gemeente.
  package init(_ words: [String], isWhole: Bool = false) {
    (self.words, self.isWhole) = (words, isWhole)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !words.isEmpty else { return list(store) }
    let (theme, name) = try store.themeAndArea(in: words)
    let gemeente = store.gemeente.map { Meant(subject: $0, notes: []) }
    guard let area = try name.isEmpty ? gemeente : store.area(meant: name) else {
      throw .unclear(message: "noem bij het thema ook een gebied.")
    }
    return sheet(theme.subject, area.subject, theme.notes + area.notes, store)
  }

  /// So few further figures that they need no table of contents.
  private static let few = 20

  private func list(_ store: Store) -> Answer {
    let counts = Dictionary(store.content.indicators.map { ($0.theme, 1) }, uniquingKeysWith: +)
    return Answer(
      title: "De thema’s",
      sections: [
        Section(
          columns: [.name("thema"), .text("waar het over gaat"), .figure("indicatoren")],
          rows: store.content.themes.map { theme in
            let count = counts[theme.id] ?? 0
            return Row(
              [
                Cell(theme.name), Cell(theme.definition, .muted),
                Cell("\(count)", .muted, spoken: count.counted("indicator", "indicatoren")),
              ],
              PlainFact.theme(theme, indicators: count))
          })
      ])
  }

  private func sheet(_ theme: Theme, _ area: Area, _ notes: [Note], _ store: Store) -> Answer {
    let subject = ThemeSubject(store, theme, in: area)
    let rows = subject.facts.map { ThemeRow($0, store) }
    let known = rows.filter(\.isKnown)
    // What the theme is about comes first; the rest is a long list for those who want it.
    let headline = known.filter { $0.indicator.isInWheel(of: area.level) }
    let mapped = known.filter { !$0.indicator.isInWheel(of: area.level) && $0.isSpread }
    let rest = known.filter { !$0.indicator.isInWheel(of: area.level) && !$0.isSpread }
    let topics = rest.grouped(by: \.indicator.topic)
    let isWhole = isWhole || rest.count <= Self.few
    let more =
      isWhole
      ? topics.map { ThemeRow.section($0.key.capitalisedFirst, $0.elements, store) }
      : [ThemeRow.contents(topics.map(\.elements), store)]
    return Answer(
      title: "\(theme.name) in \(area.name)",
      notes: notes + [Note(.definition, theme.definition)]
        + [Note].reference((headline + mapped + (isWhole ? rest : [])).map(\.fact), store)
        + (known.isEmpty ? [Note(.absence, "Van dit thema zijn er hier geen cijfers.")] : []),
      sections: [
        ThemeRow.section("In het wiel", headline, store),
        ThemeRow.section("Verschillen tussen wijken", mapped, store),
      ] + more + [
        store.section(Statement.heading, subject.statements)
      ]
        + ActionList(store: store, area: area, theme: theme).sections)
  }
}
