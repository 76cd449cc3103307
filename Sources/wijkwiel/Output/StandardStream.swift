import BredeWelvaart
import CursesTerminal
import Platform

/// Standard output and standard error, written without buffering of our own.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes the whole text; what cannot be written ends the program.
  ///
  /// A reader that has gone away is a quiet end; anything else is reported with status 74.
  func write(_ text: String) {
    let problem = writeWhole(text.utf8, to: rawValue)
    guard problem != 0 else { return }
    if problem != EPIPE, self == .output {
      StandardStream.error.write(
        "wijkwiel: de uitvoer kon niet worden geschreven: \(Self.reason(problem)).\n")
      terminate(74)
    }
    terminate(problem == EPIPE ? 0 : 74)
  }

  /// The text in letters that the stream shows: ASCII on a terminal without UTF-8; a pipe gets it as it is.
  func readable(_ text: String) -> String {
    guard isTerminal, !Environment.isUTF8 else { return text }
    return String(text.map { $0.asciiEquivalent ?? "?" })
  }

  /// Whether the stream is a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether bold and colours can be written to it.
  var showsStyles: Bool { isTerminal && ColourSupport.hasStyles }

  /// The number of cells in a line of the terminal; nil where there is no terminal, or it does not say.
  var terminalWidth: Int? {
    winsize(of: rawValue).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil }
  }

  /// A Dutch word for the usual reasons.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EIO: "het apparaat geeft een fout"
    case EFBIG: "het bestand wordt groter dan mag"
    case EBADF: "de uitvoer is gesloten"
    default: "fout \(code)"
    }
  }
}

/// Ends the program.
func terminate(_ status: Int32) -> Never {
  exit(status)
}
