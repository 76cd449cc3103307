import BredeWelvaart
import Cells

/// The classes of the map under it, over as many lines as they need.
struct LegendView {
  let entries: [MapColouring.LegendClass]
  let indicator: Indicator
  let reference: Reference?
  let store: Store

  /// Fewer figures than this make no order from low to high.
  private static let fewest = 3

  /// The wijken that have a figure.
  private var known: [String] {
    store.wijken.filter { store.value(indicator.id, $0.code) != nil }.map(\.name)
  }

  /// What the classes are around, in words.
  private var caption: String {
    switch reference {
    case nil where entries.allSatisfy({ $0.ink == .noData }): "hiervan zijn er geen cijfers per wijk"
    case nil where known.count == 1: "alleen een cijfer van \(known.joined())"
    case nil where known.count < LegendView.fewest: "alleen cijfers van \(known.joined(separator: " en "))"
    case nil where entries.count { $0.ink != .noData } == 1: "alle cijfers zijn gelijk"
    case nil: "van laag naar hoog, zonder oordeel"
    case let reference?:
      store.value(indicator, of: reference)
        .map { "\(store.name(of: reference)): \(indicator.dutch($0))" } ?? ""
    }
  }

  /// What the numbers behind the classes are.
  private static let countNote = "(aantal wijken)"

  private func lines(width: Int) -> [[MapColouring.LegendClass]] {
    var lines: [[MapColouring.LegendClass]] = [[]]
    var used = 0
    for entry in entries {
      let needed = 3 + 1 + entry.label.cellWidth + 1 + entry.countLabel.cellWidth + 2
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
    let end = frame.write(caption, x: area.x, y: y, in: area, .muted)
    if entries.contains(where: { $0.ink != .noData }), end + 2 + Self.countNote.cellWidth <= area.maxX {
      frame.write(Self.countNote, x: end + 2, y: y, in: area, .muted)
    }
    y += 1
    for line in lines(width: area.width) {
      var x = area.x
      for entry in line {
        x = frame.swatch(entry.ink, entry.sign, x: x, y: y, in: area) + 1
        x = frame.write(entry.label, x: x, y: y, in: area) + 1
        x = frame.write(entry.countLabel, x: x, y: y, in: area, .muted) + 2
      }
      y += 1
    }
  }
}

extension MapColouring.LegendClass {
  /// The number of wijken, to stand behind the bounds.
  fileprivate var countLabel: String { "(\(count))" }
}
