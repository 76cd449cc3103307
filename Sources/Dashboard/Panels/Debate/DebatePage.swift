import BredeWelvaart
import Cells

extension PageContext {
  /// What to say of a theme in an area in one minute.
  func debatePage(_ code: Area.Code, _ id: Theme.ID) -> Page {
    guard let area = store.area(code), let theme = store.theme(id) else { return Page("") }
    let card = DebateCard(
      store, theme, in: area, against: state.reference(for: area, store),
      toleranceScale: state.toleranceScale)
    var page = Page("Debatkaart: \(theme.name)")
    page.note = area.name
    page.tabs = store.content.themes.map { Page.Tab(name: $0.shortName, route: .debate(code, $0.id)) }
    page.choice = .area { .debate($0, id) }
    page.compared = .area
    page.items =
      block("Zeggen", card.figures.map(item) + remarks(card.figures.isEmpty ? [card.unknown] : []))
      + block("Weerwoord", objections(card))
      + block("Plannen", card.actions.map(item) + remarks([card.absenceOfActions, card.moreActions]))
      + block(
        "Onbekend",
        remarks(card.figures.isEmpty ? [] : [card.unknown])
          + card.gaps.map { gap in
            line(gap.sentence.asSentence, opens: .gaps(code, id), citation: gap.fact.citations.first)
          } + remarks([card.moreGaps]))
    return page
  }

  /// A line of the card before its lead is known.
  private typealias Line = (PageItem.Lead) -> PageItem

  /// Lines with a word before the first of them, and air below.
  private func block(_ word: String, _ lines: [Line]) -> [PageItem] {
    lines.enumerated().map { place, line in
      line(PageItem.Lead((place == 0 ? word : "").padded(to: CardFigure.lead), .heading))
    } + (lines.isEmpty ? [] : [.blank])
  }

  private func line(
    _ text: String, opens route: Route? = nil, citation: Citation? = nil, subject: Subject? = nil
  ) -> Line {
    { lead in
      PageItem(
        body: .entry(text, note: "", lead: lead),
        command: route.map(Command.openRoute) ?? citation.map(Command.openCitation), citation: citation,
        subject: subject)
    }
  }

  private func remarks(_ texts: [String]) -> [Line] {
    texts.filter { !$0.isEmpty }.map { line($0) }
  }

  private func item(_ fact: FigureFact) -> Line {
    { [store] lead in
      .row(
        lines: 2, opens: .indicator(fact.indicator.id),
        figure: Figure(indicator: fact.indicator.id, area: fact.area.code),
        observations: fact.current.first?.observations ?? [], fact.citations.first
      ) { CardFigure(fact: fact, lead: lead, store: store).draw(&$0, in: $1, hasCursor: $2) }
    }
  }

  private func objections(_ card: DebateCard) -> [Line] {
    guard let caveat = card.caveat else { return remarks([card.withoutCaveat]) }
    let others = card.otherCaveats.isEmpty ? [] : [line(card.moreCaveats, opens: .caveats)]
    return [line(caveat.wordsWithTitle, opens: .caveat(caveat.id))] + others
  }

  private func item(_ action: Action) -> Line {
    line(store.sentence(of: action), citation: action.citation, subject: .action(action.id))
  }
}
