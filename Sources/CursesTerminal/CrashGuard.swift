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

  /// Guards from now on; needs the terminal's description.
  func arm() {
    let bytes = Self.restoreBytes()
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
    if capability("kmous") != nil { bytes += Array("\u{1b}[?1006;1000l".utf8) }
    for name in ["rmkx", "sgr0", "op", "cnorm"] { bytes += capability(name) ?? [] }
    // Without a screen to go back to, an empty one is better than the message amid the picture.
    bytes += capability("rmcup") ?? capability("clear") ?? []
    return bytes
  }

  private static func capability(_ name: String) -> [UInt8]? {
    guard let value = cn_capability(name) else { return nil }
    return withoutPadding(Array(String(cString: value).utf8))
  }

  /// The string without the delays, `$<5>`, that terminfo asks for on behalf of old hardware.
  nonisolated static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
