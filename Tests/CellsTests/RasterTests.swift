import TestSupport
import Testing

@testable import Cells

/// Shapes in samples, and what cells know of them.
@Suite struct RasterTests {
  @Test func aRowIsFilledFromEndToEnd() {
    var raster = Raster(cells: "3x1")
    raster.fill(row: 2, from: 3, to: 17, 7)
    #expect((0..<24).map { raster[$0, 2] } == (0..<24).map { (3...17).contains($0) ? 7 : 0 })
    #expect((0..<24).allSatisfy { raster[$0, 1] == 0 && raster[$0, 3] == 0 })
    // What lies outside is left out.
    raster.fill(row: 0, from: -50, to: 500, 1)
    raster.fill(row: 99, from: 0, to: 5, 1)
    raster.fill(row: 5, from: 9, to: 3, 1)
    #expect((0..<24).allSatisfy { raster[$0, 0] == 1 && raster[$0, 5] == 0 })
    #expect(raster[-1, 0] == 0 && raster[0, 16] == 0)
  }

  @Test func aPolygonCoversItsAreaAndHolesAreOpen() {
    var raster = Raster(cells: "4x2")
    let square = [(4.0, 4.0), (28.0, 4.0), (28.0, 28.0), (4.0, 28.0)].map { (x: $0.0, y: $0.1) }
    let hole = [(10.0, 10.0), (20.0, 10.0), (20.0, 20.0), (10.0, 20.0)].map { (x: $0.0, y: $0.1) }
    raster.fill([square, hole], 1)
    let count = (0..<32).reduce(0) { sum, y in sum + (0..<32).count { raster[$0, y] == 1 } }
    #expect(count == 24 * 24 - 10 * 10)
    #expect(raster[4, 4] == 1 && raster[3, 4] == 0 && raster[15, 15] == 0 && raster[27, 27] == 1)
  }

  @Test func whatIsFarOutsideDoesNoHarm() {
    var raster = Raster(cells: "2x2")
    raster.fill([[(-1e30, -1e30), (1e30, -1e30), (1e30, 1e30), (-1e30, 1e30)]], 3)
    #expect(RasterCells(raster).wholeRegion(x: 1, y: 1) == 3)
    raster.fill([[(.nan, 0), (1, .nan), (2, 2)]], 4)
    raster.fill([], 5)
    var empty = Raster(cells: "0x0")
    empty.fill([[(0, 0), (1, 0), (1, 1)]], 1)
    #expect(RasterCells(empty).region(x: 0, y: 0) == 0)
  }

  @Test func aLineIsAsWideAsAsked() {
    var raster = Raster(cells: "4x2")
    raster.stroke([(8, 8), (24, 8), (24, 24), (8, 24)], width: 4, 1)
    #expect((0..<32).filter { raster[16, $0] == 1 } == [6, 7, 8, 9, 22, 23, 24, 25])
    #expect((0..<32).filter { raster[$0, 16] == 1 } == [6, 7, 8, 9, 22, 23, 24, 25])
    #expect(raster[6, 6] == 1, "corners are closed")
  }

  @Test func cellsKnowTheirRegions() {
    var raster = Raster(cells: "3x1")
    for row in 0..<16 {
      raster.fill(row: row, from: 0, to: 7, 1)
      raster.fill(row: row, from: 8, to: 12, 2)
    }
    let cells = RasterCells(raster)
    #expect(cells.wholeRegion(x: 0, y: 0) == 1)
    #expect(cells.wholeRegion(x: 1, y: 0) == nil && cells.region(x: 1, y: 0) == 2)
    #expect(cells.wholeRegion(x: 2, y: 0) == 0 && cells.region(x: 2, y: 0) == 0)
    #expect(cells.wholeRegion(x: 3, y: 0) == nil && cells.region(x: -1, y: 0) == 0)
    let parts = cells.parts(x: 1, y: 0)
    #expect(parts.map(\.region).sorted() == [0, 2])
    #expect(parts.first { $0.region == 2 }?.mask == CellMask { x, _ in x < 5.0 / 8 })
  }

  @Test func rastersAreCutByOthers() {
    var generator = SeededGenerator(seed: 4)
    var (raster, other) = (Raster(cells: "3x2"), Raster(cells: "3x2"))
    for _ in 0..<300 {
      let (x, y) = (Int.random(in: 0..<24, using: &generator), Int.random(in: 0..<32, using: &generator))
      raster[x, y] = .random(in: 0...255, using: &generator)
      other[y % 24, x] = .random(in: 0...3, using: &generator)
    }
    var (kept, copied) = (raster, raster)
    kept.keep(where: other)
    copied.copy(2, from: other)
    for y in 0..<32 {
      for x in 0..<24 {
        #expect(kept[x, y] == (other[x, y] == 0 ? 0 : raster[x, y]))
        #expect(copied[x, y] == (other[x, y] == 2 ? 2 : raster[x, y]))
      }
    }
  }
}
