import Cells

/// What the event loop drives: takes events, gives pictures.
package protocol ScreenModel {
  /// Does what the first picture can do without; called once, when that picture was just shown.
  mutating func finishStarting() -> [TerminalRequest]

  /// Takes one event and answers with what the terminal should do.
  mutating func handle(_ event: InputEvent) -> [TerminalRequest]

  /// What wakes the loop beside the terminal; asked each time before it sleeps.
  var waiting: Waiting { get }

  /// Does what is due, whatever woke the loop; called at each turn, after the input and before the picture.
  mutating func goOn() -> [TerminalRequest]

  /// The picture of this moment.
  mutating func canvas(for facts: TerminalFacts) -> Canvas

  /// The colours in which the canvas's styles are shown.
  func scheme(for facts: TerminalFacts) -> ColourScheme
}

extension ScreenModel {
  package var waiting: Waiting { Waiting() }

  package mutating func goOn() -> [TerminalRequest] { [] }
}

/// What a model asks of the terminal.
package nonisolated enum TerminalRequest: Hashable, Sendable {
  /// Give the terminal back and end.
  case quit
  /// Give the terminal back to the shell until the job is resumed.
  case suspend
  /// Paint everything anew, for a screen that something else wrote on.
  case redraw
  /// Capture the mouse or let it go.
  case mouse(Bool)
  /// Send the text to the terminal's clipboard, if the terminal lets it through.
  case copy(String)
  /// Give the terminal back and end, since the model cannot go on; the text says why.
  case fail(String)
}

/// What ended a session.
package nonisolated enum ExitReason: Hashable, Sendable {
  /// The model asked for it.
  case quit
  /// The terminal is gone.
  case endOfInput
  /// The model could not go on; the text says why.
  case failure(String)
  /// A signal asked for it; see ``TerminalSession/die(of:)``.
  case signal(Int32)
}
