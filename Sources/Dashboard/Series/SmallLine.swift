import BredeWelvaart
import Cells

/// The years of a figure on one row: a block for each, as high as the figure, and air where there is none.
struct SmallLine {
  private let series: YearSeries
  private let points: [YearSeries.Point]

  /// Two years are told sooner in words.
  static let leastPoints = 3

  /// Creates a line; nil for fewer than three years.
  init?(series: YearSeries) {
    points = series.points.filter { !$0.isForecast }
    guard points.count >= Self.leastPoints else { return nil }
    self.series = series
  }

  /// The columns that it takes: one for each year, or one for each figure where the years are too many.
  func width(within room: Int) -> Int { min(room, signs(.fine, room).count) }

  /// Whether a reading is one of the years.
  func has(_ reading: Reading) -> Bool {
    points.contains { $0.year == reading.period.lastYear } && reading.single?.period.isChange == false
  }

  private enum Signs {
    case fine
    case plain

    var levels: [Character] { self == .fine ? Array("▁▂▃▄▅▆▇█") : Array("_.-=^") }
    var missing: Character { self == .fine ? "·" : " " }
    var rupture: Character { self == .fine ? "╱" : "/" }
  }

  /// A sign for each year, and one for a break; the last ones where there is room for no more.
  private func signs(_ kind: Signs, _ room: Int) -> [Character] {
    let values = points.map(\.value)
    guard let low = values.min(), let high = values.max() else { return [] }
    let levels = kind.levels
    func level(_ value: Double) -> Character {
      let share = high > low ? (value - low) / (high - low) : 0.5
      return levels[min(levels.count - 1, max(0, Int(share * Double(levels.count - 1) + 0.5)))]
    }
    func line(withGaps: Bool) -> [Character] {
      var line: [Character] = []
      for (point, next) in zip(points, points.dropFirst().map(Optional.some) + [nil]) {
        line.append(level(point.value))
        guard let next else { continue }
        let gap = withGaps ? next.year - point.year - 1 : 0
        if !series.isJoined(point, next) {
          line.append(kind.rupture)
          line += Array(repeating: kind.missing, count: max(0, gap - 1))
        } else {
          line += Array(repeating: kind.missing, count: gap)
        }
      }
      return line
    }
    let whole = line(withGaps: true)
    return whole.count <= room ? whole : Array(line(withGaps: false).suffix(max(0, room)))
  }

  func draw(_ frame: inout Frame, in area: Rect, _ style: Style = .accent) {
    let signs = signs(frame.glyphs.isASCII ? .plain : .fine, area.width)
    for (place, sign) in signs.enumerated() {
      frame.canvas.put(sign, at: Point(x: area.x + place, y: area.y), style: style)
    }
  }
}
