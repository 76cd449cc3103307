import BredeWelvaart
import Cells

extension State {
  /// Carries a command out: the only way in which state changes.
  ///
  /// - Returns: What the program around the dashboard has to do.
  public mutating func apply(_ command: Command, store: Store, atlas: Atlas) -> [Effect] {
    notice = ""
    let before = changed
    changed = []
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .resize(let size):
      self.size = size
      changed = before
    case .toggleMouse:
      usesMouse.toggle()
      notice =
        usesMouse ? "De muis kiest wijken en segmenten." : "De muis is vrij om tekst te selecteren."
      return [.mouse(usesMouse)]
    case .help:
      if case .help = panel { panels.removeLast() } else { panels.append(.help(line: 0)) }
    case .back: goBack(store)
    case .open: open(store)
    case .openRoute(let route): show(route, store)

    case .move(let direction): move(direction, store, atlas)
    case .pageUp: step(by: -pageLength, store)
    case .pageDown: step(by: pageLength, store)
    case .first: step(by: -100_000, store)
    case .last: step(by: 100_000, store)
    case .nextPane: switchPane(by: 1, store)
    case .previousPane: switchPane(by: -1, store)

    case .selectNumber(let number):
      if let wijk = store.wijken.first(where: { $0.number == (number == 0 ? 10 : number) }) {
        select(wijk.code, store)
      } else {
        notice = "Er is geen wijk met nummer \(number == 0 ? 10 : number)."
      }
    case .selectGemeente:
      if let gemeente = store.gemeente { select(gemeente.code, store) }
    case .selectArea(let code):
      focus = .map
      select(code, store)
    case .selectSegment(let id, let ring):
      focus = .wheel
      indicator = id
      self.ring = ring
    case .nextIndicator: stepIndicator(by: 1, store)
    case .previousIndicator: stepIndicator(by: -1, store)

    case .showOverview: showLayout(.overview)
    case .showMap: showLayout(.map)
    case .showWheel: showLayout(.wheel)
    case .chooseIndicator: openChooser(store)
    case .showIndicator:
      if panel != .indicator { panels.append(.indicator) }
    case .type(let character): type(character)
    case .erase: erase()

    case .flipReference: flipReference(store)
    case .widenTolerance: changeTolerance(by: 1, store)
    case .narrowTolerance: changeTolerance(by: -1, store)
    case .toggleZoom:
      zoom = zoom == .town ? .gemeente : .town
      mapStyle = .drawn
      notice = zoom == .town ? "Kaart: de stad." : "Kaart: de hele gemeente."
    case .toggleMapStyle:
      mapStyle = mapStyle == .drawn ? .tiles : .drawn
      notice = mapStyle == .drawn ? "Kaart: getekend." : "Kaart: tegels."
    case .toggleWheelStyle:
      wheelStyle = wheelStyle == .round ? .list : .round
      notice = wheelStyle == .round ? "Wiel: rond, waar het past." : "Wiel: als lijst."
    }
    return []
  }

  // MARK: Screens

  private mutating func showLayout(_ layout: Layout) {
    panels = []
    self.layout = layout
    switch layout {
    case .overview: break
    case .map: focus = .map
    case .wheel: focus = .wheel
    }
  }

  private mutating func show(_ route: Route, _ store: Store) {
    switch route {
    case .overview(let code):
      showLayout(.overview)
      if let code { area = code }
    case .map(let id):
      showLayout(.map)
      if let id { indicator = id }
    case .wheel(let code):
      showLayout(.wheel)
      if let code { area = code }
    case .area(let code):
      area = code
      panels.append(.area(cursor: 0))
    case .indicator(let id):
      indicator = id
      panels.append(.indicator)
    case .indicators: openChooser(store)
    case .help: panels.append(.help(line: 0))
    }
  }

  private mutating func openChooser(_ store: Store) {
    let cursor = IndicatorSearch.find("", store).firstIndex { $0.id == indicator } ?? 0
    panels.append(.chooser(query: "", cursor: cursor))
  }

  private mutating func goBack(_ store: Store) {
    if !panels.isEmpty {
      panels.removeLast()
    } else if layout != .overview {
      layout = .overview
    } else if let gemeente = store.gemeente, area != gemeente.code {
      select(gemeente.code, store)
    } else {
      notice = "U bent bij het begin. Met q stopt u."
    }
  }

  private mutating func open(_ store: Store) {
    switch panel {
    case .area(let cursor):
      let rows = AreaFigures(store, area).rows
      if rows.indices.contains(cursor) {
        indicator = rows[cursor].indicator.id
        panels.append(.indicator)
      }
    case .indicator:
      // Back to the profile that this came from, rather than a growing stack of the two.
      if panels.dropLast().last.map(\.isArea) == true {
        panels.removeLast()
        panels[panels.count - 1] = .area(cursor: AreaFigures(store, area).row(of: indicator) ?? 0)
      } else {
        panels.append(.area(cursor: AreaFigures(store, area).row(of: indicator) ?? 0))
      }
    case .chooser(let query, let cursor):
      let found = IndicatorSearch.find(query, store)
      if found.indices.contains(cursor) {
        panels.removeLast()
        indicator = found[cursor].id
        focus = .map
      } else {
        notice = "Geen indicator gevonden; wis een paar letters."
      }
    case .help: break
    case nil:
      switch focus {
      case .map: panels.append(.area(cursor: AreaFigures(store, area).row(of: indicator) ?? 0))
      case .wheel: panels.append(.indicator)
      }
    }
  }

  /// Goes to the other pane; in a list, to the next theme.
  private mutating func switchPane(by step: Int, _ store: Store) {
    switch panel {
    case .area(let cursor):
      let themes = AreaFigures(store, area).rows.map(\.theme.id)
      panels[panels.count - 1] = .area(cursor: themes.startOfGroup(from: cursor, by: step))
      return
    case .chooser(let query, let cursor):
      let themes = IndicatorSearch.find(query, store).map(\.theme)
      panels[panels.count - 1] = .chooser(query: query, cursor: themes.startOfGroup(from: cursor, by: step))
      return
    case .indicator, .help: return
    case nil: break
    }
    focus = focus == .map ? .wheel : .map
    switch (layout, focus) {
    case (.overview, _): break
    case (_, .map): layout = .map
    case (_, .wheel): layout = .wheel
    }
  }

  // MARK: Selection

  /// Selects an area; the indicator stays, or gives way to one of its theme that the area has.
  mutating func select(_ code: Area.Code, _ store: Store) {
    guard let selected = store.area(code), code != area else { return }
    area = code
    if case .area(let cursor) = panel {
      panels[panels.count - 1] = .area(cursor: min(cursor, max(0, AreaFigures(store, code).rows.count - 1)))
    }
    let hasFigures =
      store.observation(indicator, code) != nil
      || store.wijken.contains { store.value(indicator, $0.code) != nil }
    guard !hasFigures, let current = store.indicator(indicator) else { return }
    let candidates = store.content.indicators.filter { $0.wheelLevels.contains(selected.level) }
    let sibling = candidates.first { $0.theme == current.theme && $0.direction != .neutral }
    if let other = sibling ?? candidates.first(where: { $0.direction != .neutral }) { indicator = other.id }
  }

  private mutating func move(_ direction: Command.Direction, _ store: Store, _ atlas: Atlas) {
    switch panel {
    case .area:
      switch direction {
      case .up: step(by: -1, store)
      case .down: step(by: 1, store)
      case .left: stepArea(by: -1, store.wijken.map(\.code), store)
      case .right: stepArea(by: 1, store.wijken.map(\.code), store)
      }
    case .indicator:
      switch direction {
      case .up: step(by: -1, store)
      case .down: step(by: 1, store)
      case .left: stepIndicator(by: -1, store)
      case .right: stepIndicator(by: 1, store)
      }
    case .chooser, .help:
      switch direction {
      case .up: step(by: -1, store)
      case .down: step(by: 1, store)
      case .left, .right: break
      }
    case nil:
      switch focus {
      case .map:
        if let next = atlas.neighbour(of: area, direction, style: mapStyle) { select(next, store) }
      case .wheel: walkWheel(direction, store)
      }
    }
  }

  /// Walks around the wheel, or down its list; the other two arrows change rings.
  private mutating func walkWheel(_ direction: Command.Direction, _ store: Store) {
    let ids = wheel(store)?.segments.map(\.indicator.id) ?? []
    guard !ids.isEmpty else { return }
    let isList = wheelStyle == .list
    switch (direction, isList) {
    case (.right, false), (.down, true): indicator = ids.stepping(from: indicator, by: 1)
    case (.left, false), (.up, true): indicator = ids.stepping(from: indicator, by: -1)
    case (.up, false), (.right, true): ring = .position
    case (.down, false), (.left, true): ring = .trend
    }
    if !ids.contains(indicator), let first = ids.first { indicator = first }
  }

  private mutating func stepIndicator(by step: Int, _ store: Store) {
    let mapped = store.content.indicators.map(\.id).filter(store.isMapped)
    indicator = mapped.stepping(from: indicator, by: step)
  }

  private mutating func stepArea(by step: Int, _ codes: [Area.Code], _ store: Store) {
    guard !codes.isEmpty else { return }
    select(codes.stepping(from: area, by: step), store)
  }

  /// Moves the cursor of a list, or the lines of a text.
  private mutating func step(by count: Int, _ store: Store) {
    func moved(_ cursor: Int, in length: Int) -> Int {
      min(max(0, cursor + count), max(0, length - 1))
    }
    switch panel {
    case .area(let cursor):
      panels[panels.count - 1] = .area(cursor: moved(cursor, in: AreaFigures(store, area).rows.count))
    case .chooser(let query, let cursor):
      let length = IndicatorSearch.find(query, store).count
      panels[panels.count - 1] = .chooser(query: query, cursor: moved(cursor, in: length))
    case .help(let line):
      let scrollable = HelpView.lines(width: size.width - 2).count - HelpView.visibleLines(size) + 1
      panels[panels.count - 1] = .help(line: moved(line, in: scrollable))
    case .indicator:
      guard let indicator = store.indicator(indicator) else { return }
      let codes = store.ranking(indicator).entries.map(\.area.code)
      guard !codes.isEmpty else { return }
      let position = codes.firstIndex(of: area)
      let next = position.map { moved($0, in: codes.count) } ?? (count > 0 ? 0 : codes.count - 1)
      select(codes[next], store)
    case nil: break
    }
  }

  /// How far a page goes: a screen less a few lines to keep one's place by.
  private var pageLength: Int { max(1, size.height - 10) }

  // MARK: Typing

  private mutating func type(_ character: Character) {
    guard case .chooser(let query, _) = panel, query.count < 40 else { return }
    panels[panels.count - 1] = .chooser(query: query + String(character), cursor: 0)
  }

  private mutating func erase() {
    guard case .chooser(let query, _) = panel else { return }
    panels[panels.count - 1] = .chooser(query: String(query.dropLast()), cursor: 0)
  }

  // MARK: Comparing

  private mutating func flipReference(_ store: Store) {
    guard let selected = store.area(area) else { return }
    guard store.references(for: selected).count > 1 else {
      notice = "Voor \(selected.name) is er niets anders om mee te vergelijken."
      return
    }
    let before = wheel(store)
    secondReferenceLevels.formSymmetricDifference([selected.level])
    noteChanges(from: before, store)
    if let reference = reference(store) {
      notice = "Vergeleken met \(store.name(of: reference)). \(changeCount(store))"
    }
  }

  private mutating func changeTolerance(by step: Int, _ store: Store) {
    let next = toleranceStep + step
    guard Self.toleranceSteps.contains(next) else {
      notice = step > 0 ? "Ruimer kan niet." : "Strenger kan niet."
      return
    }
    let before = wheel(store)
    toleranceStep = next
    noteChanges(from: before, store)
    let factor = DecimalNumber(rounding: toleranceScale, decimals: 2).trimmed.dutch
    notice = "Marge: \(factor) keer de gewone. \(changeCount(store))"
  }

  private mutating func noteChanges(from before: Wheel?, _ store: Store) {
    let after = wheel(store)?.segments ?? []
    for (old, new) in zip(before?.segments ?? [], after) {
      if old.position.outcome != new.position.outcome {
        changed.insert(Change(indicator: new.indicator.id, ring: .position))
      }
      if old.trend?.verdict != new.trend?.verdict {
        changed.insert(Change(indicator: new.indicator.id, ring: .trend))
      }
    }
  }

  /// What the wheel has to say about a change; the map may change as well.
  private func changeCount(_ store: Store) -> String {
    let name = store.area(area)?.name ?? ""
    return switch changed.count {
    case 0: "In het wiel van \(name) blijft alles gelijk."
    case 1: "In het wiel van \(name) verandert 1 oordeel."
    default: "In het wiel van \(name) veranderen \(changed.count) oordelen."
    }
  }
}

extension State.Panel {
  fileprivate var isArea: Bool {
    if case .area = self { true } else { false }
  }
}

extension Array where Element: Equatable {
  /// The first place of the next or the previous run of equal elements, around the ends.
  fileprivate func startOfGroup(from index: Int, by step: Int) -> Int {
    let starts = indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }
    guard let current = starts.lastIndex(where: { $0 <= index }) else { return 0 }
    return starts[(current + step + starts.count) % starts.count]
  }

  /// The element so many places further, around the end; the first where the start is not in it.
  fileprivate func stepping(from element: Element, by step: Int) -> Element {
    guard let index = firstIndex(of: element) else { return first ?? element }
    let next = ((index + step) % count + count) % count
    return self[next]
  }
}

extension DecimalNumber {
  /// The number without noughts at the end of its decimals.
  fileprivate var trimmed: DecimalNumber {
    var number = self
    while number.scale > 0, number.digits % 10 == 0 { number = number.rounded(decimals: number.scale - 1) }
    return number
  }

  fileprivate var dutch: String { dutch(decimals: scale) }
}
