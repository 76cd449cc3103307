import BredeWelvaart

/// The profile of a wijk or another area, in tabs.
struct AreaPage {
  let context: PageContext
  let code: Area.Code
  let tab: Route.AreaTab

  func page() -> Page {
    guard let area = context.store.area(code) else { return Page("") }
    var page = Page(area.name)
    page.note = area.number.map { "wijk \($0)" } ?? area.level.rawValue
    page.tabs = Self.tabs(of: area).map { Page.Tab(name: $0.name, route: .area(code, $0)) }
    let tab = tab
    page.choice = .area { .area($0, tab) }
    switch tab {
    case .figures: AreaFiguresTab(context: context, area: area).fill(&page)
    case .portrait: AreaPortraitTab(context: context, area: area).fill(&page)
    case .facilities: AreaFacilitiesTab(context: context, area: area).fill(&page)
    case .housing: AreaHousingTab(context: context, area: area).fill(&page)
    case .balance: AreaBalanceTab(context: context, area: area).fill(&page)
    case .plans: AreaPlansTab(context: context, area: area).fill(&page)
    case .outlook: AreaOutlookTab(context: context, area: area).fill(&page)
    }
    return page
  }

  /// The parts of an area's profile: only a wijk has a balance of what it can carry and has to bear.
  private static func tabs(of area: Area) -> [Route.AreaTab] {
    Route.AreaTab.allCases.filter { $0 != .balance || area.level == .wijk }
  }
}

extension Route.AreaTab {
  /// The name on the tab.
  fileprivate var name: String {
    switch self {
    case .figures: "Cijfers"
    case .portrait: "Portret"
    case .facilities: "Voorzieningen"
    case .housing: "Wonen"
    case .balance: "Draagkracht"
    case .plans: "Beleid"
    case .outlook: "Vooruitblik"
    }
  }
}
