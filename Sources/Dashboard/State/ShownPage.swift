import BredeWelvaart

/// The page on the screen, kept because a key asks for it again before it changes.
struct ShownPage: Sendable {
  /// All that a page is made from, besides the store; where the cursor is does not matter to it.
  struct Origin: Equatable, Sendable {
    let route: Route
    let query: String
    let filter: State.Filter
    /// Only for the pages that follow the selection.
    let area: Area.Code?
    /// Only for the table that has a column for each.
    let indicator: Indicator.ID?
    let secondReferenceLevels: Set<Area.Level>
    let toleranceStep: Int
    let ticked: Set<Int>
    let width: Int
    /// Only for the search, which shows them.
    let hits: [SearchHit]
  }

  let origin: Origin
  let page: Page
}

extension State {
  /// What the panel on top shows; nil on the overview.
  func page(_ knowledge: Knowledge) -> Page? { shownPage(knowledge)?.page }

  /// The page to keep until the next key; nil on the overview.
  func shownPage(_ knowledge: Knowledge) -> ShownPage? {
    guard let panel else { return nil }
    let origin = ShownPage.Origin(
      route: panel.route, query: panel.query, filter: panel.filter,
      area: panel.route.followsSelection ? area : nil,
      indicator: panel.route == .heatTable ? indicator : nil, secondReferenceLevels: secondReferenceLevels,
      toleranceStep: toleranceStep, ticked: ticked, width: size.width,
      hits: panel.route == .search ? knowledge.hits : [])
    if let shown = knowledge.shown, shown.origin == origin { return shown }
    return ShownPage(origin: origin, page: Pages.page(for: panel, self, knowledge))
  }
}

extension Route {
  /// Whether its page shows what there is of the area selected, whichever that is.
  fileprivate var followsSelection: Bool {
    switch self {
    case .indicator, .theme(_, nil), .search: true
    default: false
    }
  }
}
