import BredeWelvaart

/// What the figures of an indicator are, or which indicators there are.
package struct IndicatorQuestion: Question {
  package let extent = Store.Extent.figures
  private let words: [String]

  /// Asks about an indicator; an empty name asks for the list.
  package init(_ name: String) {
    words = name.split(separator: " ").map(String.init)
  }

  private var name: String { words.joined(separator: " ") }

  /// Of 'eenzaamheid lariks' the words are more than a name.
  package var next: (any Question)? { words.count > 1 ? WordsQuestion(words) : nil }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !name.isEmpty else { return list(store) }
    let meant = try store.indicator(meant: name)
    return sheet(meant.subject, meant.notes, store)
  }

  private func list(_ store: Store) -> Answer {
    let counts = store.figureCounts
    return store.list(
      "De indicatoren", store.content.indicators.map { ($0, counts[$0.id] ?? 0) }, "cijfer", "cijfers")
  }

  private func sheet(_ indicator: Indicator, _ notes: [Note], _ store: Store) -> Answer {
    let subject = IndicatorFigures(store, indicator)
    let isRanked = subject.wijken.contains { $0.rank != nil }
    return Answer(
      title: indicator.nameWithUnit,
      notes: notes + [
        Note(.definition, indicator.definition),
        Note(
          .reading,
          "\(indicator.kind.words) "
            + (isRanked ? indicator.orderWords(of: subject.ranking.count) : indicator.direction.words)
        ),
      ] + .reference(subject.wijken, store) + margin(indicator, subject.wijken),
      sections: [
        Section.areas("Wijken", subject.wijken, store),
        Section.areas("Ter vergelijking", subject.around, store),
        Section.areas("Buurten", subject.buurten, store),
        Section.readings("Andere jaren en bronnen", subject.others, store),
      ])
  }

  /// What counts as equal, where a figure is held against another.
  private func margin(_ indicator: Indicator, _ facts: [FigureFact]) -> [Note] {
    guard facts.contains(where: { $0.comparison?.referenceValue != nil }) else { return [] }
    // Without a margin only the same figure is equal, which goes without saying.
    guard indicator.tolerance.digits != 0 else { return [] }
    return [
      Note(.reading, "Een verschil tot en met \(indicator.marginWords()) telt als ongeveer gelijk.")
    ]
  }
}

extension Store {
  /// Indicators by theme, each with a number that the two words say what it counts.
  func list(
    _ title: String, _ counts: [(indicator: Indicator, count: Int)], _ one: String, _ more: String,
    notes: Row.Notes = .sourcesAndCaveats
  ) -> Answer {
    let figures = figureCounts
    return Answer(
      title: title,
      sections: content.themes.map { theme in
        Section(
          theme.name, columns: [.name("id"), .text("naam"), .figure(more)],
          rows: counts.filter { $0.indicator.theme == theme.id }.map { indicator, count in
            Row(
              [
                Cell(indicator.id.rawValue), Cell(indicator.name, .muted),
                Cell("\(count)", .muted, spoken: count.counted(one, more)),
              ], IndicatorFact(indicator, figures: figures[indicator.id] ?? 0, self), notes: notes)
          })
      })
  }

  /// The number of figures of each indicator.
  var figureCounts: [Indicator.ID: Int] {
    Dictionary(content.observations.map { ($0.indicator, 1) }, uniquingKeysWith: +)
  }
}
