import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The columns of figures: what stands in them at each width.
@Suite struct FigureTableTests {
  private static let widths = [80, 100, 120]

  private func text(_ route: String, width: Int = 80, height: Int = 200) -> PageText {
    PageText(PageText.open(route, size: Size(width: width, height: height)))
  }

  @Test func aNarrowFigureCarriesItsYear() throws {
    let page = text("gebied/assen", height: 400)
    #expect(page.line("basis -5, trend -145 (2030)") != nil)
    #expect(page.line("basis -15, trend -150 (2040)") != nil)
    #expect(page.line("2.500 tot 3.000 (2020–2030)") != nil)
    #expect(page.line("500 tot 750 (2030–2040)") != nil)
    #expect(page.line("(2025, voorbij)") != nil)
  }

  @Test(arguments: widths)
  func noYearIsCutShort(width: Int) {
    for route in [
      "gebied/assen", "gebied/assen/vooruitblik", "wijk/kloosterveen", "wijk/lariks/wonen-en-zorg",
    ] {
      #expect(
        !text(route, width: width).lines.contains { $0.contains("voor…") || $0.contains("20…") }, "\(route)")
    }
  }

  @Test(arguments: widths)
  func aVerdictAgainstAnotherAreaNamesIt(width: Int) throws {
    for route in ["wijk/pittelo", "wijk/noorderpark"] {
      let line = try #require(text(route, width: width).lines.first { $0.lowercased().contains("eenzaam") })
      #expect(line.contains("Nederland"), "\(line)")
    }
  }

  @Test(arguments: widths)
  func aDevelopmentInWordsHasItsSign(width: Int) throws {
    let line = try #require(text("wijk/pittelo", width: width).lines.last { $0.contains("werd ongunstiger") })
    #expect(line.contains("▼"))
  }

  @Test func marksAreNotTakenForCounts() {
    for indicator in TestStore.store.content.indicators where indicator.unit == .mark {
      #expect(indicator.columnName.lowercased().contains("cijfer"))
      #expect(indicator.shortColumnName.lowercased().contains("cijfer"))
    }
    #expect(text("wijk/pittelo").line("7,0 ")?.contains("ijfer aantal winkels") == true)
    #expect(text("vergelijk/lariks,pittelo").line("ijfer winkelcentrum") != nil)
    #expect(text("aandacht").line("ijfer aantal winkels") != nil)
  }

  /// The columns that a bar with a mark fills, and that of the mark.
  private func drawn(_ share: Double, mark: Double, width: Int) -> (bar: [Int], mark: Int?) {
    let area = Rect(x: 0, y: 0, width: width, height: 1)
    var frame = Frame(size: Size(width: width, height: 1), presentation: TestStore.presentation)
    Bar(share: share, ink: .plain, marks: [mark]).draw(&frame, in: area)
    let cells = frame.canvas.row(0)
    return (
      cells.indices.filter { ["▄", "▖"].contains(cells[$0].character) },
      cells.indices.first { cells[$0].character == "│" }
    )
  }

  /// 8,8 of 10 beside 8,4 of 10 and the like, in few columns and many.
  @Test(arguments: [
    (0.88, 0.84), (1.0, 0.9), (1.0, 8.4 / 8.8), (0.853, 0.874), (0.5, 1.0), (0.01, 0.02), (0.4, 0.399),
  ])
  func aBarEndsBeyondWhatItBeats(_ share: Double, _ mark: Double) throws {
    for width in 4...40 {
      let (bar, column) = drawn(share, mark: mark, width: width)
      let at = try #require(column)
      if share > mark {
        #expect((bar.last ?? 0) > at, "\(width)")
      } else {
        #expect((bar.last ?? -1) < at, "\(width)")
      }
    }
  }

  private func strip(_ values: [Double], own: Double, mark: Double) -> String {
    var frame = Frame(size: Size(width: 11, height: 1), presentation: TestStore.presentation)
    Strip(values: values, own: own, ink: .plain, marks: [mark]).draw(
      &frame, in: Rect(x: 0, y: 0, width: 11, height: 1))
    return frame.canvas.plainText.filter { $0 != "\n" }
  }

  @Test func aStripShowsTheWijkAmongTheOthers() {
    #expect(strip([7, 7.5, 8], own: 7.5, mark: 7.8) == "•────●──│─•")
    #expect(strip([7, 8], own: 7, mark: 9).filter { $0 != " " } == "●────•│")
    #expect(strip([7, 7], own: 7, mark: 7).contains("●"))
  }

  @Test func aStripForARoomIsThick() {
    var frame = Frame(size: Size(width: 11, height: 3), presentation: TestStore.presentation)
    Strip(values: [7, 7.5, 8], own: 7.5, ink: .better, marks: [7.8]).draw(
      &frame, in: Rect(x: 0, y: 0, width: 11, height: 3))
    for y in 0..<3 {
      let cells = Array(frame.canvas.row(y))
      #expect(cells.indices.filter { cells[$0].style.ground == .better } == [4, 5, 6])
      #expect(cells.indices.filter { cells[$0].character == "│" } == [8])
    }
  }

  /// Thick bars in few columns and many, with one column of words before them.
  @Test(arguments: [(8.8, 8.4), (8.4, 8.8), (5, 5.01), (0.02, 0.01)])
  func aThickBarEndsBeyondWhatItBeats(_ value: Double, _ mark: Double) {
    for width in 16...60 {
      let size = Size(width: width, height: 3)
      var frame = Frame(size: size, presentation: TestStore.presentation)
      let bars = [ThickBars.Bar(name: "a", figure: "", value: value, ink: .better)]
      ThickBars(bars: bars, mark: mark).draw(&frame, in: Rect(size))
      let cells = frame.canvas.row(0)
      let bar = cells.indices.last { cells[$0].style.ground == .better } ?? 0
      let at = cells.indices.first { cells[$0].character == "│" } ?? 0
      #expect(value > mark ? bar > at : bar < at, "\(width)")
    }
  }

  @Test func stripsAreForFiguresFarFromNought() {
    #expect(Strip.suits([7.9, 8.4], unit: .mark) && Strip.suits([2, 9], unit: .mark))
    #expect(Strip.suits([62, 76], unit: .percentage) && !Strip.suits([10, 38], unit: .percentage))
    #expect(Strip.suits([3, 170], unit: .place) && Strip.suits([-3, 4], unit: .count))
    #expect(!Strip.suits([5], unit: .mark) && !Strip.suits([1220, 11930], unit: .count))
  }
}
