import BredeWelvaart
import Cells

/// The wheel of the selected area: round where there is room, else as a list.
struct WheelView {
  let store: Store
  let state: State

  /// A pane that is less wide has the wheel as a list.
  private static let leastRound = 56

  func draw(_ frame: inout Frame, in area: Rect) {
    frame.panes[.wheel] = area
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
    let legend = WheelLegend(for: wheel)
    let (picture, foot) = below.splitBottom(legend.height(width: area.width))
    if let plan = arrangement(wheel, in: picture, frame.presentation),
      plan.round.draw(&frame, in: plan.picture)
    {
      plan.key.draw(&frame, in: plan.list)
    } else {
      WheelListView(wheel: wheel, store: store, state: state).draw(&frame, in: picture)
      frame.hasWheelList = true
    }
    legend.draw(&frame, in: foot)
  }
}

extension WheelView {
  /// The wheel with the list of its segments; nil where it is a list, by choice or for lack of room.
  func arrangement(_ wheel: Wheel, in area: Rect, _ presentation: Presentation) -> WheelArrangement? {
    guard state.wheelStyle == .round, area.width >= Self.leastRound else { return nil }
    return WheelArrangement(
      RoundWheelView(wheel: wheel, state: state), state, in: area, presentation)
  }

  /// Whether it is drawn round in so much room.
  func isRound(in area: Rect, _ presentation: Presentation) -> Bool {
    guard let wheel = state.wheel(store) else { return false }
    let legend = WheelLegend(for: wheel).height(width: area.width)
    let picture = area.splitTop(1).rest.splitBottom(legend).rest
    return arrangement(wheel, in: picture, presentation) != nil
  }

  /// The lines that it takes as a list, with its title and what explains it.
  func listHeight(_ width: Int) -> Int {
    guard let wheel = state.wheel(store) else { return 1 }
    return 1 + WheelListView.height(of: wheel) + 2 + WheelLegend(for: wheel).height(width: width)
  }
}

/// What the signs and the rings of the wheel mean.
struct WheelLegend {
  private static let verdicts: [Verdict?] = [.better, .worse, .equal, .higher, .lower, nil]
  /// The verdicts that are explained.
  private let shown: [Verdict?]
  /// The rings that the wheel has.
  private let rings: [Assessment.Ring]

  /// Explains only what the wheel has.
  init(for wheel: Wheel) {
    let found = wheel.sectors.flatMap(\.segments).flatMap { [$0.trend?.verdict, $0.position.verdict] }
    let hasEmpty = wheel.sectors.contains { $0.segments.isEmpty }
    shown = Self.verdicts.filter { found.contains($0) || ($0 == nil && hasEmpty) }
    rings = wheel.rings
  }

  /// The verdicts line by line, as they fit.
  private func rows(width: Int) -> [[Verdict?]] {
    let gap = Self.gap(width)
    var (rows, used): ([[Verdict?]], Int) = ([], width)
    for verdict in shown {
      let needed = 3 + 1 + Self.words(verdict).cellWidth
      if used + gap + needed <= width {
        rows[rows.count - 1].append(verdict)
        used += gap + needed
      } else {
        rows.append([verdict])
        used = needed
      }
    }
    return rows
  }

  private static func gap(_ width: Int) -> Int { width >= 44 ? 2 : 1 }

  private static func words(_ verdict: Verdict?) -> String { verdict?.word ?? "geen gegevens" }

  func height(width: Int) -> Int { rows(width: width).count + 1 }

  func draw(_ frame: inout Frame, in area: Rect) {
    var y = area.y
    let gap = Self.gap(area.width)
    let sides = frame.hasWheelList ? ("links", "rechts") : ("binnen", "buiten")
    let only = frame.hasWheelList || rings.count > 1 ? nil : rings.first
    // What a development goes by stands there where there is room.
    let forms = ["ontwikkeling (woorden van een document, of meer dan de marge)", "ontwikkeling"]
      .map { "\(sides.0): \($0), \(sides.1): positie" }
    let words = only.map(Self.words) ?? forms.first { $0.cellWidth <= area.width } ?? forms[1]
    frame.write(words, x: area.x, y: y, in: area, .muted)
    for row in rows(width: area.width) {
      y += 1
      var x = area.x
      for verdict in row {
        x = frame.swatch(verdict, x: x, y: y, in: area) + 1
        x = frame.write(Self.words(verdict), x: x, y: y, in: area) + gap
      }
    }
  }

  /// What the only ring is, and that there is no other.
  private static func words(_ only: Assessment.Ring) -> String {
    only == .position
      ? "de ring is de positie; ontwikkeling: geen gegevens"
      : "de ring is de ontwikkeling; positie: geen gegevens"
  }

  /// The columns that the legend takes beside a wheel.
  static let columnWidth = 17

  /// Draws the legend as a column that ends at the bottom of the area.
  func drawColumn(_ frame: inout Frame, in area: Rect) {
    let lines =
      switch rings {
      case [.position]: ["de ring:", "positie"]
      case [.trend]: ["de ring:", "ontwikkeling"]
      default: ["binnenste ring:", "ontwikkeling", "buitenste ring:", "positie"]
      }
    var y = area.maxY - shown.count - lines.count - 1
    for line in lines {
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

extension Wheel {
  /// The rings that documents say anything of; both where they say nothing.
  var rings: [Assessment.Ring] {
    let hasTrend = segments.contains { $0.trend != nil }
    let hasPosition = segments.contains { $0.position.verdict != nil }
    return hasTrend == hasPosition ? Assessment.Ring.allCases : hasTrend ? [.trend] : [.position]
  }
}
