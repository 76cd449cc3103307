import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Tables are put in order by a column, which their heads show, and the cursor stays on its row.
@Suite struct TableSortingTests {
  private static func names(_ dashboard: Dashboard) -> [String] {
    let page = dashboard.state.page(dashboard.knowledge)
    return (page?.items ?? []).dropFirst(page?.heads ?? 0).compactMap { item in
      guard let figure = item.figure, figure.area == dashboard.state.area else { return nil }
      return TestStore.store.indicator(figure.indicator)?.columnName
    }
  }

  /// The name of the column that the table is in the order of, with a sign for the way.
  private static func sorting(_ dashboard: Dashboard) -> String? {
    dashboard.state.panel?.filter.sorting.map { ($0.isReversed ? "-" : "") + $0.key }
  }

  /// Whether a head has the sign of the order, before the name of the column.
  private static func isShown(_ dashboard: Dashboard) -> Bool {
    guard let sorting = dashboard.state.panel?.filter.sorting else { return false }
    let glyphs = TestStore.presentation.glyphs
    let mark = String(sorting.isReversed ? glyphs.moreAbove : glyphs.moreBelow)
    let text = dashboard.frame(TestStore.presentation).canvas.plainText
    let number = TestStore.store.area(named: sorting.key)?.number.map { "\(mark)\($0) " }
    return (0...3).contains { air in
      text.contains(mark + String(repeating: " ", count: air) + sorting.key.prefix(5))
    } || number.map(text.contains) == true
  }

  @Test func theKeyGoesFromColumnToColumnAndBack() {
    var dashboard = TestStore.dashboard("7 Enter")
    let usual = Self.names(dashboard)
    var columns: [String?] = []
    repeat {
      dashboard.press("s")
      columns.append(Self.sorting(dashboard))
    } while columns.last != .some(nil) && columns.count < 9
    #expect(columns == ["indicator", "Assen", "plaats", "jaar", "bron", nil])
    #expect(Self.names(dashboard) == usual)
  }

  @Test func namesStandInTheirOrder() {
    var dashboard = TestStore.dashboard("7 Enter s")
    let names = Self.names(dashboard).map(\.slug)
    #expect(names == names.sorted() && names.count > 30)
    dashboard.press("S")
    #expect(Self.names(dashboard).map(\.slug) == names.reversed())
    #expect(Self.sorting(dashboard) == "-indicator")
  }

  @Test func whatIsLeastFavourableComesFirst() {
    let dashboard = TestStore.dashboard("7 Enter s s")
    let page = dashboard.state.page(dashboard.knowledge)
    let store = TestStore.store
    let lariks = store.area(dashboard.state.area)
    let verdicts = (page?.items ?? []).dropFirst(page?.heads ?? 0).compactMap { item -> Double? in
      guard let figure = item.figure, let indicator = store.indicator(figure.indicator), let lariks,
        let comparison = dashboard.state.fact(indicator, lariks, store).comparison
      else { return nil }
      return comparison.verdict?.order(isStrong: comparison.isStrong)
    }
    #expect(verdicts == verdicts.sorted() && verdicts.count > 10)
  }

  @Test(arguments: [
    "7 Enter PageDown PageDown PageDown", "7 v 6 V Down Down Down", "7 t", "a", "7 Enter Tab Tab Down Down",
    "d Down",
  ])
  func theCursorStaysOnItsRowAndTheHeadSaysSo(_ keys: String) throws {
    var dashboard = TestStore.dashboard(keys, size: Size(width: 132, height: 50))
    func row() -> [String] {
      let item = dashboard.state.currentItem(dashboard.knowledge)
      return [
        "\(String(describing: item?.figure))", "\(String(describing: item?.subject))",
        "\(String(describing: item?.area))",
      ]
    }
    let before = row()
    for key in ["s", "S", "S", "s", "s"] {
      dashboard.press(key)
      #expect(row() == before, "\(keys) \(key)")
      if Self.sorting(dashboard) != nil { #expect(Self.isShown(dashboard), "\(keys) \(key)") }
    }
  }

  @Test func anotherWijkHasTheSameOrder() {
    var dashboard = TestStore.dashboard("7 Enter s 3")
    let names = Self.names(dashboard).map(\.slug)
    #expect(names == names.sorted())
    dashboard.press("Tab")
    #expect(!Self.isShown(dashboard))
  }

  @Test func whereThereIsNoTableThatIsSaid() {
    #expect(TestStore.dashboard("? s").state.notice == "Op dit scherm is er niets te sorteren.")
    #expect(TestStore.dashboard("S").state.notice == "Op dit scherm is er niets te sorteren.")
  }

  @Test func rowsWithoutAValueComeLastBothWays() {
    let columns = [TableOrder<Int?>.Column("getal") { $0.map { .number(Double($0)) } }]
    let rows = [3, nil, 1, 2, nil]
    #expect(TableOrder(columns, .init("getal")).sorted(rows) == [1, 2, 3, nil, nil])
    #expect(TableOrder(columns, .init("getal", isReversed: true)).sorted(rows) == [3, 2, 1, nil, nil])
    #expect(TableOrder(columns, .init("iets anders")).sorted(rows) == rows)
    #expect(TableOrder(columns, nil).sorted(rows) == rows)
  }
}
