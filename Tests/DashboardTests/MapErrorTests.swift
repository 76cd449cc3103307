import BredeWelvaart
import Testing

@testable import Cells
@testable import Dashboard

/// How much of the town gets a colour that is not its own, or none.
@Suite struct MapErrorTests {
  private static let inks: [Ink] = [
    .muchBetter, .better, .equal, .worse, .muchWorse, .higher, .lower, .class1, .class3, .class5,
  ]

  /// The share of the samples of the town that the cells paint wrong, each wijk with an ink of its own.
  static func share(_ size: Size, _ symbols: BlockSymbols, inks: [Ink] = inks) -> Double {
    let atlas = Atlas(TestStore.store)
    let map = MapRaster(
      atlas.outlines, bounds: atlas.townBounds, cells: size, cellAspect: 2,
      rim: (atlas.countryside, atlas.townEdge, MapView.rim))
    let glyphs = GlyphSet(ascii: false, tier: .indexed256, symbols: symbols)
    let fills = Dictionary(uniqueKeysWithValues: zip(map.areas, inks))
    var canvas = Canvas(size: size)
    canvas.draw(map.regions, inks: map.inks(fills), at: Point(x: 0, y: 0), glyphs: glyphs, hasLines: true)
    var (all, wrong) = (0, 0)
    for y in 0..<map.raster.height {
      for x in 0..<map.raster.width {
        let region = Int(map.raster[x, y])
        guard region > 0, !atlas.countryside.contains(map.areas[region - 1]) else { continue }
        all += 1
        if painted(canvas, x, y) != fills[map.areas[region - 1]] { wrong += 1 }
      }
    }
    return Double(wrong) / Double(all)
  }

  /// What a canvas shows at a sample; nil for nothing.
  private static func painted(_ canvas: Canvas, _ x: Int, _ y: Int) -> Ink? {
    guard let cell = canvas[Point(x: x / CellMask.width, y: y / CellMask.height)] else { return nil }
    let mask = BlockSymbols.mask(of: cell.character) ?? CellMask()
    let isInk = mask.row(y % CellMask.height) >> (x % CellMask.width) & 1 == 1
    let ink = isInk ? cell.style.ink : cell.style.ground
    return ink == .plain ? nil : ink
  }

  @Test(arguments: [
    (Size(width: 36, height: 12), BlockSymbols.basis, 0.08), (Size(width: 46, height: 18), .basis, 0.06),
    (Size(width: 67, height: 40), .basis, 0.04), (Size(width: 36, height: 12), .octanten, 0.06),
    (Size(width: 46, height: 18), .octanten, 0.04), (Size(width: 67, height: 40), .octanten, 0.025),
  ]) func nearlyAllOfTheTownHasItsColour(_ size: Size, _ symbols: BlockSymbols, _ most: Double) {
    #expect(Self.share(size, symbols) <= most, "\(Self.share(size, symbols))")
    // The maps that are drawn have lines between wijken of one colour too.
    let shares = TestStore.store.content.indicators.filter { TestStore.store.isMapped($0.id) }
      .map { Self.share(size, symbols, inks: inks(of: $0)) }
    #expect(shares.reduce(0, +) / Double(max(1, shares.count)) <= most)
  }

  private func inks(of indicator: Indicator) -> [Ink] {
    let colouring = MapColouring(
      indicator, TestStore.store, against: .area("GM0106"), toleranceScale: 1,
      glyphs: TestStore.presentation.glyphs)
    // Where there is no figure nothing is painted, so that nothing can be wrong either.
    return Atlas(TestStore.store).outlines.map { colouring.inks[$0.area] ?? .noData }
      .map { $0 == .noData ? .equal : $0 }
  }
}
