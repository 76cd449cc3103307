import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What we do not know: numbers that are right, gaps of each kind, and the way to them.
@Suite struct CoveragePageTests {
  @Test func cellsCountWhatIsMissing() throws {
    let text = PageText(PageText.open("dekking"))
    let line = try #require(text.line("Assen-Oost"))
    #expect(line.split(separator: " ").map(String.init).prefix(5) == ["Assen-Oost", "○2", "?", "1", "3"])
    #expect(text.line("Zoveel cijfers ontbreken") != nil)
    #expect(!text.all.contains("niet openbaar"))
  }

  @Test(arguments: [60, 80, 132, 160]) func everyThemeHasAHead(_ width: Int) {
    let text = PageText(PageText.open("dekking", size: Size(width: width, height: 24)))
    for theme in TestStore.store.content.themes {
      #expect(text.all.contains(theme.shortName.prefix(7)))
    }
  }

  @Test func arrowsChooseTheColumn() {
    #expect(PageText(PageText.open("dekking", "7")).line("Welzijn in Lariks: 2 cijfers.") != nil)
    let safety = "7 Left Left Left"
    #expect(
      PageText(PageText.open("dekking", safety)).line(
        "Veiligheid in Lariks: 3 cijfers, 1 alleen in woorden.") != nil)
    #expect(PageText.open("dekking", safety + " Enter").address == "dekking/lariks")
    #expect(PageText.open("dekking", safety + " Enter Esc").state.panel?.filter.theme == "veiligheid")
  }

  @Test func aWijkHasOnePageOfAllThatIsMissing() throws {
    let store = TestStore.store
    for row in store.coverage().rows {
      let page = PanelPages.page("dekking/\(row.area.name.slug)")
      let gaps = store.content.themes.flatMap { store.gaps(in: row.area, theme: $0.id) }
      // What to look out for comes after it.
      let told = page.items.prefix { $0.words != "Let op" }
      #expect(told.count(where: \.isStop) == gaps.count)
      #expect(page.count.hasPrefix("\(row.cells.reduce(0) { $0 + $1.missing }) "))
      for (theme, cell) in zip(store.content.themes, row.cells) where cell.missing > 0 {
        #expect(page.headings.contains { $0.hasPrefix("\(theme.name) | \(cell.missing) ontbre") })
      }
    }
  }

  @Test func aClickOpensTheCell() throws {
    var dashboard = PageText.open("dekking")
    let frame = dashboard.frame(TestStore.presentation)
    let route = try #require(Route("dekking/peelo/milieu", store: TestStore.store))
    let points = (0..<24).flatMap { y in (0..<80).map { Point(x: $0, y: y) } }
    let point = try #require(points.first { frame.command(at: $0) == .openRoute(route) })
    _ = dashboard.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
    #expect(dashboard.address == "dekking/peelo/milieu")
  }

  @Test func gapsAreGroupedByKind() {
    let dashboard = PageText.open("dekking/buitengebied/wonen")
    let text = PageText(dashboard)
    #expect(text.line("6 cijfers zijn er wel.") != nil)
    #expect(text.line("Het document heeft een lege plek  5") != nil)
    let elsewhere = PageText(PageText.open("dekking/buitengebied/wonen", size: Size(width: 80, height: 50)))
    #expect(elsewhere.line("Particuliere huurwoningen")?.contains("wel van Centrum") == true)
    #expect(text.line("in de tabel staat een streepje")?.contains("Woonzorgrapport 2025") == true)
    #expect(
      PageText.open("dekking/buitengebied/wonen", "Down Enter").address
        == "indicator/rapportcijfer-sportaccommodaties")
    #expect(PageText.open("dekking/buitengebied/wonen", "Enter").address == "thema/wonen/buitengebied")
    #expect(PageText.open("dekking/buitengebied/wonen", "Tab").address == "dekking/buitengebied/samenleving")
    #expect(PageText.open("dekking/buitengebied/wonen", "7").address == "dekking/lariks/wonen")
  }

  @Test func aThemeWithoutFiguresSaysSo() {
    let text = PageText(PageText.open("dekking/lariks/arbeid-en-vrije-tijd"))
    #expect(text.line("Van Lariks is er geen enkel cijfer.") != nil)
    #expect(text.line("alleen voor een ander soort gebied") != nil)
  }
}
