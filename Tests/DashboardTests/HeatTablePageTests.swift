import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The table of all wijken: what it shows at each width, how it is sorted, and the way to each figure.
@Suite struct HeatTablePageTests {
  private let store = TestStore.store

  private func rows(_ keys: String) throws -> [String] {
    let dashboard = PageText.open("tabel", keys)
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    return page.items.compactMap { $0.area.flatMap(store.area)?.name }
  }

  @Test func aNarrowScreenHasSignsAndAWideOneFigures() throws {
    let narrow = try #require(PageText(PageText.open("tabel")).line("Pittelo"))
    #expect(narrow.split(separator: " ").dropFirst().allSatisfy { "▲▼=↑↓○".contains($0) })
    #expect(narrow.split(separator: " ").count == 17)
    let wide = PageText(PageText.open("tabel", size: Size(width: 132, height: 43)))
    let pittelo = try #require(wide.line("Pittelo"))
    for column in HeatTable(store).columns {
      let text = store.observation(column.indicator.id, "WK010604").flatMap {
        FigureText($0, column.indicator)
      }
      if let text { #expect(pittelo.contains(text.underUnit), "\(column.indicator.id)") }
    }
  }

  @Test(arguments: [80, 100, 132, 160, 200]) func everyWijkAndEveryHeadIsThere(_ width: Int) {
    let text = PageText(PageText.open("tabel", size: Size(width: width, height: 24)))
    for wijk in store.wijken { #expect(text.line(wijk.shortName) != nil, "\(wijk.name)") }
    for column in HeatTable(store).columns {
      #expect(text.all.contains(column.indicator.shortName.prefix(5)), "\(column.indicator.id)")
    }
  }

  @Test func sSortsTheWijkenByTheColumnAndTurnsThemAround() throws {
    let usual = try rows("")
    #expect(usual == store.wijken.map(\.name))
    let sorted = try rows("s")
    #expect(sorted != usual)
    #expect(Set(sorted) == Set(usual))
    // 62% ervaren gezondheid in Lariks is least favourable.
    #expect(sorted.last == "Lariks")
    #expect(try rows("s s").first == "Lariks")
    #expect(try rows("s s s") == usual)
  }

  @Test func capitalSSortsTheColumnsByTheWijk() throws {
    let dashboard = PageText.open("tabel", "7 S")
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    guard case .indicatorColumn(let ids) = page.choice else {
      Issue.record("the arrows choose no column")
      return
    }
    let expected = HeatTable(store, .init(columns: .init("WK010601"))).columns.map(\.indicator.id)
    #expect(ids == expected)
    // The cursor stays on the cell that it was on.
    #expect(dashboard.state.area == "WK010601")
    #expect(dashboard.state.indicator == PageText.open("tabel", "7").state.indicator)
  }

  @Test func elsewhereThereIsNothingToSort() {
    #expect(PageText.open("letop", "s").state.notice == "Op dit scherm is er niets te sorteren.")
  }

  @Test func enterGoesToTheFigureAndBack() throws {
    var dashboard = PageText.open("tabel", "7 Right")
    let indicator = dashboard.state.indicator
    _ = dashboard.handle(.key(.enter))
    #expect(dashboard.address == "bron/woonzorg/\(indicator)/lariks")
    _ = dashboard.handle(.key(.escape))
    #expect(dashboard.address == "tabel")
    #expect(dashboard.state.indicator == indicator)
  }

  @Test func aClickGoesToTheFigureOfItsCell() throws {
    let dashboard = PageText.open("tabel")
    let frame = dashboard.frame(TestStore.presentation)
    let route = try #require(Route("bron/woonzorg/onveiligheidsgevoel/peelo", store: store))
    let points = (0..<24).flatMap { y in (0..<80).map { Point(x: $0, y: y) } }
    #expect(points.contains { frame.command(at: $0) == .openRoute(route) })
  }

  @Test func aCellWithoutAFigureLeadsOn() {
    let dashboard = PageText.open("tabel", "5")
    let page = dashboard.state.page(dashboard.knowledge)
    #expect(page?.items.allSatisfy { $0.command != nil } == true)
  }
}
