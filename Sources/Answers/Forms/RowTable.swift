import Cells

/// How rows of the same columns are laid out: beside each other, or under each other where there is no room.
struct RowTable {
  private static let indent = 2
  private static let gap = 2
  /// A wrapping column is not made narrower than this; below it rows are stacked.
  private static let narrowest = 20
  /// The same for figures side by side, of which some have words before them, and for marks of notes.
  private static let narrowestFigure = 12
  private static let narrowestMarks = 7
  /// A word in a name that is longer than this may be cut.
  private static let longestWord = 30

  private let references: References
  private let width: Int
  private let columns: [Column]
  /// The places of the columns that have anything in them.
  private let shown: [Int]
  /// The width of each shown column; nil where rows are stacked.
  private let widths: [Int]?
  /// The cells that signs take at the end of each column.
  private let signWidths: [Int]

  init(_ sections: [Section], _ references: References, width: Int) {
    (self.references, self.width) = (references, width)
    let rows = sections.flatMap(\.rows)
    let own = sections.first?.columns ?? []
    let columns = own + [.word("")]
    self.columns = columns
    let cells = rows.map { Self.cells($0, references) }
    func most(_ place: Int, _ width: (Cell) -> Int) -> Int {
      cells.map { $0.indices.contains(place) ? width($0[place]) : 0 }.max() ?? 0
    }
    let signWidths = columns.indices.map { place in most(place, \.signWidth) }
    self.signWidths = signWidths
    let natural = columns.indices.map { place in
      most(place) { $0.text.isEmpty ? 0 : $0.text.cellWidth + signWidths[place] - $0.signWidth }
    }
    shown = columns.indices.filter { natural[$0] > 0 }
    let isList = shown.count { $0 < own.count } < 2
    func least(_ place: Int) -> Int {
      if place == own.count { return Self.narrowestMarks }
      switch columns[place].role {
      // A name is told by its words, so that none of them is cut.
      case .name: return max(Self.narrowest, min(Self.longestWord, most(place, \.longestWord)))
      case .text: return Self.narrowest
      case .figure where own.isSideBySide: return Self.narrowestFigure
      case .number, .figure, .word: return .max
      }
    }
    let fitted = shown.map { (natural: natural[$0], title: columns[$0].title, least: least($0)) }
    widths = isList ? nil : Self.fit(fitted, in: width - Self.indent)
  }

  private static func cells(_ row: Row, _ references: References) -> [Cell] {
    row.cells + [Cell(references.marks(of: row), .muted)]
  }

  /// The titles over the columns; none where no column has one.
  var header: [StyledLine] {
    guard let widths, shown.contains(where: { !columns[$0].title.isEmpty }) else { return [] }
    return line(shown.map { Cell(columns[$0].title, .muted) }, widths)
  }

  func lines(_ row: Row) -> [StyledLine] {
    let all = Self.cells(row, references)
    let cells = shown.map { all.indices.contains($0) ? all[$0] : "" }
    return widths.map { line(cells, $0) } ?? stack(cells)
  }

  // MARK: Beside each other

  /// The widths at which all columns fit; nil where they do not.
  private static func fit(
    _ columns: [(natural: Int, title: String, least: Int)], in room: Int
  ) -> [Int]? {
    var widths = columns.map { max($0.natural, min($0.title.cellWidth, narrowest)) }
    let available = room - gap * (columns.count - 1)
    while widths.reduce(0, +) > available {
      // The widest gives way first, so that columns end up about equally broken.
      let candidates = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> [StyledLine] {
    let parts = zip(zip(cells, widths), shown).map { column, place -> [String] in
      // Text leaves the room of the signs free, so that figures line up.
      let (cell, width) = (column.0, column.1 - (signWidths[place] - column.0.signWidth))
      // Most texts fit.
      return cell.text.cellWidth <= width
        ? (cell.text.isEmpty ? [] : [cell.text]) : cell.text.wrapped(to: max(1, width))
    }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { offset in
      var line = StyledLine()
      var column = Self.indent
      for (place, part) in parts.enumerated() {
        if part.indices.contains(offset) {
          let text = part[offset]
          let isTrailing = columns[shown[place]].isTrailing
          let hang = offset == 0 ? signWidths[shown[place]] - cells[place].signWidth : 0
          line.pad(to: column + (isTrailing ? widths[place] - text.cellWidth - hang : 0))
          line.append(text, cells[place].style)
        }
        column += widths[place] + Self.gap
      }
      return line
    }
  }

  // MARK: Under each other

  /// The name with its figure, and what there is to say about it below.
  private func stack(_ cells: [Cell]) -> [StyledLine] {
    var head: [(text: String, style: Style)] = []
    var rest: [(text: String, style: Style)] = []
    let isSideBySide = columns.isSideBySide
    for (place, cell) in zip(shown, cells) where !cell.text.isEmpty {
      switch columns[place].role {
      case .number: head.append(("\(cell.text). ", .muted))
      case .name where !head.isEmpty && !rest.isEmpty: rest += [(", ", .plain), (cell.text, cell.style)]
      case .name: head.append((cell.text, cell.style))
      case .figure where isSideBySide:
        // Only its title tells a figure from the next.
        rest += [(rest.isEmpty ? "" : ", ", .plain), (columns[place].title + " ", .muted)]
        rest.append((cell.text, cell.style))
      case .figure where rest.isEmpty: head += [(head.isEmpty ? "" : ": ", .plain), (cell.text, cell.style)]
      default:
        // Marks need no comma before them.
        if !rest.isEmpty { rest.append((place == columns.count - 1 ? " " : ", ", .plain)) }
        rest.append((cell.text, cell.style))
      }
    }
    let indent = Self.indent
    if head.isEmpty { (head, rest) = (rest, []) }
    return StyledLine.wrapping(head, width: width, first: indent, rest: indent + 2)
      + StyledLine.wrapping(rest, width: width, first: indent + 2, rest: indent + 2)
  }
}

extension Cell {
  /// The width of its longest word.
  fileprivate var longestWord: Int { text.split(separator: " ").map(\.cellWidth).max() ?? 0 }
}
