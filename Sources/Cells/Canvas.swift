/// A grid of cells that views draw on; all drawing outside it is cut off.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// The cells row by row.
  package private(set) var cells: [Cell]
  /// Where the next character typed will stand; nil where nothing is typed.
  ///
  /// Magnifiers and screen readers follow the terminal's cursor, not the colour of a cell.
  package var cursor: Point?

  /// Creates a blank canvas.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.area)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at the point, or nil outside the canvas.
  package subscript(point: Point) -> Cell? {
    guard let index = index(of: point) else { return nil }
    return cells[index]
  }

  /// The cells of a row from left to right; empty outside the canvas.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[(y * size.width)..<((y + 1) * size.width)]
  }

  private func index(of point: Point) -> Int? {
    guard bounds.contains(point) else { return nil }
    return point.y * size.width + point.x
  }

  /// Puts a character of width one; others are refused, since they need text's care.
  package mutating func put(_ character: Character, at point: Point, style: Style) {
    guard character.cellWidth == 1, let index = index(of: point) else { return }
    splitWideCharacter(at: index)
    cells[index] = Cell(character, style: style)
  }

  /// Gives the cell another style and keeps its character.
  package mutating func restyle(_ point: Point, _ change: (Style) -> Style) {
    guard let index = index(of: point) else { return }
    cells[index] = Cell(cells[index].character, style: change(cells[index].style))
  }

  /// Fills a rectangle with one character.
  package mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style) {
    let part = rect.intersection(bounds)
    for y in part.y..<part.maxY {
      for x in part.x..<part.maxX { put(character, at: Point(x: x, y: y), style: style) }
    }
  }

  /// Writes one line of text.
  ///
  /// - Parameters:
  ///   - text: Text that passed the gate for control characters; what has no width joins its base.
  ///   - point: Where the first character goes.
  ///   - style: The style of every cell written.
  ///   - area: What lies outside is cut off; a wide character is never cut in half.
  /// - Returns: The column after the text.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, within area: Rect? = nil
  ) -> Int {
    let limits = (area ?? bounds).intersection(bounds)
    var x = point.x
    guard point.y >= limits.y, point.y < limits.maxY else { return x }
    for character in text {
      let width = character.cellWidth
      guard width > 0 else { continue }
      guard x + width <= limits.maxX else { break }
      if x >= limits.x, let index = index(of: Point(x: x, y: point.y)) {
        splitWideCharacter(at: index)
        cells[index] = Cell(character, style: style)
        if width == 2, index + 1 < cells.count {
          splitWideCharacter(at: index + 1)
          cells[index + 1] = .continuation(style: style)
        }
      }
      x += width
    }
    return x
  }

  /// Blanks the other half of a wide character that is about to be overwritten.
  private mutating func splitWideCharacter(at index: Int) {
    if cells[index].isContinuation, index > 0 {
      cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    }
    if index + 1 < cells.count, cells[index + 1].isContinuation {
      cells[index + 1] = Cell(" ", style: cells[index + 1].style)
    }
  }
}
