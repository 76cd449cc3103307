import BredeWelvaart

// The items that more than one panel shows: statements and actions look the same everywhere.

extension PageContext {
  /// The name of an area before what is said of it; empty where the list says it already.
  private func lead(_ code: Area.Code, _ namesArea: Bool) -> String {
    namesArea ? store.area(code).map { "\($0.name): " } ?? "" : ""
  }

  /// A statement; the foot says what kind of thought it is, of which theme, and where it stands.
  func item(_ statement: Statement, namesArea: Bool = false, opens route: Route? = nil) -> PageItem {
    // What is of no theme of well-being has nothing to name.
    let theme =
      statement.theme == Theme.context ? "" : store.theme(statement.theme).map { ", \($0.name)" } ?? ""
    return .bullet(
      lead(statement.area, namesArea) + statement.text,
      remark: "\(statement.kind.word.capitalisedFirst)\(theme). \(source(statement.citation))",
      opens: route, statement.citation, subject: .statement(statement.id))
  }

  /// An action; the foot says for which areas, when, and where it stands.
  ///
  /// Where the list has promises beside wishes, each says which it is.
  func item(_ action: Action, namesStanding: Bool = false, opens route: Route? = nil) -> PageItem {
    let parts = [action.standingWords, "voor \(store.names(of: action))", action.dutchPeriod]
    let words = parts.filter { !$0.isEmpty }.joined(separator: ", ").capitalisedFirst
    let lead =
      namesStanding && !action.standingWords.isEmpty ? "\(action.standingWords.capitalisedFirst): " : ""
    return .bullet(
      lead + action.text, remark: "\(words). \(source(action.citation))", opens: route, action.citation,
      subject: .action(action.id))
  }

  /// Warnings in full, each of which leads to the figures that it is about.
  func items(_ caveats: [Caveat]) -> [PageItem] {
    caveats.map { .entry($0.wordsWithTitle, opens: .caveat($0.id)) }
  }

  /// Adds what plans say and what to look out for, under the headings of their groups.
  func add(_ plans: Plans, for area: Area?, to items: inout [PageItem]) {
    for group in plans.groups {
      // What they all are and when they were put down is said once.
      let standings = group.actions.map(\.standingWords).unique
      let words = ["\(group.actions.count)", standings.count <= 3 ? standings.joined(separator: ", ") : ""]
      items.addSection(
        store.heading(of: group, for: area),
        note: words.filter { !$0.isEmpty }.joined(separator: " · "), group.actions.map { item($0) })
    }
    for (scope, ambitions) in plans.ambitions {
      items.addCounted(
        store.ambitionsHeading(scope, for: area),
        ambitions.map { item($0, namesArea: area == nil && $0.area != store.gemeente?.code) })
    }
    items.addSection("Let op", self.items(store.caveats(on: plans, for: area)))
  }

  /// A verdict that a document gives in words; the foot says which and where.
  func item(development assessment: Assessment, namesArea: Bool = false) -> PageItem? {
    guard let indicator = store.indicator(assessment.indicator) else { return nil }
    var item = PageItem.bullet(
      "\(lead(assessment.area, namesArea))\(indicator.name): \(store.words(for: assessment))",
      remark: "", opens: .indicator(indicator.id),
      figure: Figure(indicator: indicator.id, area: assessment.area), assessment.citation)
    item.foot = .remarks {
      [assessment.note].filter { !$0.isEmpty }.map { Footnote($0.asSentence, .aside) }
        + store.caveats(indicator.id, area: assessment.area).map(Footnote.caveat)
        + store.footnotes([assessment.citation])
    }
    return item
  }
}
