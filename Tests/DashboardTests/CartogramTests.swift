import BredeWelvaart
import TestSupport
import Testing

@testable import Cells
@testable import Dashboard

/// The cartogram has as much ink of each wijk as it has of the people.
@Suite struct CartogramTests {
  /// How much of the cells' room a canvas paints with each ink.
  private static func painted(_ canvas: Canvas) -> [Ink: Double] {
    canvas.cells.reduce(into: [:]) { painted, cell in
      let share =
        Double((BlockSymbols.mask(of: cell.character) ?? CellMask()).count) / Double(CellMask.full.count)
      painted[cell.style.ink, default: 0] += share
      painted[cell.style.ground, default: 0] += 1 - share
    }
  }

  /// The picture of one wijk in an ink of its own, among others.
  private static func ink(of wijk: Area.Code, _ store: Store, _ size: Size) -> (own: Double, all: Double)? {
    var frame = Frame(size: size, presentation: TestStore.presentation)
    let inks = Dictionary(store.wijken.map { ($0.code, $0.code == wijk ? Ink.better : .worse) }) { $1 }
    let view = CartogramView(
      store: store, state: TestStore.dashboard().state, atlas: Atlas(store),
      colouring: MapColouring(inks: inks), key: nil)
    guard view.draw(&frame, in: Rect(size)) else { return nil }
    let painted = painted(frame.canvas)
    let own = painted[.better] ?? 0
    return (own, own + (painted[.worse] ?? 0))
  }

  static let sizes = [(58, 9), (39, 12), (60, 14), (40, 20), (60, 24), (100, 30), (70, 40), (196, 50)].map {
    Size(width: $0.0, height: $0.1)
  }

  /// Whether the inks of all wijken are within a tenth of their share of the people.
  static func expectInkAsPeople(_ store: Store, _ size: Size) throws {
    let people = try #require(store.inhabitants)
    let all = Double(people.values.reduce(0, +))
    for wijk in store.wijken {
      let ink = try #require(Self.ink(of: wijk.code, store, size))
      let share = Double(try #require(people[wijk.code])) / all
      #expect(abs(ink.own / ink.all / share - 1) <= 0.1, "\(wijk.name): \(ink.own / ink.all) for \(share)")
    }
  }

  @Test(arguments: sizes) func theInkIsThePeople(_ size: Size) throws {
    try Self.expectInkAsPeople(TestStore.store, size)
  }

  /// At 80×24 and on the smallest screen, beside the wheel, alone, and large.
  @Test(arguments: [(60, 20), (80, 24), (100, 30)], ["", "k "])
  func theThirdMapIsThePeopleOnEveryScreen(_ size: (Int, Int), _ layout: String) {
    var dashboard = TestStore.dashboard(layout, size: Size(width: size.0, height: size.1))
    let presentation = TestStore.presentation
    for _ in State.MapStyle.allCases where dashboard.state.mapStyle != .people {
      let frame = dashboard.frame(presentation)
      _ = dashboard.handle(.key(.character("m")), on: frame)
    }
    let frame = dashboard.frame(presentation)
    #expect(frame.mapStyle == .people && frame.canvas.plainText.contains("elk blokje: "))
  }

  @Test func aMapWithoutRoomIsSteppedOver() throws {
    var dashboard = TestStore.dashboard()
    var frame = dashboard.frame(TestStore.presentation)
    frame.mapStyle = .tiles
    frame.peopleRoom = Size(width: 20, height: 5)
    _ = dashboard.handle(.key(.character("m")), on: frame)
    #expect(dashboard.state.mapStyle == .drawn && dashboard.state.notice == "Kaart: getekend.")
  }

  @Test func isNotDrawnWhereItWouldSayNothing() {
    let size = Size(width: 20, height: 5)
    #expect(TestStore.store.wijken.first.flatMap { Self.ink(of: $0.code, TestStore.store, size) } == nil)
  }

  @Test(arguments: sizes) func tilesOfAWijkLieTogether(_ size: Size) throws {
    let wijken = try #require(Atlas(TestStore.store).people)
    let cartogram = try #require(Cartogram(wijken, in: size, cellAspect: 2))
    #expect(cartogram.groups.map(\.area) == wijken.map(\.area))
    let tiles = cartogram.groups.flatMap(\.tiles)
    #expect(Set(tiles).count == tiles.count)
    for group in cartogram.groups {
      let apart = group.tiles.count { tile in
        group.tiles.count > 1
          && !group.tiles.contains { abs($0.x - tile.x) + abs($0.y - tile.y) == 1 }
      }
      #expect(apart == 0, "\(group.area)")
    }
  }

  @Test func aPackageWithoutPeopleHasNone() throws {
    let store = try OddPackage().store()
    #expect(store.inhabitants == nil)
    var dashboard = Dashboard(store: store, size: Size(width: 100, height: 30))
    dashboard.press("m m")
    #expect(dashboard.state.mapStyle == .drawn)
  }
}
