import BredeWelvaart
import Cells

/// The classes of the map under it, over as many lines as they need.
struct LegendView {
  let entries: [MapColouring.LegendClass]
  let indicator: Indicator
  let reference: Reference?
  let store: Store

  /// What the classes are around, in words.
  private var caption: String {
    switch reference {
    case nil where entries.allSatisfy({ $0.ink == .noData }): "hiervan zijn er geen cijfers per wijk"
    case nil: "van laag naar hoog, zonder oordeel"
    case let reference?:
      store.value(indicator, of: reference)
        .map { "\(store.name(of: reference)): \(indicator.dutch($0))" } ?? ""
    }
  }

  private func lines(width: Int) -> [[MapColouring.LegendClass]] {
    var lines: [[MapColouring.LegendClass]] = [[]]
    var used = 0
    for entry in entries {
      let needed = 3 + 1 + entry.label.cellWidth + 2
      if used > 0, used + needed - 2 > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += needed
    }
    return lines.filter { !$0.isEmpty }
  }

  func height(width: Int, glyphs: GlyphSet) -> Int {
    lines(width: width).count + 1
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    var y = area.y
    frame.write(caption, x: area.x, y: y, in: area, .muted)
    y += 1
    for line in lines(width: area.width) {
      var x = area.x
      for entry in line {
        x = frame.swatch(entry.ink, entry.sign, x: x, y: y, in: area) + 1
        x = frame.write(entry.label, x: x, y: y, in: area) + 2
      }
      y += 1
    }
  }
}
