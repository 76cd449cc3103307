import BredeWelvaart
import Cells

/// The wheel of the selected area: round where there is room, else as a list.
struct WheelView {
  let store: Store
  let state: State

  func draw(_ frame: inout Frame, in area: Rect) {
    guard area.height > 2 else { return }
    let (title, below) = area.splitTop(1)
    guard let wheel = state.wheel(store) else {
      frame.write("Dit gebied heeft geen wiel.", x: area.x, y: area.y, in: area, .muted)
      return
    }
    let hasFocus = state.focus == .wheel && state.layout == .overview
    // A wijk is held against the median where its gemeente has no figure.
    let isMixed = wheel.area.level == .wijk && wheel.reference != .wijken
    let name = store.name(of: wheel.reference)
    PaneTitle(
      text: "Wiel van \(wheel.area.name)", note: "naast \(name)\(isMixed ? " of het midden" : "")",
      hasFocus: hasFocus
    ).draw(&frame, in: title)
    let legend = WheelLegend()
    let (picture, foot) = below.splitBottom(legend.height(width: area.width))
    let round = RoundWheelView(wheel: wheel, store: store, state: state)
    if state.wheelStyle == .list || !round.draw(&frame, in: picture) {
      WheelListView(wheel: wheel, store: store, state: state).draw(&frame, in: picture)
      frame.hasWheelList = true
    }
    legend.draw(&frame, in: foot)
  }
}

/// What the signs and the rings of the wheel mean.
struct WheelLegend {
  private static let verdicts: [Verdict?] = [.better, .worse, .equal, .higher, .lower, nil]
  /// The verdicts that are explained.
  private let shown: [Verdict?]

  init() {
    shown = Self.verdicts
  }

  /// Explains only what the wheel has.
  init(for wheel: Wheel) {
    let found = wheel.sectors.flatMap(\.segments).flatMap { [$0.trend?.verdict, $0.position.verdict] }
    let hasEmpty = wheel.sectors.contains { $0.segments.isEmpty }
    shown = Self.verdicts.filter { found.contains($0) || ($0 == nil && hasEmpty) }
  }

  private func rows(width: Int) -> [[Verdict?]] {
    let all = shown.reduce(-2) { $0 + 3 + 1 + Self.words($1).cellWidth + 2 }
    return all <= width ? [shown] : [Array(shown.prefix(3)), Array(shown.dropFirst(3))]
  }

  private static func words(_ verdict: Verdict?) -> String { verdict?.word ?? "geen gegevens" }

  func height(width: Int) -> Int { rows(width: width).count + 1 }

  func draw(_ frame: inout Frame, in area: Rect) {
    var y = area.y
    let gap = area.width >= 44 ? 2 : 1
    let rings = frame.hasWheelList ? ("links", "rechts") : ("binnen", "buiten")
    frame.write("\(rings.0): ontwikkeling, \(rings.1): positie", x: area.x, y: y, in: area, .muted)
    for row in rows(width: area.width) {
      y += 1
      var x = area.x
      for verdict in row {
        x = frame.swatch(verdict, x: x, y: y, in: area) + 1
        x = frame.write(Self.words(verdict), x: x, y: y, in: area) + gap
      }
    }
  }

  /// The columns that the legend takes beside a wheel.
  static let columnWidth = 17

  /// Draws the legend as a column that ends at the bottom of the area.
  func drawColumn(_ frame: inout Frame, in area: Rect) {
    let rings = ["binnenste ring:", "ontwikkeling", "buitenste ring:", "positie"]
    var y = area.maxY - shown.count - rings.count - 1
    for line in rings {
      frame.write(line, x: area.x, y: y, in: area, .muted)
      y += 1
    }
    for verdict in shown {
      y += 1
      let x = frame.swatch(verdict, x: area.x, y: y, in: area) + 1
      frame.write(Self.words(verdict), x: x, y: y, in: area)
    }
  }
}
