import BredeWelvaart

// Going from screen to screen: the stack of panels, and the history beside it.

extension State {
  /// Nobody drills down further than this; older screens stay in the history.
  private static let deepest = 30

  /// Opens a panel over what is shown, or goes back to it where it lies below already.
  mutating func push(_ route: Route, _ knowledge: Knowledge) {
    if let place = panels.firstIndex(where: { $0.route == route }) {
      panels.removeSubrange((place + 1)...)
      followRoute(knowledge.store)
      // Who asks to search again has other words in mind.
      if route.takesText {
        editPanel { $0.query = "" }
        resetCursor(knowledge)
      }
      return
    }
    panels.append(Panel(route))
    if panels.count > Self.deepest { panels.removeFirst() }
    followRoute(knowledge.store)
    resetCursor(knowledge)
  }

  /// Puts the cursor where a fresh page has it.
  mutating func resetCursor(_ knowledge: Knowledge) {
    guard let cursor = page(knowledge)?.startCursor(self) else { return }
    editPanel { $0.cursor = cursor }
  }

  /// Shows another part of a panel, where the cursor stays on the same figure or returns to its place.
  mutating func replaceRoute(_ route: Route, _ knowledge: Knowledge) {
    guard let panel else { return }
    let page = page(knowledge)
    // What is told in short is told of each area anew.
    let isInShort = page?.heads.map { panel.cursor < $0 } ?? false
    let figure = isInShort ? nil : page?.item(at: panel.cursor)?.figure
    editPanel {
      $0.positions[panel.route] = panel.cursor
      $0.route = route
    }
    followRoute(knowledge.store)
    guard let new = self.page(knowledge) else { return }
    let place = panel.positions[route] ?? new.place(of: figure) ?? new.startCursor(self)
    editPanel { $0.cursor = place }
  }

  mutating func showLayout(_ layout: Layout, _ store: Store) {
    panels = []
    leaveBuurt(store)
    self.layout = layout
    if layout != .overview { focus = layout == .map ? .map : .wheel }
  }

  /// Goes to the view that a route names.
  mutating func show(_ route: Route, _ knowledge: Knowledge) {
    let layout: Layout
    switch route {
    case .overview: layout = .overview
    case .map: layout = .map
    case .wheel: layout = .wheel
    default: return push(route, knowledge)
    }
    if let code = route.area { area = code }
    if let id = route.indicator { indicator = id }
    showLayout(layout, knowledge.store)
  }

  /// Goes one level up.
  mutating func goBack(_ knowledge: Knowledge) {
    if !panels.isEmpty {
      panels.removeLast()
      if panels.isEmpty { leaveBuurt(knowledge.store) } else { followRoute(knowledge.store) }
    } else if layout != .overview {
      layout = .overview
    } else if let gemeente = knowledge.store.gemeente, area != gemeente.code {
      select(gemeente.code, knowledge.store)
    } else {
      notice = "U bent bij het begin. Met q stopt u."
    }
  }

  /// Puts the cursor of a page just opened on what one came from, where the page has it too.
  mutating func arrive(from item: PageItem?, _ knowledge: Knowledge) {
    guard let item, let page = page(knowledge), panel?.cursor == page.startCursor(self) else { return }
    let place =
      page.items.firstIndex { $0.subject != nil && $0.subject == item.subject }
      ?? page.items.firstIndex { $0.figure != nil && $0.figure == item.figure }
    if let place { editPanel { $0.cursor = place } }
  }

  /// The item of the page that has the cursor.
  func currentItem(_ knowledge: Knowledge) -> PageItem? {
    panel.flatMap { page(knowledge)?.item(at: $0.cursor) }
  }

  /// What Enter does on this screen; nil for nothing.
  func commandToOpen(_ knowledge: Knowledge) -> Command? {
    if panel != nil { return currentItem(knowledge)?.command }
    switch focus {
    case .map: return knowledge.store.area(area).map { .openRoute(.area($0.code, .figures)) }
    case .wheel: return knowledge.store.indicator(indicator).map { .openRoute(.indicator($0.id)) }
    }
  }

