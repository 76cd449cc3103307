import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// The line of years on the screen: thin, whole, and broken where it has to be.
@Suite struct TimePictureTests {
  private let store = BundledStore.withAdditions

  private func canvas(
    _ id: Indicator.ID, _ area: Area.Code, width: Int = 76, glyphs: GlyphSet
  ) throws -> Canvas {
    let (indicator, area) = (try #require(store.indicator(id)), try #require(store.area(area)))
    let series = store.series(indicator, area)
    let plot = try #require(TimePlot(series, around: store.seriesAround(series)))
    var frame = Frame(size: Size(width: width, height: 8), presentation: Presentation(glyphs: glyphs))
    TimePicture(plot: plot).draw(&frame, in: Rect(Size(width: width, height: 8)))
    return frame.readableCanvas
  }

  /// The columns that anything of the own line is in.
  private func columns(_ canvas: Canvas) -> [Int] {
    (0..<canvas.size.width).filter { x in
      (0..<(canvas.size.height - 2)).contains { y in
        canvas[Point(x: x, y: y)].map { $0.style.ink == .selected || $0.style.ground == .selected } ?? false
      }
    }
  }

  @Test(arguments: [BlockSymbols.basis, .sextanten, .octanten])
  func aLineThatMayBeJoinedHasNoHoles(_ symbols: BlockSymbols) throws {
    let glyphs = GlyphSet(ascii: false, tier: .indexed256, symbols: symbols)
    let found = columns(try canvas("gemiddelde-schuld", "PV22", glyphs: glyphs))
    #expect(found.count > 50)
    #expect(zip(found, found.dropFirst()).allSatisfy { $1 - $0 == 1 })
  }

  @Test func overABreakNothingIsJoined() throws {
    let glyphs = GlyphSet(ascii: false, tier: .indexed256, symbols: .octanten)
    let found = columns(try canvas("ervaren-gezondheid", "GM0106", glyphs: glyphs))
    #expect(zip(found, found.dropFirst()).count { $1 - $0 > 3 } == 1)
  }

  @Test func yearsWithoutAFigureAreMarkedOnTheAxis() throws {
    let glyphs = GlyphSet(ascii: false, tier: .indexed256)
    let lines = try canvas("ervaren-gezondheid", "GM0106", glyphs: glyphs).plainText.split(separator: "\n")
    // The break stands in the place of 2021.
    #expect(lines.dropLast().last?.count { $0 == "○" } == 7)
    #expect(lines.dropLast().last?.count { $0 == "╱" } == 1)
  }

  @Test func everyLineOfThePackageFitsWithoutColourAndInASCII() throws {
    for indicator in store.content.indicators {
      for area in store.content.areas where TimePlot(store.series(indicator, area)) != nil {
        for ascii in [true, false] {
          let glyphs = GlyphSet(ascii: ascii, tier: .mono)
          let text = try canvas(indicator.id, area.code, width: 60, glyphs: glyphs).plainText
          #expect(text.contains(ascii ? "@" : "●"), "\(indicator.id) \(area.code)")
          #expect(!ascii || text.allSatisfy(\.isASCII))
        }
      }
    }
  }

  @Test func twentyEightYearsFitInEightyColumns() throws {
    let glyphs = GlyphSet(ascii: false, tier: .indexed256)
    let lines = try canvas("bruto-binnenlands-product", "PV22", glyphs: glyphs).plainText
      .split(separator: "\n")
    let ticks = lines.dropLast().last?.count { $0 == "┴" } ?? 0
    #expect(ticks >= 25)
  }

  @Test func aSmallLineHasABlockForEachYear() throws {
    let (crimes, assen) = (try #require(store.indicator("misdrijven-per-jaar")), try #require(store.gemeente))
    let line = try #require(SmallLine(series: store.series(crimes, assen)))
    #expect(line.width(within: 20) == 5)
    #expect(line.width(within: 3) == 3)
    var frame = Frame(
      size: Size(width: 8, height: 1),
      presentation: Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256)))
    line.draw(&frame, in: Rect(Size(width: 8, height: 1)))
    #expect(frame.canvas.plainText.hasPrefix("▄▅█▃▁"))
  }

  @Test func sortingByChangePutsTheLargestFirst() {
    var dashboard = TestStore.dashboard("g")
    _ = dashboard
    dashboard = Dashboard(store: store, size: Size(width: 120, height: 40))
    dashboard.open(.developments("PV22"))
    for _ in 0..<4 { _ = dashboard.handle(.key("s")) }
    let page = dashboard.state.page(dashboard.knowledge)
    let shown = page?.items.compactMap(\.figure) ?? []
    let first = shown.compactMap { figure in
      store.indicator(figure.indicator).flatMap { indicator in
        store.area(figure.area).map { store.development(indicator, $0) }
      }
    }.prefix { $0.trend?.change != nil }.map(\.clearness)
    #expect(first.count > 5)
    #expect(first == first.sorted(by: >))
  }
}
