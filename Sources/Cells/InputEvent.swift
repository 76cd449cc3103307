/// What a terminal reports: a key, the mouse, a new size or the end.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  case resize(Size)
  /// Nothing more will come: the terminal is gone.
  case endOfInput
}

/// A press of a mouse button or a turn of its wheel.
public struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  public enum Action: Hashable, Sendable {
    case press
    case scrollUp
    case scrollDown
  }

  public let action: Action
  public let point: Point

  /// Creates an event at a cell of the screen.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
