import BredeWelvaart
import Cells

/// The classes of the map under it, over as many lines as they need.
struct LegendView {
  let colouring: MapColouring
  /// Whether the number of wijken in each class is told.
  var hasCounts = true

  /// What the numbers behind the classes are.
  private static let countNote = "(aantal wijken)"

  /// What the legend says, with the numbers of wijken where they take no line of their own.
  private func plan(width: Int) -> (lines: [[MapColouring.LegendClass]], hasCounts: Bool) {
    let bare = lines(width: width, hasCounts: false)
    let full = lines(width: width, hasCounts: true)
    return hasCounts && full.count <= bare.count ? (full, true) : (bare, false)
  }

  private func lines(width: Int, hasCounts: Bool) -> [[MapColouring.LegendClass]] {
    var lines: [[MapColouring.LegendClass]] = [[]]
    var used = 0
    for entry in colouring.legend {
      let needed = 3 + 1 + entry.label.cellWidth + (hasCounts ? 1 + entry.countLabel.cellWidth : 0) + 2
      if used > 0, used + needed - 2 > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += needed
    }
    return lines.filter { !$0.isEmpty }
  }

  func height(width: Int) -> Int {
    plan(width: width).lines.count + 1
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let (lines, hasCounts) = plan(width: area.width)
    var y = area.y
    let end = frame.write(colouring.caption, x: area.x, y: y, in: area, .muted)
    if hasCounts, colouring.legend.contains(where: { $0.ink != .noData }),
      end + 2 + Self.countNote.cellWidth <= area.maxX
    {
      frame.write(Self.countNote, x: end + 2, y: y, in: area, .muted)
    }
    y += 1
    for line in lines {
      var x = area.x
      for entry in line {
        x = frame.swatch(entry.ink, entry.sign, x: x, y: y, in: area) + 1
        x = frame.write(entry.label, x: x, y: y, in: area)
        if hasCounts { x = frame.write(entry.countLabel, x: x + 1, y: y, in: area, .muted) }
        x += 2
      }
      y += 1
    }
  }
}

extension MapColouring.LegendClass {
  /// The number of wijken, to stand behind the bounds.
  fileprivate var countLabel: String { "(\(count))" }
}
