import BredeWelvaart

/// Which commands do something on the screen shown: the hints and the list of its keys both go by it.
struct ScreenKeys {
  let state: State
  let knowledge: Knowledge
  /// What the panel on top shows.
  let page: Page?

  private var store: Store { knowledge.store }
  private var item: PageItem? { state.panel.flatMap { page?.item(at: $0.cursor) } }

  /// The commands of this screen, in the order of the list of commands.
  var entries: [CommandEntry] {
    CommandList.entries.filter { $0.command != .showKeys && applies($0.command) }
  }

  func applies(_ command: Command) -> Bool {
    switch command {
    case .help, .openRoute(.search), .openRoute(.palette): !state.isTyping
    case .open: state.commandToOpen(knowledge) != nil
    case .showSource: leadsToSource
    case .showComparison: !state.marked.isEmpty && !state.isTyping && !isComparison
    case .showKeys: true
    case .quoteFigure: !state.isTyping && state.hasClipboard && state.quotation(knowledge) != nil
    case .saveScreen: !state.isTyping && !state.screenForms.isEmpty
    case .close: !state.isTyping
    default: page.map { applies(command, on: $0) } ?? appliesToPanes(command)
    }
  }

  private var isComparison: Bool {
    if case .comparison = state.panel?.route { true } else { false }
  }

  /// Whether there is a source to go to, other than the one that is shown.
  private var leadsToSource: Bool {
    if state.currentFigure(knowledge).map(hasSource) == true { return true }
    return item?.citation.map { Route(to: $0, store) != state.panel?.route } ?? false
  }

  private func hasSource(_ figure: Figure) -> Bool {
    store.observation(figure.indicator, figure.area) != nil
  }

  private func appliesToPanes(_ command: Command) -> Bool {
    switch command {
    case .back: state.layout != .overview || state.area != store.gemeente?.code
    case .move, .switchPart(1), .showIndicator, .showTheme, .showPlans, .chooseIndicator, .mark,
      .stepIndicator, .changeTolerance:
      true
    case .selectNumber: !store.wijken.isEmpty
    case .selectGemeente: state.area != store.gemeente?.code
    case .flipReference: store.area(state.area).map { store.references(for: $0).count > 1 } ?? false
    case .toggleZoom, .toggleMapStyle: state.layout != .wheel
    case .toggleWheelStyle: state.layout != .map
    case .openRoute, .showPromises, .showDebate, .showYears, .present: true
    default: false
    }
  }

  private func applies(_ command: Command, on page: Page) -> Bool {
    switch command {
    case .back: true
    case .move(.up), .move(.down): !page.items.isEmpty
    case .move: page.choosesArea ? !store.wijken.isEmpty : page.choice != nil
    case .switchPart(1): !page.tabs.isEmpty || page.items.count(where: \.isHeading) > 1
    case .selectNumber: page.other != nil || page.choosesArea || page.items.contains(where: isOfWijk)
    case .selectGemeente: page.other != nil || page.choosesArea
    case .filter: page.filter != nil
    case .sortRows, .sortColumns: page.sorting != nil
    case .clearFilter: state.isFiltered(knowledge)
    case .eraseAll, .eraseWord: page.input?.isEmpty == false
    case .showYears: item?.figure != nil || state.panel?.route.area != nil
    case .flipReference, .changeTolerance: page.compared != nil
    case .showGlossary: item.map { !state.terms(in: $0, knowledge).isEmpty } ?? false
    case .showIndicator, .showTheme: item?.figure != nil
    case .stepIndicator: if case .indicator = state.panel?.route { true } else { false }
    case .mark: item?.figure != nil || state.panel?.route.area != nil
    default: false
    }
  }

  private func isOfWijk(_ item: PageItem) -> Bool {
    item.area.flatMap { store.area($0) }?.level == .wijk
  }
}

extension Page {
  /// Whether the arrows, the digits and `g` choose an area for it.
  fileprivate var choosesArea: Bool {
    switch choice {
    case .area, .areaFilter: true
    case .themeColumn, .indicatorColumn, .steps, nil: false
    }
  }
}
