import BredeWelvaart
import Cells

/// A wheel or a map by itself, as it is drawn for a terminal that goes on after it.
///
/// It has the title and the legend that the dashboard gives it, and nothing to point at or to click on.
package struct Picture: Sendable {
  /// What there is a picture of.
  package enum Subject: Sendable {
    case map(Indicator)
    case wheel(Area, Reference)
  }

  private let store: Store
  private let subject: Subject
  /// What stands under the picture, such as its sources.
  private let foot: [String]

  /// Beyond this a picture gets larger, but no clearer.
  private static let greatestWidth = 100
  /// Narrower than this the names get no room.
  private static let leastWidth = 60
  /// A picture that is less wide stands in the middle of this, so that its legend fits on a line.
  private static let legendWidth = 84

  package init(of subject: Subject, in store: Store, foot: [String]) {
    (self.subject, self.store, self.foot) = (subject, store, foot)
  }

  /// Draws the picture as large as it is of use; nil where there is no room to draw it whole.
  package func canvas(within room: Size, _ presentation: Presentation) -> Canvas? {
    let width = min(room.width, Self.greatestWidth)
    let lines = foot.flatMap { $0.wrapped(to: width) }
    let state = state(Size(width: width, height: room.height))
    let plan: any Drawing =
      switch subject {
      case .map: MapView(store: store, state: state, atlas: Atlas(store))
      case .wheel: WheelView(store: store, state: state)
      }
    guard width >= Self.leastWidth else { return nil }
    let height = min(plan.height(width: width, presentation), room.height - lines.count - 1)
    let wanted = max(Self.legendWidth, plan.width(height: height, presentation))
    let drawn = Rect(Size(width: min(width, wanted), height: height))
    guard height > 0, plan.fits(drawn.size, presentation) else { return nil }
    var frame = Frame(
      size: Size(width: width, height: height + 1 + lines.count), presentation: presentation)
    plan.draw(&frame, in: drawn)
    for (offset, line) in lines.enumerated() {
      frame.write(line, x: 0, y: height + 1 + offset, in: frame.canvas.bounds, .muted)
    }
    return frame.readableCanvas
  }

  /// The state of a dashboard that shows only this, with the cursor nowhere.
  private func state(_ size: Size) -> State {
    var state = State(store: store, size: size)
    switch subject {
    case .map(let indicator):
      (state.layout, state.indicator, state.area) = (.map, indicator.id, "")
      state.coloured = indicator.id
    case .wheel(let area, let reference):
      (state.layout, state.indicator, state.area) = (.wheel, "", area.code)
      if store.references(for: area).dropFirst().first == reference {
        state.secondReferenceLevels = [area.level]
      }
    }
    return state
  }
}

/// How one kind of picture takes up room, with its title and its legend.
protocol Drawing {
  /// The height that goes with a width, so that the picture keeps its shape.
  func height(width: Int, _ presentation: Presentation) -> Int
  /// The width that goes with a height.
  func width(height: Int, _ presentation: Presentation) -> Int
  /// Whether the picture is whole at that size.
  func fits(_ size: Size, _ presentation: Presentation) -> Bool
  func draw(_ frame: inout Frame, in area: Rect)
}
