import CNcurses
import Cells

/// The mouse, as far as it is captured.
struct Mouse {
  private var isCaptured = false

  /// Captures the mouse or lets it go; without effect on a terminal that has none.
  mutating func capture(_ captures: Bool) {
    guard captures != isCaptured else { return }
    isCaptured = captures
    // Presses at once: no waiting for what could become a double click.
    mouseinterval(0)
    mousemask(captures ? cn_mouse_press | cn_mouse_wheel_up | cn_mouse_wheel_down : 0, nil)
  }

  /// Takes the event that a mouse key announced; nil for one that means nothing here.
  static func event() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK, event.x >= 0, event.y >= 0 else { return nil }
    let point = Point(x: Int(event.x), y: Int(event.y))
    if event.bstate & cn_mouse_press != 0 { return MouseEvent(.press, at: point) }
    if event.bstate & cn_mouse_wheel_up != 0 { return MouseEvent(.scrollUp, at: point) }
    if event.bstate & cn_mouse_wheel_down != 0 { return MouseEvent(.scrollDown, at: point) }
    return nil
  }
}
