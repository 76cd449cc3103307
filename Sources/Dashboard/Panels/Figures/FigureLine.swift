import BredeWelvaart
import Cells

/// A figure on one line: what and where it is, the figure itself, when it holds and where it stands.
struct FigureLine {
  let indicator: Indicator
  let observation: Observation
  /// What the line is about; what the list has in common stays unsaid.
  let title: String
  /// What stands there instead where the title does not fit.
  var shortTitle = ""
  /// The area, where the title does not say it.
  var area = ""
  /// Where it comes from, where the list has more places.
  var place = ""
  /// Whether the line above has the same title.
  var isRepeat = false
  /// Whether the period has a column of its own.
  var showsPeriod = true

  /// The widest a line gets, so that the eye need not jump.
  private static let widest = 112

  /// The columns that there is room for.
  private struct Columns {
    let title: Int
    let area: Int
    let value = 18
    let period: Int
    let place: Int

    init(width: Int, hasArea: Bool, hasPeriod: Bool, hasPlace: Bool) {
      area = hasArea ? min(22, max(13, width / 5)) : 0
      period = !hasPeriod || hasArea && width < 62 ? 0 : width >= 62 ? 16 : 10
      let rest = max(0, width - area - value - period - 2)
      // Names of areas need less room than those of indicators, and leave it to the place.
      title = hasPlace ? min(rest, min(26, max(14, rest / 2 - 2))) : min(rest, 46)
      place = hasPlace ? rest - title : 0
    }
  }

  func draw(_ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let columns = Columns(
      width: min(row.width, Self.widest), hasArea: !area.isEmpty, hasPeriod: showsPeriod,
      hasPlace: !place.isEmpty)
    var x = row.x
    func column(_ width: Int, gap: Int = 0) -> Rect {
      defer { x += width + gap }
      return Rect(x: x, y: row.y, width: width, height: 1)
    }
    let name = column(columns.title)
    if hasCursor { frame.canvas.fill(name, style: .selected) }
    let titleStyle: Style = hasCursor ? .selected : isRepeat ? .muted : .plain
    let fits = shortTitle.isEmpty || title.cellWidth < columns.title
    write(fits ? title : shortTitle, &frame, in: name, titleStyle)
    write(area, &frame, in: column(columns.area), .plain)
    frame.writeRight(value, y: row.y, in: column(columns.value, gap: 2), valueStyle)
    write(observation.periodWords, &frame, in: column(columns.period), .muted)
    write(place, &frame, in: column(columns.place), .muted)
  }

  /// Writes with a space left before the next column.
  private func write(_ text: String, _ frame: inout Frame, in area: Rect, _ style: Style) {
    let room = Rect(x: area.x, y: area.y, width: max(0, area.width - 1), height: 1)
    frame.write(text, x: room.x, y: room.y, in: room, style)
  }

  private var valueStyle: Style { observation.value == nil ? .muted : .strong }

  /// The figure with its unit, as far as there is room for its words.
  private var value: String { FigureText(observation, indicator)?.fitting(18) ?? "?" }
}
