import TestSupport
import Testing

@testable import Cells

/// What cells are painted with.
@Suite struct RasterPainterTests {
  private static let basis = GlyphSet(ascii: false, tier: .indexed256)

  /// A raster of one row of cells from drawings of 8 × 16 samples by a rule for the region.
  private func raster(_ cells: Int = 1, _ region: (_ x: Int, _ y: Int) -> Raster.Region) -> Raster {
    var raster = Raster(cells: Size(width: cells, height: 1))
    for y in 0..<16 { for x in 0..<(8 * cells) { raster[x, y] = region(x, y) } }
    return raster
  }

  private func cell(
    _ glyphs: GlyphSet = basis, inks: [Ink?] = [nil, .better, .worse], _ region: (Int, Int) -> Raster.Region
  ) -> Cell? {
    RasterPainter(cells: RasterCells(raster(1, region)), inks: inks, glyphs: glyphs).cell(x: 0, y: 0)
  }

  @Test func wholeCellsAreColouredSpaces() {
    #expect(cell { _, _ in 1 } == Cell(" ", style: Style(.contrast, on: .better)))
    #expect(cell { _, _ in 0 } == nil)
    // Two regions of one ink are whole too.
    #expect(cell(inks: [nil, .better, .better]) { x, _ in x < 4 ? 1 : 2 }?.character == " ")
  }

  @Test(
    arguments: [
      ("▀", 4.0, 0.0), ("▌", 0.0, 4.0), ("▔", 1.0, 0.0), ("▏", 0.0, 1.0), ("▊", 0.0, 6.0),
    ] as [(Character, Double, Double)])
  func halvesAndEighthsAreDrawnAsTheyAre(_ character: Character, _ top: Double, _ left: Double) {
    // In eighths of the cell.
    let found = cell { x, y in Double(y) < top * 2 || Double(x) < left ? 1 : 0 }
    #expect(found == Cell(character, style: Style(.better)))
  }

  @Test func twoInksAreInkAndGround() throws {
    let found = try #require(cell { x, y in x >= 4 && y >= 8 ? 1 : 2 })
    #expect(found == Cell("▗", style: Style(.better, on: .worse)))
  }

