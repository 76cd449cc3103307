import CNcurses
import Cells
import Platform

/// Whether the terminal can be asked for the mouse without losing keys.
package nonisolated enum MouseSupport {
  /// GNU Screen, with the mouse captured, keeps an Escape for itself and loses the key after it.
  ///
  /// Its name goes along to other computers, the variable does not. Within tmux that name is tmux's own.
  package static var losesKeys: Bool {
    losesKeys(under: Environment["TERM"] ?? "", screen: Environment["STY"], tmux: Environment["TMUX"])
  }

  static func losesKeys(under name: String, screen: String?, tmux: String?) -> Bool {
    let isNamed = name == "screen" || name.hasPrefix("screen.") || name.hasPrefix("screen-")
    return tmux == nil && (isNamed || screen != nil)
  }
}

/// The mouse, as far as it is captured.
struct Mouse {
  /// Whether presses come here and not to the terminal's own selecting.
  private(set) var isCaptured = false

  /// The bytes before a report, without the Escape; empty on a terminal that has no mouse.
  let introducer: [UInt8]

  /// Creates the mouse of the terminal that was opened last, not captured.
  init() {
    introducer = cn_capability("kmous").map { Array(String(cString: $0).utf8.dropFirst()) } ?? []
  }

  /// Captures the mouse or lets it go; without effect on a terminal that has none.
  mutating func capture(_ captures: Bool) {
    guard captures != isCaptured else { return }
    isCaptured = captures
    // Presses at once: no waiting for what could become a double click.
    mouseinterval(0)
    mousemask(captures ? cn_mouse_press | cn_mouse_wheel_up | cn_mouse_wheel_down : 0, nil)
  }

  /// Takes the event that a mouse key announced; nil for one that means nothing here.
  func event() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK, (0..<cn_columns()).contains(event.x),
      (0..<cn_rows()).contains(event.y)
    else { return nil }
    let point = Point(x: Int(event.x), y: Int(event.y))
    if event.bstate & cn_mouse_press != 0 { return MouseEvent(.press, at: point) }
    if event.bstate & cn_mouse_wheel_up != 0 { return MouseEvent(.scrollUp, at: point) }
    if event.bstate & cn_mouse_wheel_down != 0 { return MouseEvent(.scrollDown, at: point) }
    return nil
  }
}
