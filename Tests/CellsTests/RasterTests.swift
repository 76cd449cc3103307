import TestSupport
import Testing

@testable import Cells

/// Small drawings and the cells they become.
@Suite struct RasterTests {
  /// The inks of drawings in tests.
  private static let inks: [Character: Ink] = [
    "B": .better, "W": .worse, "E": .equal, "M": .muchBetter, "S": .selected, "n": .noData, "-": .border,
    "1": .class1,
  ]

  private static let quadrants = GlyphSet(ascii: false, tier: .indexed256)
  private static let halfBlocks = GlyphSet(ascii: false, tier: .indexed256, prefersHalfBlocks: true)
  private static let blocks = GlyphSet(ascii: true, tier: .indexed256)
  private static let patterns = GlyphSet(ascii: false, tier: .mono)
  private static let asciiPatterns = GlyphSet(ascii: true, tier: .mono)

  /// A raster from lines of letters, two for each row of cells; others are unpainted.
  private func raster(_ lines: [String]) -> Raster {
    let width = lines.map(\.count).max() ?? 0
    var raster = Raster(cells: Size(width: (width + 1) / 2, height: (lines.count + 1) / 2))
    for (y, line) in lines.enumerated() {
      for (x, letter) in line.enumerated() { raster[x, y] = Self.inks[letter] }
    }
    return raster
  }

  private func draw(_ lines: [String], _ glyphs: GlyphSet) -> Canvas {
    let raster = raster(lines)
    var canvas = Canvas(size: raster.cells)
    canvas.draw(raster, at: Point(x: 0, y: 0), glyphs: glyphs)
    return canvas
  }

  private func cell(_ top: String, _ bottom: String, _ glyphs: GlyphSet = quadrants) -> Cell? {
    draw([top, bottom], glyphs).cells.first
  }

  @Test func theModeFollowsTheTerminal() {
    #expect(Self.quadrants.rasterMode == .quadrants)
    #expect(Self.halfBlocks.rasterMode == .halfBlocks)
    #expect(Self.blocks.rasterMode == .blocks)
    #expect(Self.patterns.rasterMode == .patterns)
    #expect(Self.asciiPatterns.rasterMode == .patterns)
  }

  @Test(
    arguments: [
      ("B.", "..", "▘"), (".B", "..", "▝"), ("BB", "..", "▀"), ("..", "B.", "▖"), ("B.", "B.", "▌"),
      (".B", "B.", "▞"),
      ("BB", "B.", "▛"), ("..", ".B", "▗"), ("B.", ".B", "▚"), (".B", ".B", "▐"), ("BB", ".B", "▜"),
      ("..", "BB", "▄"),
      ("B.", "BB", "▙"), (".B", "BB", "▟"),
    ] as [(String, String, Character)])
  func fourSamplesBecomeAQuadrant(_ top: String, _ bottom: String, _ character: Character) {
    #expect(cell(top, bottom) == Cell(character, style: Style(.better)))
  }

  @Test func aFullCellIsItsGround() {
    #expect(cell("BB", "BB") == Cell(" ", style: Style(.contrast, on: .better)))
  }

  @Test func anUnpaintedCellIsLeftAsItIs() {
    var canvas = Canvas(size: "2x1")
    canvas.write("xy", at: Point(x: 0, y: 0), style: .accent)
    canvas.draw(raster(["..BB", "..BB"]), at: Point(x: 0, y: 0), glyphs: Self.quadrants)
    #expect(canvas.lines == ["x"])
    #expect(canvas[Point(x: 0, y: 0)]?.style == .accent)
  }

  @Test func twoInksShareACell() {
    #expect(cell("BB", "WW") == Cell("▀", style: Style(.better, on: .worse)))
    #expect(cell("BW", "WW") == Cell("▟", style: Style(.worse, on: .better)))
    #expect(cell("WB", "BW") == Cell("▚", style: Style(.worse, on: .better)))
  }

  @Test func ofThreeInksTheTwoMostFrequentAreKept() {
    #expect(cell("BB", "WE") == Cell("▀", style: Style(.better, on: .worse)))
    #expect(cell("EB", "WB") == Cell("▐", style: Style(.better, on: .equal)))
    #expect(cell("EB", "WM") == Cell("▘", style: Style(.equal, on: .better)))
  }