  @Test func theSymbolLeavesAsFewSamplesWrongAsAnyCould() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<60 {
      // A slanting border through the cell, with some noise.
      let (a, b, c) = (
        Double.random(in: -1...1, using: &generator), Double.random(in: -1...1, using: &generator),
        Double.random(in: -6...6, using: &generator)
      )
      let samples = raster { x, y in a * (Double(x) - 3.5) + b * (Double(y) - 7.5) > c ? 1 : 2 }
      for symbols in BlockSymbols.allCases {
        let glyphs = GlyphSet(ascii: false, tier: .indexed256, symbols: symbols)
        let painter = RasterPainter(
          cells: RasterCells(samples), inks: [nil, .better, .worse], glyphs: glyphs)
        guard let found = painter.cell(x: 0, y: 0) else { continue }
        let one = CellMask { x, y in samples[Int(x * 8), Int(y * 16)] == 1 }
        func wrong(_ mask: CellMask) -> Int { mask.overlap(one.inverted) + mask.inverted.overlap(one) }
        let least = (symbols.symbols.map(\.mask) + [CellMask(), .full]).flatMap { [$0, $0.inverted] }.map(
          wrong
        ).min()
        let drawn = BlockSymbols.mask(of: found.character) ?? CellMask()
        let mask = found.style.ground == .better ? drawn.inverted : drawn
        #expect(wrong(found.character == " " && found.style.ground == .worse ? CellMask() : mask) == least)
      }
    }
  }

  @Test func ofThreeInksTwoAreKeptAndNothingIsBlended() throws {
    let found = try #require(
      cell(inks: [nil, .better, .worse, .equal]) { x, y in x < 4 ? 1 : y < 12 ? 2 : 3 })
    #expect(Set([found.style.ink, found.style.ground]).isSubset(of: [.better, .worse, .equal]))
  }

  @Test func theCursorsOutlineIsNotLost() throws {
    let found = try #require(cell(inks: [nil, .better, .selected]) { x, _ in x < 2 ? 2 : 1 })
    #expect([found.style.ink, found.style.ground].contains(.selected))
  }

  @Test func whatHasNoDataIsHatchedAndNeverAFill() {
    let painter = RasterPainter(
      cells: RasterCells(raster(2) { _, _ in 1 }), inks: [nil, .noData], glyphs: Self.basis)
    #expect(painter.cell(x: 0, y: 0) == Cell("╱", style: Style(.noData)))
    #expect(painter.cell(x: 1, y: 0) == nil)
    #expect(cell(inks: [nil, .noData, .worse]) { x, _ in x < 4 ? 1 : 2 } == Cell("▐", style: Style(.worse)))
  }

  @Test func withoutFinerBlocksThereAreHalves() {
    let glyphs = GlyphSet(ascii: false, tier: .indexed256, symbols: nil)
    #expect(cell(glyphs) { _, y in y < 7 ? 1 : 2 } == Cell("▀", style: Style(.better, on: .worse)))
    #expect(cell(glyphs) { _, y in y < 9 ? 0 : 2 } == Cell("▄", style: Style(.worse)))
    #expect(cell(glyphs) { x, _ in x < 5 ? 1 : 2 } == Cell(" ", style: Style(.contrast, on: .better)))
  }

  @Test func cellsThatCannotBeDividedHaveTheMostFrequentInk() {
    let ascii = GlyphSet(ascii: true, tier: .indexed256)
    #expect(cell(ascii) { x, _ in x < 5 ? 1 : 2 } == Cell(" ", style: Style(.contrast, on: .better)))
    let mono = GlyphSet(ascii: false, tier: .mono)
    #expect(cell(mono) { x, _ in x < 3 ? 0 : 2 } == Cell("░", style: .plain))
  }

  // MARK: Lines

  @Test func aThinLinePartsRegionsOfOneInk() {
    let painter = RasterPainter(
      cells: RasterCells(raster(2) { x, _ in x < 8 ? 1 : 2 }), inks: [nil, .better, .better],
      glyphs: Self.basis)
    // In the cell of the higher number only.
    #expect(painter.line(x: 0, y: 0) == nil)
    #expect(painter.line(x: 1, y: 0) == Cell("▏", style: Style(.gap, on: .better)))
  }

  @Test func regionsOfDifferentInkTouch() {
    let painter = RasterPainter(
      cells: RasterCells(raster(2) { x, _ in x < 8 ? 1 : 2 }), inks: [nil, .better, .worse],
      glyphs: Self.basis)
    #expect((0..<2).allSatisfy { painter.line(x: $0, y: 0) == nil })
  }

  @Test func theLineOfAStairIsUnbroken() {
    var raster = Raster(cells: "6x6")
    for y in 0..<96 { for x in 0..<48 { raster[x, y] = x / 8 > y / 16 ? 1 : 2 } }
    let painter = RasterPainter(
      cells: RasterCells(raster), inks: [nil, .better, .better], glyphs: Self.basis)
    for place in 0..<5 {
      // Each step has its level part in the region of the lower number and its upright part in the other.
      #expect(painter.line(x: place + 1, y: place)?.character == "▁")
      #expect(painter.line(x: place, y: place)?.character == "▕")
    }
  }

  // MARK: Symbols

  @Test(arguments: BlockSymbols.allCases) func noTwoSymbolsPaintTheSame(_ set: BlockSymbols) {
    let masks = set.symbols.map(\.mask)
    #expect(Set(set.symbols.map(\.character)).count == masks.count)
    #expect(masks.allSatisfy { $0.count > 0 && $0.count < 128 })
    #expect(set.symbols.allSatisfy { $0.character.cellWidth == 1 })
  }

  @Test func theSetsGrow() {
    let counts = BlockSymbols.allCases.map(\.symbols.count)
    #expect(counts == [28, 28 + 60 + 22, 28 + 60 + 22 + 238])
    #expect(BlockSymbols.mask(of: "\u{1FB00}") == CellMask { x, y in x < 0.5 && y < 1.0 / 3 })
    #expect(BlockSymbols.mask(of: "\u{1CD00}") == CellMask { x, y in x < 0.5 && y > 0.25 && y < 0.5 })
    #expect(BlockSymbols.mask(of: "\u{1CDE5}") == CellMask { x, y in x > 0.5 || y > 0.25 })
    #expect(BlockSymbols.mask(of: "\u{1FB3C}")?.count == 11)
  }
}
