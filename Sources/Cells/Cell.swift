/// One place of the terminal's grid: a character and its style.
public struct Cell: Hashable, Sendable {
  /// The character shown; a wide one is followed by a ``continuation``.
  public let character: Character
  public let style: Style

  /// Creates a cell; the canvas sees to it that characters fit.
  public init(_ character: Character = " ", style: Style = .plain) {
    self.character = character
    self.style = style
  }

  public static let blank = Cell()

  /// The right half of a wide character; nothing is drawn there.
  public static func continuation(style: Style) -> Cell {
    Cell("\u{0}", style: style)
  }

  public var isContinuation: Bool { character == "\u{0}" }
}
