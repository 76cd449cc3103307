import BredeWelvaart

/// What to say of a theme in an area in one minute, with what an opponent may say to it.
package struct DebateQuestion: Question {
  package let extent = Store.Extent.plans
  private let words: [String]

  /// Asks for the card of an area and a theme, in either order; without an area for the gemeente's.
  package init(_ words: [String]) {
    self.words = words
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (theme, name) = try subject(store)
    let gemeente = store.gemeente.map { Meant(subject: $0, notes: []) }
    guard let area = try name.isEmpty ? gemeente : store.area(meant: name) else {
      throw .unclear(message: "noem bij het thema ook een gebied.")
    }
    return CardSheet(store: store, area: area.subject, theme: theme.subject).answer(theme.notes + area.notes)
  }

  private func subject(_ store: Store) throws(Unanswered) -> (theme: Meant<Theme>, area: String) {
    let themes = store.content.themes.map { Unanswered.Choice($0.id.rawValue, $0.name) }
    guard !words.isEmpty else { throw .ambiguous(message: "noem een thema:", choices: themes) }
    do throws(Unanswered) {
      return try store.themeAndArea(in: words)
    } catch {
      // An area alone is half a question.
      guard (try? store.area(meant: words.joined(separator: " "))) != nil else { throw error }
      throw .ambiguous(message: "noem ook een thema:", choices: themes)
    }
  }
}

/// A debate card as sections, in the order in which they are said.
private struct CardSheet {
  let store: Store
  let area: Area
  let theme: Theme

  func answer(_ notes: [Note]) -> Answer {
    let card = DebateCard(store, theme, in: area)
    return Answer(
      title: "Debatkaart: \(theme.name) in \(area.name)",
      notes: notes + [Note].reference(card.figures, store),
      sections: [
        Section(
          DebateCard.figuresHeading,
          columns: [
            .name("indicator"), .figure("cijfer"), .text("vergelijking"), .text("plaats"), .word("jaar"),
            .word("ontwikkeling"),
          ], rows: card.figures.flatMap(rows)),
        Section(DebateCard.caveatHeading, columns: [.text("")], rows: objections(card)),
        Section(
          DebateCard.actionsHeading, columns: [.text("")],
          rows: card.actions.map { action in
            Row([Cell(store.sentence(of: action))], PlainFact.action(action, store), notes: .sources)
          } + Self.remarks([card.absenceOfActions, card.moreActions])),
        Section(
          DebateCard.unknownHeading, columns: [.text("")],
          rows: Self.remarks([card.unknown])
            + card.gaps.map { gap in
              Row([Cell(gap.sentence.asSentence)], gap.fact.facts(nil, store), notes: .sources)
            } + Self.remarks([card.moreGaps])),
      ])
  }

  private func rows(_ fact: FigureFact) -> [Row] {
    fact.rows(fact.current, store) {
      [$0.name, $0.figure, $0.standing, $0.place, $0.period, $0.development]
    }.map { $0.with(.sources) }
  }

  /// The caveat that is most telling, and the others by their titles.
  private func objections(_ card: DebateCard) -> [Row] {
    guard let caveat = card.caveat else { return Self.remarks([card.withoutCaveat]) }
    let others = card.otherCaveats
    return [Row([Cell(caveat.wordsWithTitle)], CaveatFact(caveat, store), notes: .none)]
      + (others.isEmpty
        ? []
        : [Row([Cell(card.moreCaveats, .muted)], others.map { CaveatFact($0, store) }, notes: .none)])
  }

  /// Sentences that no document says, those that say something.
  private static func remarks(_ texts: [String]) -> [Row] {
    texts.filter { !$0.isEmpty }.map { Row([Cell($0, .muted)], [], notes: .none) }
  }
}
