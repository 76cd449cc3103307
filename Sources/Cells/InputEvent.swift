/// What a terminal reports: a key, the mouse, a new size or the end.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// A text from elsewhere, on one line; none of it is a key.
  case paste(String)
  case resize(Size)
  /// Nothing more will come: the terminal is gone.
  case endOfInput
}

/// A press of a mouse button or a turn of its wheel.
package struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  package enum Action: Hashable, Sendable {
    case press
    case scrollUp
    case scrollDown
  }

  package let action: Action
  package let point: Point

  /// Creates an event at a cell of the screen.
  package init(_ action: Action, at point: Point) {
    (self.action, self.point) = (action, point)
  }
}
