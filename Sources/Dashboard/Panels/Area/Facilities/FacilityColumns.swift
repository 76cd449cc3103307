import BredeWelvaart
import Cells

/// The columns of the table of facilities: one for each wijk, as many as there is room for.
struct FacilityColumns {
  let nameWidth: Int
  let cellWidth: Int
  /// The wijken shown, around the one whose profile it is.
  let range: Range<Int>
  /// Whether the heads are the numbers of the wijken rather than their names.
  let usesNumbers: Bool

  /// Divides a line among the wijken, of which the own one has to be among those shown.
  init(width: Int, wijken: [Area], own: Int?, longestName: Int) {
    let label = (wijken.map { $0.shortName.cellWidth }.max() ?? 0) + 2
    let hasNumbers = wijken.allSatisfy { $0.number != nil }
    // Numbers need less room than names of wijken, and leave it to the facilities.
    let column = hasNumbers ? min(4, label) : label
    nameWidth = min(longestName + 1, max(14, width / 3, width - wijken.count * column))
    let rest = max(0, width - nameWidth)
    let namesFit = wijken.count * label <= rest
    usesNumbers = hasNumbers && !namesFit
    // Names that are cut still need some letters to tell them apart.
    let least = namesFit ? label : hasNumbers ? 3 : 5
    let fitting = min(wijken.count, rest / least)
    let start = min(max(0, (own ?? 0) - fitting / 2), wijken.count - fitting)
    range = start..<(start + fitting)
    cellWidth = fitting == 0 ? least : min(rest / fitting, namesFit ? 12 : 6)
  }

  /// The cell of a wijk on a line.
  func cell(_ index: Int, in row: Rect) -> Rect {
    Rect(
      x: row.x + nameWidth + (index - range.lowerBound) * cellWidth, y: row.y, width: cellWidth, height: 1)
  }

  /// What stands above a column.
  func head(_ wijk: Area) -> String {
    if usesNumbers, let number = wijk.number { return "\(number)" }
    return wijk.shortName.truncated(to: max(1, cellWidth - 1))
  }
}
