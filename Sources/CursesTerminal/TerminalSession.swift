import CTermGuard
import Platform

/// The time in which the program holds the terminal.
package enum TerminalSession {
  /// Shows the model on the terminal until it or a signal asks for the end; returns what did.
  ///
  /// The terminal is put back whatever ends the session, a crash included.
  ///
  /// - Throws: ``TerminalError`` where no screen can be shown; nothing was written then.
  package static func run<Model: ScreenModel>(
    _ options: TerminalOptions = TerminalOptions(), model: (TerminalFacts) -> Model
  ) throws(TerminalError) -> ExitReason {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    termguard_await_foreground(STDIN_FILENO)
    let isUTF8 = CharacterSet.adopt()
    // Before the screen: ncurses installs handlers of its own for signals that nobody catches.
    let signals = SignalQueue()
    defer { signals.close() }
    let screen = try TerminalScreen(options: options, isUTF8: isUTF8)
    defer { screen.close() }
    var loop = EventLoop(screen: screen, signals: signals, model: model(screen.facts))
    return loop.run()
  }

  /// Ends the process by the signal that ended the session, so that its parent sees it as the cause.
  package static func die(of signal: Int32) -> Never {
    termguard_die_of(signal)
  }
}
