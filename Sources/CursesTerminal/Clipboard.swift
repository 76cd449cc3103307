import Cells
import Platform

/// The clipboard of the terminal, which may stand on another machine than the program.
nonisolated enum Clipboard {
  /// Sends a text to the clipboard, between two pictures; nothing tells whether it came through.
  static func send(_ text: String) {
    // A terminal that is gone is noticed by whoever waits for its keys.
    _ = writeWhole(sequence(text), to: STDOUT_FILENO)
  }

  /// What puts a text on the clipboard of a terminal of today: xterm's operating system command 52.
  static func sequence(_ text: String) -> [UInt8] {
    Array("\u{1b}]52;c;\(Base64.text(text.utf8))\u{7}".utf8)
  }
}
