import Cells
import Testing

@testable import Dashboard

/// The large map beside the overview's.
@Suite struct LargeMapTests {
  private func frame(_ keys: String, _ size: Size) -> Frame {
    TestStore.dashboard(keys, size: size).frame(TestStore.presentation)
  }

  /// The cells of the map that lead to a wijk: those before what stands beside it.
  private func extent(_ frame: Frame, before heading: String) -> Int {
    let title = String(frame.canvas.row(1).map(\.character))
    let end = title.ranges(of: heading).first.map {
      title.distance(from: title.startIndex, to: $0.lowerBound)
    }
    let room = frame.canvas.bounds.splitLeft(end ?? frame.canvas.size.width).left
    return (room.y..<room.maxY).reduce(0) { count, y in
      count
        + (room.x..<room.maxX).count { x in
          if case .selectArea = frame.command(at: Point(x: x, y: y)) { true } else { false }
        }
    }
  }

  /// As tiles and drawn.
  @Test(
    arguments: [(60, 20), (80, 24), (90, 24), (100, 30), (120, 35), (160, 45), (200, 60)], ["m", "m m m"])
  func isNeverSmallerThanTheOverviews(_ size: (Int, Int), _ style: String) {
    let size = Size(width: size.0, height: size.1)
    let large = extent(frame("k \(style)", size), before: "De wijken")
    let small = extent(frame(style, size), before: "Wiel van")
    #expect(large >= small && small > 0, "\(large) and \(small)")
  }

  @Test(arguments: [(80, 24), (90, 24), (100, 30), (120, 35), (160, 45), (200, 60)])
  func hasTheRankedListBesideIt(_ width: Int, _ height: Int) {
    let size = Size(width: width, height: height)
    for keys in ["k", "k m", "k m m"] {
      let text = frame(keys, size).canvas.plainText
      #expect(text.contains("De wijken, gunstigste eerst") && text.contains("│ Assen 69%"), "\(keys)")
    }
  }

  @Test func aSmallDrawnMapHasAllNamesBesideIt() {
    let text = frame("m m m", Size(width: 60, height: 20)).canvas.plainText
    for wijk in TestStore.store.wijken { #expect(text.contains(wijk.name)) }
  }
}
