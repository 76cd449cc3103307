import BredeWelvaart

extension PageContext {
  /// The profile of a wijk or another area, in tabs.
  func areaPage(_ code: Area.Code, _ tab: AreaPart) -> Page {
    guard let area = store.area(code) else { return Page("") }
    var page = Page(area.name)
    page.compared = .area
    page.note = area.number.map { "wijk \($0)" } ?? area.level.rawValue
    // Only a wijk has a balance of what it can carry and has to bear.
    let tabs = AreaPart.tabs.filter { $0 != .balance || area.level == .wijk }
    page.tabs = tabs.map { Page.Tab(name: $0.name, route: .area(code, $0)) }
    page.choice = .area { .area($0, tab) }
    page.empty = tab.absence(in: area).capitalisedFirst.asSentence
    switch tab {
    case .figures: addFigures(of: area, to: &page)
    case .portrait: addPortrait(of: area, to: &page)
    case .facilities, .meetingPlaces: addFacilities(in: area, to: &page)
    case .housing: addHousing(in: area, to: &page)
    case .balance: addBalance(of: area, to: &page)
    case .plans: addPlans(for: area, to: &page)
    case .outlook: addOutlook(of: area, to: &page)
    }
    return page
  }
}
