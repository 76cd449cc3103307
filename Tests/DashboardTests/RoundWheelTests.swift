import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The round wheel reads as indicators: numbered segments beside a list, with names that touch nothing.
@Suite struct RoundWheelTests {
  static let sizes = [(100, 30), (120, 35), (160, 45), (200, 60)].map { Size(width: $0.0, height: $0.1) }
  private static let areas = ["", "7", "2", "5"]

  private static func frame(_ keys: String, _ size: Size) -> Frame {
    TestStore.dashboard(keys, size: size).frame(TestStore.presentation)
  }

  private static let fills: Set<Ink> = [
    .muchBetter, .better, .equal, .worse, .muchWorse, .higher, .lower, .border, .selected,
  ]

  private static func isPainted(_ cell: Cell?) -> Bool {
    guard let cell else { return false }
    return fills.contains(cell.style.ground) || fills.contains(cell.style.ink) && cell.character != "─"
  }

  @Test(arguments: sizes, areas) func namesOfThemesTouchNoSegment(_ size: Size, _ area: String) throws {
    let dashboard = TestStore.dashboard("\(area) w", size: size)
    let frame = dashboard.frame(TestStore.presentation)
    guard !frame.hasWheelList else { return }
    let wheel = try #require(dashboard.state.wheel(TestStore.store))
    for theme in wheel.sectors.map(\.theme) {
      let found = try #require(Self.place([theme.name, theme.shortName], in: frame.canvas), "\(theme.name)")
      for x in [found.x - 1, found.maxX] {
        #expect(!Self.isPainted(frame.canvas[Point(x: x, y: found.y)]), "\(theme.name) at \(size)")
      }
    }
  }

  /// Where one of some names stands, under the title.
  private static func place(_ names: [String], in canvas: Canvas) -> Rect? {
    for y in 2..<canvas.size.height {
      let row = canvas.row(y).map(\.character)
      for name in names {
        let letters = Array(name)
        for x in row.indices where x + letters.count <= row.count {
          if Array(row[x..<(x + letters.count)]) == letters {
            return Rect(x: x, y: y, width: letters.count, height: 1)
          }
        }
      }
    }
    return nil
  }

  @Test(arguments: sizes, areas) func everySegmentHasItsNumberAndTheListItsName(
    _ size: Size, _ area: String
  ) throws {
    let dashboard = TestStore.dashboard("\(area) w", size: size)
    let frame = dashboard.frame(TestStore.presentation)
    guard !frame.hasWheelList else { return }
    let segments = try #require(dashboard.state.wheel(TestStore.store)).segments
    let lines = frame.canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let names = [segment.indicator.columnName, segment.indicator.shortColumnName]
      #expect(lines.contains { line in names.contains { line.contains("\(index + 1) \($0)") } })
      // Once on the wheel and once in the list: both lead to the indicator.
      let number = "\(index + 1)"
      let isOnWheel = lines.indices.contains { y in
        let row = frame.canvas.row(y).map(\.character)
        return row.indices.contains { x in
          x + number.count <= row.count && String(row[x..<(x + number.count)]) == number
            && Self.fills.contains(frame.canvas[Point(x: x, y: y)]?.style.ground ?? .plain)
        }
      }
      #expect(isOnWheel || segment.position.verdict == nil, "\(number)")
    }
  }

  @Test func isAListWhereItWouldBeCrumbs() {
    for size in [(60, 20), (80, 24), (100, 30)] {
      #expect(Self.frame("7 Tab", Size(width: size.0, height: size.1)).hasWheelList)
    }
    #expect(!Self.frame("7 w", Size(width: 120, height: 35)).hasWheelList)
    #expect(Self.frame("7 w", Size(width: 80, height: 24)).hasWheelList)
  }

  @Test func aKeyGoesThroughItsForms() {
    for (size, styles) in [
      ((160, 45), [State.WheelStyle.list, .byVerdict, .round]), ((80, 24), [.byVerdict, .round, .byVerdict]),
    ] {
      var dashboard = TestStore.dashboard("7 w", size: Size(width: size.0, height: size.1))
      for style in styles {
        _ = dashboard.handle(.key("W"), on: dashboard.frame(TestStore.presentation))
        #expect(dashboard.state.wheelStyle == style)
      }
    }
  }

  @Test func theListByVerdictBeginsWithTheLeastFavourable() throws {
    let wheel = try #require(TestStore.dashboard("7").state.wheel(TestStore.store))
    let verdicts = wheel.segments(in: .byVerdict).map(\.position.verdict)
    #expect(Set(wheel.segments(in: .byVerdict)) == Set(wheel.segments))
    let worse = verdicts.prefix { $0 == .worse }
    #expect(!worse.isEmpty && !verdicts.dropFirst(worse.count).contains(.worse))
    #expect(verdicts.dropFirst(worse.count).first == .better)
  }

  @Test func arrowsWalkTheListByVerdictAsItStands() throws {
    var dashboard = TestStore.dashboard("7 w W W")
    let order = try #require(dashboard.state.wheel(TestStore.store)).segments(in: .byVerdict)
    let first = try #require(order.first)
    dashboard.select(indicator: first.indicator.id)
    dashboard.press("Down")
    #expect(dashboard.state.indicator == order.dropFirst().first?.indicator.id)
  }
}