  @Test func aGapBetweenTwoInksStaysOpen() {
    #expect(cell("B.", "W.") == Cell("▘", style: Style(.better)))
    #expect(cell(".W", "WB") == Cell("▞", style: Style(.worse)))
    #expect(
      draw(["BB.WW.", "BB.WW.", "......", "EEEEEE"], Self.quadrants).cellLines == [" ▐▌", "▄▄▄"])
  }

  @Test func theCursorsOutlineWins() {
    #expect(cell("BB", "BS") == Cell("▗", style: Style(.selected, on: .better)))
    #expect(cell("BB", "BS", Self.blocks) == Cell(" ", style: Style(.contrast, on: .selected)))
    #expect(cell("SB", "BB", Self.halfBlocks) == Cell("▀", style: Style(.selected, on: .better)))
    #expect(cell("BS", "BB", Self.halfBlocks) == Cell("▀", style: Style(.selected, on: .better)))
    #expect(cell("BB", "BS", Self.halfBlocks) == Cell("▄", style: Style(.selected, on: .better)))
  }

  @Test func halfBlocksHaveOneInkAboveAndOneBelow() {
    #expect(cell("BB", "WW", Self.halfBlocks) == Cell("▀", style: Style(.better, on: .worse)))
    #expect(cell("BB", "..", Self.halfBlocks) == Cell("▀", style: Style(.better)))
    #expect(cell("..", ".W", Self.halfBlocks) == Cell("▄", style: Style(.worse)))
    #expect(cell("BB", "BB", Self.halfBlocks) == Cell(" ", style: Style(.contrast, on: .better)))
    #expect(cell("..", "..", Self.halfBlocks) == .blank)
  }

  /// Quadrants are missing in the fonts that this mode is for.
  @Test func halfBlocksAreDrawnWithNothingElse() {
    var random = SeededGenerator(seed: 2)
    let letters = Array("BWESn.-")
    var drawn: Set<Character> = []
    for _ in 0..<400 {
      let lines = (0..<4).map { _ in String((0..<6).map { _ in letters.randomElement(using: &random) ?? "." })
      }
      drawn.formUnion(draw(lines, Self.halfBlocks).cells.map(\.character))
    }
    #expect(drawn == [" ", "▀", "▄"])
  }

  @Test func blocksAreColouredSpacesOfTheMostFrequentInk() {
    #expect(cell("BB", "BW", Self.blocks) == Cell(" ", style: Style(.contrast, on: .better)))
    #expect(cell("B.", "..", Self.blocks) == Cell(" ", style: Style(.contrast, on: .better)))
    #expect(
      cell("WB", "BW", Self.blocks) == Cell(" ", style: Style(.contrast, on: .worse)), "the first of equals")
    #expect(cell("..", "..", Self.blocks) == .blank)
  }

  @Test func patternsTellInksApartWithoutColour() {
    #expect(draw(["BBWWEE", "BBWWEE"], Self.patterns).lines == ["▓░="])
    #expect(draw(["BBWWEE", "BBWWEE"], Self.asciiPatterns).lines == ["+-="])
    #expect(draw(["BB", "BB"], Self.patterns).cells.first?.style == .plain)
  }

  @Test func scalesOfOneKindHaveDifferentPatterns() {
    let scales: [[Ink]] = [
      [.muchBetter, .better, .equal, .worse, .muchWorse, .noData], [.higher, .equal, .lower, .noData],
      [.class1, .class2, .class3, .class4, .class5, .noData],
    ]
    for glyphs in [Self.patterns, Self.asciiPatterns] {
      for scale in scales {
        let characters = scale.map(glyphs.pattern)
        #expect(Set(characters).count == scale.count, "\(characters)")
        #expect(!characters.contains(" "))
      }
    }
  }

  @Test func asciiSetsAreASCII() {
    for tier in ColourTier.allCases {
      let glyphs = GlyphSet(ascii: true, tier: tier)
      #expect(glyphs.isASCII)
      #expect(glyphs.all.allSatisfy { $0.isASCII })
    }
  }

  @Test func noDataIsHatchedAndNeverAFill() {
    let field = Array(repeating: String(repeating: "n", count: 16), count: 8)
    let canvas = draw(field, Self.quadrants)
    #expect(canvas.cells.allSatisfy { $0.style.ground == .plain })
    #expect(canvas.cellLines == ["▘▗▘▗▘▗▘▗", "▗▘▗▘▗▘▗▘", "▘▗▘▗▘▗▘▗", "▗▘▗▘▗▘▗▘"])
    #expect(canvas.cells.allSatisfy { $0.style.ink == .noData })
  }

  @Test(arguments: [quadrants, halfBlocks, blocks, patterns, asciiPatterns])
  func aFieldWithoutDataLooksLikeNoOtherField(_ glyphs: GlyphSet) {
    let field = Array(repeating: String(repeating: "n", count: 12), count: 8)
    let canvas = draw(field, glyphs)
    #expect(canvas.cells.contains { $0.character != " " })
    #expect(!canvas.cells.contains { $0.style.ground == .noData })
    for ink in ["B", "W", "E", "1"] {
      let other = draw(Array(repeating: String(repeating: ink, count: 12), count: 8), glyphs)
      #expect(zip(canvas.cells, other.cells).allSatisfy { $0 != $1 })
    }
  }

  @Test func noDataBesideAnInkIsHatchedToo() {
    let canvas = draw(["nnBB", "nnBB"], Self.blocks)
    #expect(
      canvas.cells == [Cell("/", style: Style(.noData)), Cell(" ", style: Style(.contrast, on: .better))])
    #expect(cell("nB", "nB") == Cell("▐", style: Style(.better)))
  }

  @Test func aHollowLineStaysHollowInWholeCells() {
    #expect(cell("--", "--", Self.blocks) == Cell(".", style: Style(.border)))
    #expect(cell("--", "--", Self.patterns) == Cell("·", style: Style(.border)))
  }

  @Test func samplesOutsideAreNothing() {
    var raster = Raster(cells: "2x1")
    raster[-1, 0] = .better
    raster[4, 0] = .better
    raster[0, 2] = .better
    #expect(raster == Raster(cells: "2x1"))
    #expect(raster[-1, 0] == nil && raster[4, 0] == nil)
    #expect(raster.width == 4 && raster.height == 2)
  }

  @Test func aDrawingIsCutOffAtTheCanvas() {
    var canvas = Canvas(size: "2x1")
    canvas.draw(raster(["BBBB", "BBBB", "WWWW", "WWWW"]), at: Point(x: 1, y: -1), glyphs: Self.patterns)
    #expect(canvas.lines == [" ░"])
  }

  @Test func everyBlockCharacterKnowsItsSamples() {
    #expect(Raster.samples(of: "▀") == 0b0011)
    #expect(Raster.samples(of: "▄") == 0b1100)
    #expect(Raster.samples(of: "▌") == 0b0101)
    #expect(Raster.samples(of: "█") == 0b1111)
    #expect(Raster.samples(of: " ") == nil)
    #expect(Raster.samples(of: "x") == nil)
  }
}
