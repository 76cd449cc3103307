import BredeWelvaart
import Cells

/// The classes of the map under it, over as many lines as they need.
struct LegendView {
  let colouring: MapColouring
  /// What has to be said of the map before all else, from long to short; empty for nothing.
  var remarks: [String] = []
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

  /// The lines of words over the classes, at least one.
  private func words(width: Int) -> [(text: String, style: Style)] {
    let caption = colouring.caption.isEmpty ? [""] : colouring.caption.wrapped(to: width)
    let remark = remarks.first { $0.cellWidth <= width } ?? remarks.last
    return (remark.map { [($0, .accent)] } ?? []) + caption.map { ($0, .muted) }
  }

  func height(width: Int) -> Int {
    plan(width: width).lines.count + words(width: width).count
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let (lines, hasCounts) = plan(width: area.width)
    let words = words(width: area.width)
    for (offset, line) in words.enumerated() {
      frame.write(line.text, x: area.x, y: area.y + offset, in: area, line.style)
    }
    var y = area.y + words.count - 1
    let end = area.x + (words.last?.text.cellWidth ?? 0)
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
