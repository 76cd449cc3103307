import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// A wheel or a map by itself.
@Suite struct PictureTests {
  private static let store = TestStore.store
  private static let foot = ["Jaar: 2022.", "Bron: proef."]

  /// Maps that are judged and not, with many figures and with one; wheels with few segments and with many.
  private static let subjects: [Picture.Subject] =
    ["ervaren-gezondheid", "koopwoningen", "onveiligheidsgevoel", "eenzaamheid"]
    .compactMap { store.indicator(Identifier($0)) }.map { .map($0) }
    + ["assen", "lariks", "buitengebied"].compactMap { store.area(named: $0) }.compactMap { area in
      store.references(for: area).last.map { .wheel(area, $0) }
    }

  private static let presentations = [
    TestStore.presentation, Presentation(glyphs: GlyphSet(ascii: true, tier: .mono)),
    Presentation(glyphs: GlyphSet(ascii: false, tier: .mono), cellAspect: 1.6),
  ]

  private func picture(_ subject: Picture.Subject) -> Picture {
    Picture(of: subject, in: Self.store, foot: Self.foot)
  }

  @Test(arguments: subjects) func neverTakesMoreRoomThanThereIs(_ subject: Picture.Subject) {
    for size in [(0, 0), (59, 90), (60, 20), (80, 22), (160, 43), (80, -2)] {
      for presentation in Self.presentations {
        let room = Size(width: size.0, height: size.1)
        guard let canvas = picture(subject).canvas(within: room, presentation) else { continue }
        #expect(canvas.size.width <= min(room.width, 100) && canvas.size.height <= room.height)
        let lines = canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.dropLast().suffix(2) == ["Jaar: 2022.", "Bron: proef."])
      }
    }
  }

  @Test(arguments: subjects) func isThereWhereItHasRoom(_ subject: Picture.Subject) throws {
    for presentation in Self.presentations {
      let canvas = try #require(picture(subject).canvas(within: Size(width: 100, height: 40), presentation))
      // Nothing points at anything, and a list is not cut off.
      #expect(!canvas.cells.contains { [.focus, .selected].contains($0.style) })
      #expect(!presentation.glyphs.isASCII || canvas.plainText.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  /// The cells from the first to the last in some of the inks.
  private func extent(_ canvas: Canvas, of inks: Set<Ink>) -> (width: Int, height: Int) {
    var (columns, rows): (Set<Int>, Set<Int>) = ([], [])
    let lines = canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    // The legend has the same inks.
    let end = lines.firstIndex { $0.hasPrefix("de ring") } ?? 0
    for y in 0..<end {
      for (x, cell) in canvas.row(y).enumerated()
      where inks.contains(cell.style.ground) || inks.contains(cell.style.ink) {
        columns.insert(x)
        rows.insert(y)
      }
    }
    func span(_ set: Set<Int>) -> Int { (set.max() ?? 0) - (set.min() ?? 0) + 1 }
    return (span(columns), span(rows))
  }

  @Test(arguments: [1.6, 2, 2.4]) func aWheelIsRound(_ aspect: Double) throws {
    let lariks = try #require(Self.store.area(named: "lariks"))
    let presentation = Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256), cellAspect: aspect)
    for height in [52, 60, 90] {
      let canvas = try #require(
        picture(.wheel(lariks, .wijken)).canvas(within: Size(width: 100, height: height), presentation))
      let (width, rows) = extent(canvas, of: [.better, .muchBetter, .worse, .muchWorse, .equal])
      // The lower right of Lariks has no data, and so no ink; the upper half and the left have.
      #expect(abs(Double(width) / (Double(rows) * aspect) - 1) < 0.12, "\(width) by \(rows)")
    }
  }

  @Test func aMapKeepsTheShapeOfTheGround() throws {
    let atlas = Atlas(Self.store)
    let ground = atlas.townBounds
    for size in [Size(width: 80, height: 30), Size(width: 100, height: 90), Size(width: 300, height: 43)] {
      let map = MapRaster(
        atlas.outlines, bounds: ground, cells: size, cellAspect: 2,
        rim: (atlas.countryside, atlas.townEdge, 3))
      func isTown(_ x: Int, _ y: Int) -> Bool {
        map.area(x: x, y: y).map { !atlas.countryside.contains($0) } ?? false
      }
      let width = (0..<size.width).count { x in (0..<size.height).contains { isTown(x, $0) } }
      let rows = (0..<size.height).count { y in (0..<size.width).contains { isTown($0, y) } }
      #expect(abs(Double(width) / (Double(rows) * 2) / (ground.width / ground.height) - 1) < 0.06)
    }
  }

  @Test func isHeldAgainstWhatIsAskedFor() throws {
    let lariks = try #require(Self.store.area(named: "lariks"))
    func title(_ reference: Reference) -> Substring? {
      picture(.wheel(lariks, reference)).canvas(within: Size(width: 100, height: 40), TestStore.presentation)?
        .plainText.split(separator: "\n").first
    }
    #expect(title(.area("GM0106")) == "Wiel van Lariks naast Assen of het midden")
    #expect(title(.wijken) == "Wiel van Lariks naast het midden van de wijken")
  }
}
