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

  /// Whether a terminal of that name may have a clipboard.
  ///
  /// Consoles and the terminals of old have none, and some show what they do not understand.
  static func mayBe(behind name: String) -> Bool {
    let base = name.split(separator: "-").first.map(String.init) ?? ""
    let isOfDEC = base.hasPrefix("vt") && base.dropFirst(2).first?.isNumber == true
    return !isOfDEC && !without.contains(base)
  }

  /// Names of terminals without one; the first few make no claim at all.
  private static let without: Set<String> = [
    "", "unknown", "network", "dialup", "dumb", "emacs", "eterm", "printer", "linux", "ansi", "pcansi",
    "cons25", "wsvt25", "pccon", "sun", "hurd", "mach", "minix", "cygwin",
  ]
}
