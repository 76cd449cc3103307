import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Small and plain screens begin with tiles, which name every wijk.
@Suite struct TileMapTests {
  private static let presentations = [
    TestStore.presentation, Presentation(glyphs: GlyphSet(ascii: false, tier: .ansi8)),
    Presentation(glyphs: GlyphSet(ascii: false, tier: .mono)),
    Presentation(glyphs: GlyphSet(ascii: true, tier: .indexed256)),
    Presentation(glyphs: GlyphSet(ascii: true, tier: .mono)),
  ]
  private static let wijken = TestStore.store.wijken

  private static func frame(_ keys: String, _ size: (Int, Int), _ presentation: Presentation) -> Frame {
    TestStore.dashboard(keys, size: Size(width: size.0, height: size.1)).frame(presentation)
  }

  @Test(arguments: [(60, 20), (80, 24), (100, 30), (120, 35), (160, 45), (200, 60)])
  func everyWijkHasItsNameAndValueOnTheStartScreen(_ size: (Int, Int)) throws {
    let store = TestStore.store
    let indicator = try #require(store.mapIndicator)
    for presentation in Self.presentations {
      let text = Self.frame("", size, presentation).canvas.plainText
      for wijk in Self.wijken {
        #expect(text.contains(wijk.name), "\(wijk.name) at \(size)")
        let value = MapValue.text(indicator, store, wijk, presentation.glyphs)
        #expect(text.contains(value), "\(value) of \(wijk.name) at \(size)")
      }
    }
  }

  @Test func areTheFirstPictureWhereTheMapWouldNotCarryItsNames() {
    func style(_ size: (Int, Int), _ presentation: Presentation, _ keys: String = "") -> State.MapStyle? {
      Self.frame(keys, size, presentation).mapStyle
    }
    for size in [(60, 20), (80, 24)] { #expect(style(size, TestStore.presentation) == .tiles) }
    for size in [(100, 30), (120, 35), (200, 60)] { #expect(style(size, TestStore.presentation) == .drawn) }
    for plain in Self.presentations.suffix(3) { #expect(style((200, 60), plain) == .tiles) }
  }

  @Test func aKeyShowsTheOtherThanTheScreenHas() {
    for (size, styles) in [
      ((80, 24), [State.MapStyle.people, .drawn, .tiles]), ((160, 45), [.tiles, .people, .drawn]),
    ] {
      var dashboard = TestStore.dashboard("", size: Size(width: size.0, height: size.1))
      for style in styles {
        _ = dashboard.handle(.key("m"), on: dashboard.frame(TestStore.presentation))
        #expect(dashboard.frame(TestStore.presentation).mapStyle == style)
      }
    }
  }

  /// Tiles touch those below them: between the first and the last row of a column nothing is left open.
  @Test func theTilesOfAColumnTouch() throws {
    let frame = Self.frame("k m", (100, 30), TestStore.presentation)
    let plan = try #require(frame.tiles)
    for column in 0..<plan.columns {
      let x = column * 98 / plan.columns + 3
      let rows = (2..<25).filter { frame.command(at: Point(x: x, y: $0)).map(Self.isTile) ?? false }
      let (first, last) = (try #require(rows.first), try #require(rows.last))
      #expect(rows.count == last - first + 1)
    }
  }

  private static func isTile(_ command: Command) -> Bool {
    if case .selectArea = command { true } else { false }
  }

  @Test func anArrowGoesToTheTileBesideThis() throws {
    var dashboard = TestStore.dashboard("7", size: Size(width: 80, height: 24))
    let frame = dashboard.frame(TestStore.presentation)
    let plan = try #require(frame.tiles)
    for direction in [Command.Direction.up, .down, .left, .right] {
      let lariks = try #require(plan.places.first { $0.area == dashboard.state.area })
      guard let next = plan.neighbour(of: lariks.area, direction),
        let there = plan.places.first(where: { $0.area == next })
      else { continue }
      #expect(abs(there.column - lariks.column) + abs(there.row - lariks.row) <= 2)
    }
    _ = dashboard.handle(.key(.up), on: frame)
    let up = try #require(plan.neighbour(of: TestStore.dashboard("7").state.area, .up))
    #expect(dashboard.state.area == up)
  }
}

/// The map keeps what it shows while something is chosen that it cannot show.
@Suite struct KeptMapTests {
  @Test(arguments: [(80, 24), (100, 30), (160, 45)]) func theLastMapStaysAndSaysSo(_ size: (Int, Int)) throws
  {
    let store = TestStore.store
    var dashboard = TestStore.dashboard("", size: Size(width: size.0, height: size.1))
    let before = dashboard.frame(TestStore.presentation)
    let gemeenteOnly = try #require(
      store.content.indicators.first {
        $0.wheelLevels.contains(.gemeente) && !store.coloursMap($0.id)
      })
    dashboard.select(indicator: gemeenteOnly.id)
    let text = dashboard.frame(TestStore.presentation).canvas.plainText
    #expect(text.contains("deze kaart blijft"))
    for wijk in store.wijken { #expect(text.contains(wijk.name)) }
    let map = try #require(store.mapIndicator)
    #expect(text.contains(map.name) || text.contains(map.shortName))
    #expect(before.canvas.plainText.contains("deze kaart blijft") == false)
  }

  @Test func indicatorsThatColourTheMapAreOfferedFirst() {
    let store = TestStore.store
    let ids = TestStore.dashboard("i").state.page(Knowledge(store: store, atlas: Atlas(store)))?.items
      .compactMap { item in
        if case .colourMap(let id) = item.command { id } else { nil }
      }
    let colours = ids?.map(store.coloursMap) ?? []
    #expect(colours.first == true && colours.last == false)
    #expect(zip(colours, colours.dropFirst()).count { $0 != $1 } == 1)
  }
}
