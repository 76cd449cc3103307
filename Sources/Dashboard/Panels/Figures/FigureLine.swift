import BredeWelvaart
import Cells

/// What a place or a document gives on one line of a list: figures that belong together, or a gap.
struct ListedFigure {
  let indicator: Indicator
  /// The one that stands for all.
  let first: Observation
  let observations: [Observation]
  /// Nil for a place without a figure.
  let reading: Reading?

  /// The figure with its unit, as far as there is room for its words.
  func words(_ width: Int) -> String { reading?.text.fitting(width) ?? "?" }

  /// When it holds, or that no year is known.
  var periodWords: String {
    reading?.periodWords ?? (first.period.text.isEmpty ? "geen jaar" : first.dutchPeriod)
  }
}

extension Store {
  /// Figures of any areas and indicators, with the bounds and the scenarios of one time together.
  ///
  /// What more documents give stays apart, for the list tells where each comes from.
  func listed(_ observations: [Observation]) -> [ListedFigure] {
    let groups = observations.grouped {
      [$0.indicator.rawValue, $0.area.rawValue, $0.citation.source.rawValue]
    }
    return groups.flatMap { _, own -> [ListedFigure] in
      guard let indicator = own.first.flatMap({ self.indicator($0.indicator) }) else { return [] }
      return readings(own, indicator).map {
        ListedFigure(indicator: indicator, first: $0.first, observations: $0.observations, reading: $0)
      }
        + own.filter { $0.value == nil }.map {
          ListedFigure(indicator: indicator, first: $0, observations: [$0], reading: nil)
        }
    }
  }
}

/// A figure on one line: what and where it is, the figure itself, when it holds and where it stands.
struct FigureLine {
  let figure: ListedFigure
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
  /// The width of the widest figure in the list.
  var figureWidth = 0

  /// The widest a line gets, so that the eye need not jump.
  private static let widest = 112

  func draw(_ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let width = min(row.width, Self.widest)
    let valueWidth = min(28, max(18, figureWidth + 1))
    let areaWidth = area.isEmpty ? 0 : min(22, max(13, width / 5))
    let periodWidth = !showsPeriod || !area.isEmpty && width < 62 ? 0 : width >= 62 ? 16 : 10
    let room = max(0, width - areaWidth - valueWidth - periodWidth - 2)
    // Names of areas need less room than those of indicators, and leave it to the place.
    let titleWidth = place.isEmpty ? min(room, 46) : min(room, min(26, max(14, room / 2 - 2)))
    let placeWidth = place.isEmpty ? 0 : room - titleWidth
    // Each ends with a space, and the figure with two.
    let places = ColumnPlan(
      [titleWidth - 1, areaWidth - 1, valueWidth + 1, periodWidth - 1, placeWidth - 1].map { .init($0) },
      width: row.width
    ).places(in: row)
    guard places.count == 5 else { return }
    if hasCursor { frame.canvas.fill(row.splitLeft(titleWidth).left, style: .selected) }
    let titleStyle: Style = hasCursor ? .selected : isRepeat ? .muted : .plain
    let fits = shortTitle.isEmpty || title.cellWidth < titleWidth
    frame.write(fits ? title : shortTitle, in: places[0], titleStyle)
    frame.write(area, in: places[1])
    let style: Style = figure.reading == nil ? .muted : .strong
    frame.writeRight(
      figure.words(valueWidth - 1), y: row.y, in: places[2].splitLeft(valueWidth).left, style)
    frame.write(figure.periodWords, in: places[3], .muted)
    frame.write(place, in: places[4], .muted)
  }
}
