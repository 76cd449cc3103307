import BredeWelvaart
import Dashboard

/// The names of the themes around a wheel, as far as there is room for them.
struct ThemeNames {
  let wheel: Wheel
  let geometry: WheelGeometry
  let middle: Spot
  /// The room above and below the wheel.
  let headroom: Double

  private static let size = 10.0
  private static let gap = 6.0
  /// Names that are nearly above or below the middle stand around their place.
  private static let upright = 0.2

  var marks: [Mark] {
    let paper = Box(x: 0, y: 0, width: Drawing.width, height: 2 * (geometry.radius + headroom))
    var taken: [Box] = []
    return wheel.sectors.enumerated().flatMap { index, sector -> [Mark] in
      for name in [sector.theme.name, sector.theme.shortName] {
        let labels = labels(name, turn: geometry.turn(ofSector: index))
        let boxes = labels.map(\.box)
        let isFree = boxes.allSatisfy { box in
          paper.contains(box) && !taken.contains { $0.grown(by: 2).overlaps(box) }
        }
        guard isFree, labels.count <= 2 else { continue }
        taken += boxes
        return labels.map { .label($0) }
      }
      return []
    }
  }

  private func labels(_ name: String, turn: Double) -> [Label] {
    let direction = Polar.point(turn: turn, radius: 1)
    let point = Polar.point(turn: turn, radius: geometry.radius + Self.gap)
    let anchor: Label.Anchor =
      direction.right.magnitude < Self.upright ? .middle : direction.right > 0 ? .start : .end
    let room =
      anchor == .middle ? Drawing.width / 2 : max(40, Drawing.width / 2 - point.right.magnitude)
    let lines = Typeface.lines(name, size: Self.size, isBold: true, within: room)
    let step = Self.size * Typeface.leading
    let height = Double(lines.count) * step
    // Towards the top the lines end at their place, towards the bottom they begin there.
    let top = middle.y + point.below + (direction.below - 1) / 2 * height
    return lines.enumerated().map { offset, line in
      let baseline = Label.baseline(middle: top + (Double(offset) + 0.5) * step, size: Self.size)
      return Label(
        text: line, place: Spot(x: middle.x + point.right, y: baseline), size: Self.size, isBold: true,
        anchor: anchor)
    }
  }
}
