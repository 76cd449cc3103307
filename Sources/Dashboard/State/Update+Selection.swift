import BredeWelvaart

// Choosing areas, indicators and segments of the wheel.

extension State {
  mutating func selectWijk(number: Int, _ knowledge: Knowledge) {
    if let wijk = knowledge.store.wijken.first(where: { $0.number == number }) {
      choose(wijk.code, knowledge)
    } else {
      notice = "Er is geen wijk met nummer \(number)."
    }
  }

  /// Chooses an area for the screen shown: for the overview, the panel's subject or its list.
  mutating func choose(_ code: Area.Code, _ knowledge: Knowledge) {
    let store = knowledge.store
    guard let page = page(knowledge) else {
      select(code, store)
      return
    }
    if let other = page.other {
      guard let route = other(code) else {
        notice = "\(store.area(code)?.name ?? "Dit gebied") staat er al bij."
        return
      }
      return replaceRoute(route, knowledge)
    }
    switch page.choice {
    case .area(let route): replaceRoute(route(code), knowledge)
    case .areaFilter: filter(by: store.area(code)?.level == .wijk ? code : nil, knowledge)
    case .steps, .themeColumn, .indicatorColumn, nil:
      if let row = page.items.firstIndex(where: { $0.area == code }) {
        follow(code, store)
        put(row, on: page, store)
      } else {
        select(code, store)
        notice = "\(store.area(code)?.name ?? "Dit gebied") is gekozen; op dit scherm heeft het geen regel."
      }
    }
  }

  /// Selects an area; the indicator stays, or gives way to one of its theme that the area has.
  mutating func select(_ code: Area.Code, _ store: Store) {
    guard let selected = store.area(code), code != area else { return }
    area = code
    let hasFigures =
      store.isKnown(indicator, code)
      || store.wijken.contains { store.isKnown(indicator, $0.code) }
    guard !hasFigures, let current = store.indicator(indicator) else { return }
    let candidates = store.content.indicators.filter { $0.isInWheel(of: selected.level) }
    let sibling = candidates.first { $0.theme == current.theme && $0.direction != .neutral }
    if let other = sibling ?? candidates.first(where: { $0.direction != .neutral }) { indicator = other.id }
  }

  /// Selects what a figure is about; the cursor of a panel goes to the item about it, where there is one.
  mutating func select(
    area code: Area.Code?, indicator id: Indicator.ID?, ring: Assessment.Ring?, _ knowledge: Knowledge
  ) {
    if let code { area = code }
    if let id { indicator = id }
    if let ring { self.ring = ring }
    guard let page = page(knowledge) else { return }
    let place =
      page.row(of: Figure(indicator: indicator, area: area))
      ?? page.items.firstIndex { id == nil && $0.area == area }
      ?? page.items.firstIndex { code == nil && $0.figure?.indicator == indicator }
    if let place { editPanel { $0.cursor = place } }
  }

  mutating func move(_ direction: Command.Direction, _ knowledge: Knowledge) {
    guard panel == nil else {
      switch direction {
      case .up: moveCursor(by: -1, knowledge)
      case .down: moveCursor(by: 1, knowledge)
      case .left: stepSideways(by: -1, knowledge)
      case .right: stepSideways(by: 1, knowledge)
      }
      return
    }
    switch focus {
    case .map:
      if let next = knowledge.atlas.neighbour(of: area, direction) {
        select(next, knowledge.store)
      }
    case .wheel: walkWheel(direction, knowledge.store)
    }
  }

  /// Goes to the wijk, the filter or the screen beside this one.
  private mutating func stepSideways(by step: Int, _ knowledge: Knowledge) {
    guard let panel, let page = page(knowledge) else { return }
    let wijken = knowledge.store.wijken.map(\.code)
    switch page.choice {
    case .area(let route):
      guard !wijken.isEmpty else { return }
      replaceRoute(route(wijken.stepping(from: area, by: step)), knowledge)
    case .areaFilter:
      filter(by: ([nil] + wijken).stepping(from: panel.filter.area, by: step), knowledge)
    case .themeColumn:
      let themes = knowledge.store.content.themes.map(\.id)
      guard let first = themes.first else { return }
      let next = themes.stepping(from: panel.filter.theme ?? first, by: step)
      editPanel { $0.filter.theme = next }
    case .indicatorColumn(let ids): indicator = ids.stepping(from: indicator, by: step)
    case .steps(let previous, let next): replaceRoute(step < 0 ? previous : next, knowledge)
    case nil: break
    }
  }

  /// Goes to the next wijk by number, or the next segment of the wheel, around the end.
  mutating func scroll(_ pane: Pane, by step: Int, _ store: Store) {
    focus = pane
    switch pane {
    case .map:
      let wijken = store.wijken.map(\.code)
      if !wijken.isEmpty { select(wijken.stepping(from: area, by: step), store) }
    case .wheel:
      let isRound = wheelStyle == .round
      walkWheel(step < 0 ? (isRound ? .left : .up) : (isRound ? .right : .down), store)
    }
  }

  /// Walks around the wheel, or down its list; the other two arrows change rings.
  private mutating func walkWheel(_ direction: Command.Direction, _ store: Store) {
    let ids = wheel(store)?.segments(in: wheelStyle).map(\.indicator.id) ?? []
    guard !ids.isEmpty else { return }
    let isList = wheelStyle != .round
    switch (direction, isList) {
    case (.right, false), (.down, true): indicator = ids.stepping(from: indicator, by: 1)
    case (.left, false), (.up, true): indicator = ids.stepping(from: indicator, by: -1)
    case (.up, false), (.right, true): ring = .position
    case (.down, false), (.left, true): ring = .trend
    }
    if !ids.contains(indicator), let first = ids.first { indicator = first }
  }

  /// Goes to the next indicator that the map can show, on the map or on the indicator's own screen.
  mutating func stepIndicator(by step: Int, _ knowledge: Knowledge) {
    let mapped = knowledge.store.content.indicators.map(\.id).filter(knowledge.store.isMapped)
    let next = mapped.stepping(from: indicator, by: step)
    if case .indicator = panel?.route {
      replaceRoute(.indicator(next), knowledge)
    } else if panel == nil {
      indicator = next
    }
  }
}
