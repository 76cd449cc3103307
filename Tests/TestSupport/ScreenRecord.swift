import Cells

/// Screens as what is kept of them: their characters and, apart, the runs of style in each row.
///
/// Styles are meanings. What they look like on a terminal is kept once, in the table of the palette.
package struct ScreenRecord {
  /// The rows of a screen.
  private struct Rows {
    let texts: [String]
    let styles: [String]

    init(_ canvas: Canvas) {
      let rows = (0..<canvas.size.height).map { Array(canvas.row($0)) }
      texts = rows.map { row in
        let text = String(row.filter { !$0.isContinuation }.map(\.character))
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
      styles = rows.map(Self.runs)
    }

    /// The columns at which the look changes, each with the style from there: `0 muted 12 contrast/bar+bold`.
    private static func runs(_ row: [Cell]) -> String {
      var current = Style.plain
      var runs: [String] = []
      for (column, cell) in row.enumerated() where !current.looksAlike(cell) {
        current = cell.character == " " ? cell.style.ofASpace : cell.style
        runs.append("\(column) \(current.words)")
      }
      return runs.joined(separator: " ")
    }
  }

  package private(set) var text: String
  private let rows: Rows

  /// Starts with the screen that the others are held against.
  package init(_ name: String, _ canvas: Canvas) {
    rows = Rows(canvas)
    text = "== \(name)\n" + rows.texts.map { $0 + "\n" }.joined() + "-- styles\n"
    // Rows that look alike are told at once.
    var first = 0
    for row in rows.styles.indices
    where row + 1 == rows.styles.count || rows.styles[row + 1] != rows.styles[row] {
      if !rows.styles[row].isEmpty {
        text += (first == row ? "\(row)" : "\(first)-\(row)") + ": \(rows.styles[row])\n"
      }
      first = row + 1
    }
  }

  /// Adds a screen of the same size on another terminal: the rows in which it differs.
  package mutating func add(_ name: String, _ canvas: Canvas) {
    let others = Rows(canvas)
    text += "-- \(name)\n"
    for row in others.texts.indices {
      if !rows.texts.indices.contains(row) || rows.texts[row] != others.texts[row] {
        text += "\(row)|\(others.texts[row])\n"
      }
      if !rows.styles.indices.contains(row) || rows.styles[row] != others.styles[row] {
        text += "\(row): \(others.styles[row])\n"
      }
    }
  }
}

extension Style {
  /// What of it shows on a space.
  fileprivate var ofASpace: Style {
    emphasis.isDisjoint(with: [.underline, .reverse]) ? Style(.plain, on: ground) : self
  }

  /// Whether a cell shows no other style; a space has nothing in ink.
  fileprivate func looksAlike(_ cell: Cell) -> Bool {
    cell.isContinuation || (cell.character == " " ? cell.style.ofASpace == ofASpace : cell.style == self)
  }

  /// The style as `ink/ground+emphasis`, each where it is not the terminal's own.
  package var words: String {
    var words = ink == .plain && (ground != .plain || emphasis.isEmpty) ? "" : "\(ink)"
    if ground != .plain { words += "/\(ground)" }
    for (name, one) in [("bold", Emphasis.bold), ("underline", .underline), ("reverse", .reverse)]
    where emphasis.contains(one) {
      words += "+\(name)"
    }
    return words.isEmpty ? "-" : words
  }
}
