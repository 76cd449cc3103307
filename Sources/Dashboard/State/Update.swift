import BredeWelvaart

extension State {
  /// Carries a command out, the only way in which state changes; returns what is left to the program around.
  mutating func apply(_ command: Command, _ knowledge: Knowledge) -> [Effect] {
    notice = ""
    // What the command before changed is still marked at another size.
    if case .resize = command {} else { turns = [] }
    var left = visit
    let effects = performInPopup(command, knowledge) ?? perform(command, knowledge)
    if knowledge.store.coloursMap(indicator) { coloured = indicator }
    // What one types in is a way to somewhere, no place to come back to: its keys are text.
    if left.panels.last?.route.takesText == true { left.panels.removeLast() }
    let isHistory = command == .historyBack || command == .historyForward
    // Another line or wijk of the same screen is no other place.
    let isElsewhere = layout != left.layout || panels.map(\.route.screen) != left.panels.map(\.route.screen)
    if !isHistory, !isTyping, isElsewhere { history.leave(left) }
    return effects
  }

  mutating func perform(_ command: Command, _ knowledge: Knowledge) -> [Effect] {
    let store = knowledge.store
    switch command {
    case .quit: return [.quit]
    case .close:
      guard panel != nil || layout != .overview else { return [.quit] }
      goBack(knowledge)
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .present: return [.present]
    case .quoteFigure: return quote(knowledge)
    case .saveScreen: saveScreen(knowledge)
    case .writeScreen(let form): return screenForms.contains(form) ? [.write(form)] : []
    case .resize(let size): self.size = size
    case .toggleMouse:
      usesMouse.toggle()
      notice =
        usesMouse ? "De muis kiest wijken en segmenten." : "De muis is vrij om tekst te selecteren."
      return [.mouse(usesMouse)]

    case .move(let direction): move(direction, knowledge)
    case .pageUp: moveCursor(byScreens: -1, knowledge)
    case .pageDown: moveCursor(byScreens: 1, knowledge)
    case .first: moveCursor(by: -100_000, knowledge)
    case .last: moveCursor(by: 100_000, knowledge)
    case .switchPart(let step): switchPart(by: step, knowledge)
    case .open:
      guard let next = commandToOpen(knowledge) else {
        notice = isTyping ? "Niets gevonden; wis een paar letters." : "Verder gaat het hier niet."
        break
      }
      let item = currentItem(knowledge)
      let effects = perform(next, knowledge)
      arrive(from: item, knowledge)
      return effects
    case .back: goBack(knowledge)
    case .historyBack: show(history.back(from: visit), orSay: "Hiervoor was er geen ander scherm.")
    case .historyForward: show(history.forward(from: visit), orSay: "Verder vooruit gaat het niet.")

    case .selectNumber(let number): selectWijk(number: number == 0 ? 10 : number, knowledge)
    case .selectGemeente:
      if let gemeente = store.gemeente { choose(gemeente.code, knowledge) }
    case .selectArea(let code):
      focus = .map
      choose(code, knowledge)
    case .selectSegment(let id, let ring):
      focus = .wheel
      indicator = id
      self.ring = ring
    case .scroll(let pane, let step): scroll(pane, by: step, store)
    case .colourMap(let id):
      if panel?.route == .indicators { panels.removeLast() }
      indicator = id
      focus = .map
    case .stepIndicator(let step): stepIndicator(by: step, knowledge)

    case .chooseIndicator: push(.indicators, knowledge)
    case .showIndicator: push(.indicator(currentIndicator(knowledge)), knowledge)
    case .showTheme: showTheme(knowledge)
    case .showSource: showSource(knowledge)
    case .showPlans: showPlans(knowledge)
    case .showYears: showYears(knowledge)
    case .showDebate: showDebate(knowledge)
    case .showPromises:
      let code = currentArea(knowledge)
      push(.promises(code == store.gemeente?.code ? nil : code), knowledge)
    case .showGlossary: showGlossary(knowledge)
    case .showKeys: open(.keys, knowledge)
    case .help:
      if panel?.route == .help { goBack(knowledge) } else { push(.help, knowledge) }
    case .openRoute(let route): show(route, knowledge)
    case .openItem(let index, let route):
      // Clicks may come faster than pictures, and be aimed at a panel that is gone.
      guard panel?.route == route, let page = page(knowledge), page.item(at: index)?.isStop == true else {
        break
      }
      put(index, on: page, knowledge.store)
      return perform(.open, knowledge)
    case .openCitation(let citation): showPlace(of: citation, knowledge)
    case .replaceRoute(let route): replaceRoute(route, knowledge)
    case .afterClosing(let command):
      // The first of two clicks has closed the list already.
      if panel?.route == .help || panel?.route == .palette { panels.removeLast() }
      return perform(command, knowledge)

    case .mark: toggleMark(currentArea(knowledge), store)
    case .showComparison: showComparison(knowledge)
    case .filter: changeFilter(knowledge)
    case .filterTheme(let theme): filter(by: theme, knowledge)
    case .clearFilter: clearFilter(knowledge)
    case .openPopupLine: break
    case .sortRows: sortRows(knowledge)
    case .sortColumns: sortColumns(knowledge)
    case .tick(let place): ticked.formSymmetricDifference([place])
    case .untickAll:
      notice = ticked.isEmpty ? "Er stond niets aangevinkt." : "Alle vinkjes zijn weg."
      ticked = []
    case .type(let character): type(String(character), knowledge)
    case .paste(let text): type(text, knowledge)
    case .erase: editQuery(knowledge) { String($0.dropLast()) }
    case .eraseWord: editQuery(knowledge) { $0.withoutLastWord }
    case .eraseAll: editQuery(knowledge) { _ in "" }
    case .search(let words): editQuery(knowledge) { _ in words }

    case .flipReference: flipReference(store)
    case .changeTolerance(let step): changeTolerance(by: step, store)
    case .toggleZoom:
      zoom = zoom == .town ? .gemeente : .town
      mapStyle = .drawn
      notice = zoom == .town ? "Kaart: de stad." : "Kaart: de hele gemeente."
    case .toggleMapStyle: return perform(.showMap((mapStyle ?? .drawn).next), knowledge)
    case .showMap(.people) where knowledge.atlas.people == nil: return perform(.showMap(.drawn), knowledge)
    case .showMap(let style):
      mapStyle = style
      notice = "Kaart: \(style.words)."
    case .toggleWheelStyle:
      return perform(.showWheel(wheelStyle.next), knowledge)
    case .showWheel(let style):
      wheelStyle = style
      notice = "Wiel: \(style.words)."
    }
    return []
  }
}
