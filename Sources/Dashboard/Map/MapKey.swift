import BredeWelvaart
import Cells

/// The wijken as a list beside a map that has no room for all their names.
struct MapKey {
  /// One wijk as the map shows it.
  private struct Entry {
    let wijk: Area
    let value: String
    let ink: Ink
    let sign: Character
  }

  private let entries: [Entry]
  private let selected: Area.Code
  private let nameWidth: Int
  private let valueWidth: Int

  /// The colours and signs are those of the map; `values` gives the text of each wijk, nil for none.
  init(_ wijken: [Area], _ colouring: MapColouring, selected: Area.Code, values: (Area) -> String?) {
    self.selected = selected
    entries = wijken.map { wijk in
      Entry(
        wijk: wijk, value: values(wijk) ?? "", ink: colouring.inks[wijk.code] ?? .noData,
        sign: colouring.signs[wijk.code] ?? " ")
    }
    nameWidth = entries.map(\.wijk.name.cellWidth).max() ?? 0
    valueWidth = entries.map(\.value.cellWidth).max() ?? 0
  }

  /// The columns of the sign, the number and the spaces around them.
  private static let before = 7

  /// The room of the list in one column.
  var size: Size {
    Size(width: Self.before + nameWidth + (valueWidth > 0 ? 1 + valueWidth : 0), height: entries.count)
  }

  /// How many columns fit in a width, with air between them.
  private func columns(_ width: Int) -> Int { max(1, (width + 2) / (size.width + 2)) }

  /// The lines that it takes in as many columns as fit.
  func height(width: Int) -> Int {
    let columns = columns(width)
    return (entries.count + columns - 1) / columns
  }

  /// Draws the list, in more columns where it is lower than the wijken are many.
  func draw(_ frame: inout Frame, in area: Rect) {
    let rows = max(1, height(width: area.width))
    for (index, entry) in entries.enumerated() {
      let line = Rect(
        x: area.x + index / rows * (size.width + 2), y: area.y + index % rows, width: size.width, height: 1)
      draw(entry, &frame, in: line.intersection(area))
    }
  }

  private func draw(_ entry: Entry, _ frame: inout Frame, in line: Rect) {
    guard !line.isEmpty else { return }
    let isSelected = entry.wijk.code == selected
    let style: Style = isSelected ? .selected : .plain
    if entry.value.isEmpty == false || entry.ink == .noData {
      frame.swatch(entry.ink, entry.sign, x: line.x, y: line.y, in: line)
    }
    let text = line.splitLeft(4).rest
    if isSelected { frame.canvas.fill(text, style: style) }
    let number = entry.wijk.number.map(String.init) ?? ""
    frame.write(number.paddedLeft(to: 2), x: text.x, y: text.y, in: text, isSelected ? style : .muted)
    frame.write(entry.wijk.name, x: text.x + 3, y: text.y, in: text, style)
    frame.writeRight(entry.value, y: text.y, in: text, isSelected ? style : .strong)
    frame.target(line, .selectArea(entry.wijk.code))
  }
}
