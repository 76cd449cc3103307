import Testing

@testable import Cells

@Suite struct CanvasTests {
  @Test func aNewCanvasIsBlank() {
    let canvas = Canvas(size: "3x2")
    #expect(canvas.cells == Array(repeating: .blank, count: 6))
    #expect(canvas.lines == ["", ""])
  }

  @Test func textIsWrittenWhereAsked() {
    var canvas = Canvas(size: "6x2")
    #expect(canvas.write("één", at: Point(x: 2, y: 1), style: .muted) == 5)
    #expect(canvas.lines == ["", "  één"])
    #expect(canvas[Point(x: 2, y: 1)] == Cell("é", style: .muted))
    #expect(canvas[Point(x: 1, y: 1)] == .blank)
  }

  @Test(arguments: [
    (-2, 0, "c"), (0, 0, "abc"), (2, 0, "  a"), (3, 0, ""), (-3, 0, ""), (0, -1, ""), (0, 1, ""),
    (99, 99, ""),
    (-1, 0, "bc"),
  ])
  func whatLiesOutsideIsCutOff(_ x: Int, _ y: Int, _ line: String) {
    var canvas = Canvas(size: "3x1")
    canvas.write("abc", at: Point(x: x, y: y))
    #expect(canvas.lines == [line])
  }

  @Test func textIsCutOffAtTheAreaGiven() {
    var canvas = Canvas(size: "6x2")
    canvas.write("abcdef", at: Point(x: 0, y: 0), within: Rect(x: 1, y: 0, width: 3, height: 1))
    canvas.write("abcdef", at: Point(x: 0, y: 1), within: Rect(x: 1, y: 0, width: 3, height: 1))
    #expect(canvas.lines == [" bcd", ""])
  }

  @Test func anAreaBeyondTheCanvasAddsNoRoom() {
    var canvas = Canvas(size: "2x1")
    canvas.write("abcdef", at: Point(x: 0, y: 0), within: Rect(x: -5, y: -5, width: 50, height: 50))
    #expect(canvas.lines == ["ab"])
  }

  @Test func putsOutsideDoNothing() {
    var canvas = Canvas(size: "2x2")
    for point in [
      Point(x: -1, y: 0), Point(x: 2, y: 0), Point(x: 0, y: -1), Point(x: 0, y: 2), Point(x: 9, y: 9),
    ] {
      canvas.put("x", at: point, style: .plain)
      canvas.restyle(point) { $0.with(.bold) }
      #expect(canvas[point] == nil)
    }
    #expect(canvas == Canvas(size: "2x2"))
    #expect(canvas.row(-1).isEmpty && canvas.row(2).isEmpty)
  }

  @Test func aCanvasWithoutCellsTakesEverythingInSilence() {
    for size in ["0x0", "0x5", "5x0"] as [Size] {
      var canvas = Canvas(size: size)
      canvas.write("abc", at: Point(x: 0, y: 0))
      canvas.write("日", at: Point(x: -1, y: 0))
      canvas.put("x", at: Point(x: 0, y: 0), style: .plain)
      canvas.fill(Rect(x: 0, y: 0, width: 9, height: 9), "x", style: .plain)
      canvas.draw(
        RasterCells(Raster(cells: "2x2")), inks: [], at: Point(x: 0, y: 0),
        glyphs: GlyphSet(ascii: true, tier: .mono))
      #expect(canvas.cells.isEmpty)
      #expect(canvas.plainText == String(repeating: "\n", count: size.height))
    }
  }

  @Test func aCanvasOfOneCellHoldsOne() {
    var canvas = Canvas(size: "1x1")
    canvas.write("ab", at: Point(x: 0, y: 0))
    #expect(canvas.lines == ["a"])
    canvas.write("日", at: Point(x: 0, y: 0))
    #expect(canvas.lines == ["a"], "no half of a wide character")
    canvas.fill(Rect(x: -3, y: -3, width: 9, height: 9), "x", style: .plain)
    #expect(canvas.lines == ["x"])
  }

  @Test func negativeSizesBecomeZero() {
    #expect(Size(width: -3, height: 4) == Size(width: 0, height: 4))
    #expect(Canvas(size: Size(width: -3, height: -4)).cells.isEmpty)
  }

  @Test func fillingIsCutOff() {
    var canvas = Canvas(size: "4x3")
    canvas.fill(Rect(x: 2, y: 1, width: 9, height: 9), "x", style: .accent)
    canvas.fill(Rect(x: 9, y: 9, width: 2, height: 2), "y", style: .plain)
    canvas.fill(Rect(x: 0, y: 0, width: 0, height: 3), "z", style: .plain)
    #expect(canvas.lines == ["", "  xx", "  xx"])
    #expect(canvas[Point(x: 3, y: 2)]?.style == .accent)
  }

  @Test func restylingKeepsTheCharacter() {
    var canvas = Canvas(size: "3x1")
    canvas.write("日a", at: Point(x: 0, y: 0), style: .muted)
    for x in 0..<3 { canvas.restyle(Point(x: x, y: 0)) { $0.on(.selected) } }
    #expect(canvas.cellLines == ["日_a"])
    #expect(canvas.cells.allSatisfy { $0.style == Style(.muted, on: .selected) })
  }
}