  // MARK: Where a key leads from here

  /// The figure that the screen points at, whether there is one in the data or not.
  func currentFigure(_ knowledge: Knowledge) -> Figure? {
    panel == nil ? Figure(indicator: indicator, area: area) : currentItem(knowledge)?.figure
  }

  func currentIndicator(_ knowledge: Knowledge) -> Indicator.ID {
    currentFigure(knowledge)?.indicator ?? panel?.route.indicator ?? indicator
  }

  func currentArea(_ knowledge: Knowledge) -> Area.Code {
    currentFigure(knowledge)?.area ?? panel?.route.area ?? area
  }

  mutating func showTheme(_ knowledge: Knowledge) {
    let id = currentIndicator(knowledge)
    guard let theme = knowledge.store.indicator(id)?.theme else { return }
    push(.theme(theme, currentArea(knowledge)), knowledge)
  }

  /// The card of the theme that the screen is about, else that of the indicator it points at.
  mutating func showDebate(_ knowledge: Knowledge) {
    let pointed = knowledge.store.indicator(currentIndicator(knowledge))?.theme
    guard let theme = panel?.route.theme ?? pointed else { return }
    push(.debate(currentArea(knowledge), theme), knowledge)
  }

  /// The years of the figure with the cursor where it has any, else how the area developed.
  mutating func showYears(_ knowledge: Knowledge) {
    let store = knowledge.store
    let figure = panel == nil ? nil : currentItem(knowledge)?.figure
    if let figure, let indicator = store.indicator(figure.indicator), let area = store.area(figure.area),
      store.series(indicator, area).points.count > 1
    {
      push(.years(figure.indicator, figure.area), knowledge)
    } else {
      push(.developments(currentArea(knowledge)), knowledge)
    }
  }

  mutating func showSource(_ knowledge: Knowledge) {
    let store = knowledge.store
    if let figure = currentFigure(knowledge),
      let observation = store.observation(figure.indicator, figure.area)
    {
      // The line may show another document's figure than the one that stands for the area.
      let citation = currentItem(knowledge)?.citation ?? observation.citation
      let route = Route.figure(citation.source, figure)
      if panel?.route == route { showPlace(of: citation, knowledge) } else { push(route, knowledge) }
    } else if let citation = currentItem(knowledge)?.citation {
      showPlace(of: citation, knowledge)
    } else {
      notice = "Hier is geen cijfer of tekst met een bron."
    }
  }

  mutating func showPlace(of citation: Citation, _ knowledge: Knowledge) {
    let route = Route(to: citation, knowledge.store)
    guard panel?.route != route else {
      notice = "Dit is de bron al."
      return
    }
    let item = currentItem(knowledge)
    push(route, knowledge)
    if case .sourcePlace = route { arrive(from: item, knowledge) }
  }

  mutating func showPlans(_ knowledge: Knowledge) {
    let code = currentArea(knowledge)
    let isWijk = knowledge.store.area(code)?.level == .wijk
    push(.plans(nil), knowledge)
    editPanel { $0.filter.area = isWijk ? code : nil }
    resetCursor(knowledge)
  }

  // MARK: Keeping the selection in step

  /// Lets the selection follow the panel on top.
  mutating func followRoute(_ store: Store) {
    guard let route = panel?.route else { return }
    if let code = route.area, store.area(code) != nil { area = code }
    if let id = route.indicator { indicator = id }
  }

  /// The overview has no buurten: their wijk is selected instead.
  private mutating func leaveBuurt(_ store: Store) {
    if let buurt = store.area(area), buurt.level == .buurt, let wijk = buurt.parent { area = wijk }
  }

  mutating func editPanel(_ change: (inout Panel) -> Void) {
    guard let last = panels.indices.last else { return }
    change(&panels[last])
  }
}

extension Route {
  /// The place in a document that something was taken from, or the document where it has none.
  init(to citation: Citation, _ store: Store) {
    self =
      store.sourcePlace(of: citation).map { .sourcePlace($0.source, $0.slug) } ?? .source(citation.source)
  }
}
