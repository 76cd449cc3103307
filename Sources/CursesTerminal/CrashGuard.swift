import CNcurses
import CTermGuard
import Platform

/// Sees to it that the terminal comes back even from a crash.
final class CrashGuard {
  private var modes: termios

  /// Notes the terminal's modes, to be created before anything changes them; nil where it has none.
  init?() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    self.modes = modes
  }

  /// Guards from now on, and ends what the terminal was told to begin; needs the terminal's description.
  func arm(ending ends: [UInt8]) {
    let bytes = ends + Self.restoreBytes()
    _ = bytes.withUnsafeBytes { buffer in
      termguard_arm(STDOUT_FILENO, &modes, buffer.baseAddress, buffer.count)
    }
  }

  /// Stops guarding.
  func disarm() {
    termguard_disarm()
  }

  /// Sets the modes as they were found.
  func restoreModes() {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  /// What gives the shell a usable terminal: keys, mouse, looks, cursor and screen as they were.
  private static func restoreBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    if Terminfo.bytes("kmous") != nil { bytes += Array("\u{1b}[?1006;1000l".utf8) }
    for name in ["rmkx", "sgr0", "op", "cnorm"] { bytes += Terminfo.bytes(name) ?? [] }
    // Without a screen to go back to, an empty one is better than the message amid the picture.
    bytes += Terminfo.bytes("rmcup") ?? Terminfo.bytes("clear") ?? []
    return bytes
  }
}
