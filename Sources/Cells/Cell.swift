/// One place of the terminal's grid: a character and its style.
package struct Cell: Hashable, Sendable {
  /// The character shown; a wide one is followed by a ``continuation``.
  package let character: Character
  package let style: Style

  /// Creates a cell; the canvas sees to it that characters fit.
  package init(_ character: Character = " ", style: Style = .plain) {
    (self.character, self.style) = (character, style)
  }

  package static let blank = Cell()

  /// The right half of a wide character; nothing is drawn there.
  package static func continuation(style: Style) -> Cell {
    Cell("\u{0}", style: style)
  }

  package var isContinuation: Bool { character == "\u{0}" }
}
