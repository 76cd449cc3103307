import CNcurses
import Cells
import Platform

/// Turns what the terminal sends into events.
///
/// ncurses recognises the keys of the terminal's description. The rest is read byte by byte: its
/// `get_wch` swallows over a hundred keys after one byte that is no UTF-8.
final class Keyboard {
  private let source: UnsafeMutableRawPointer?
  private var putBack: [Int32] = []
  private var decoder = UTF8Decoder()
  /// The mouse reports among the keys.
  var mouse = Mouse()
  /// Set as soon as anything is read, whatever it means.
  var hasRead = false

  /// Creates the keyboard of the terminal that was opened last.
  init() {
    source = cn_open_keys()
  }

  /// Frees what ncurses holds for it.
  func close() {
    if let source { cn_close_keys(source) }
  }

  /// The next event that is already there; nil when all input was read.
  func next() -> InputEvent? {
    while let code = nextCode() {
      if let event = event(for: code) { return event }
    }
    return nil
  }

  private func event(for code: Int32) -> InputEvent? {
    if code == KEY_MOUSE { return mouseReport() }
    guard let byte = UInt8(exactly: code) else { return KeyCodes.key(for: code).map(InputEvent.key) }
    if byte == 0x1b { return escape() }
    guard let scalar = decoder.take(byte) else { return nil }
    return KeyCodes.key(for: scalar).map(InputEvent.key)
  }

  private func mouseReport() -> InputEvent? {
    if mouse.isCaptured { return mouse.event().map(InputEvent.mouse) }
    // A report that was under way when the mouse was let go. ncurses leaves the rest of it, digits and
    // letters that must not be taken for keys.
    guard let first = mouse.introducer.first else { return nil }
    var sequence = EscapeSequence(introducer: first)
    for byte in mouse.introducer.dropFirst() { sequence.take(byte) }
    finish(&sequence)
    return nil
  }

  /// Reads on after an Escape of which ncurses knew no continuation.
  ///
  /// What follows it at once was sent with it: a key that the description lacks, or one with Alt held,
  /// which has no meaning here and must not be taken for two keys.
  private func escape() -> InputEvent? {
    guard let code = nextCode() else { return .key(.escape) }
    // A click does not belong to it, nor does a second Escape.
    if code == KEY_MOUSE || code == 0x1b {
      putBack.append(code)
      return .key(.escape)
    }
    guard let byte = UInt8(exactly: code) else { return nil }
    var sequence = EscapeSequence(introducer: byte)
    finish(&sequence)
    return sequence.key.map(InputEvent.key)
  }

  /// Reads the rest of a sequence, as far as it comes.
  private func finish(_ sequence: inout EscapeSequence) {
    while !sequence.isComplete {
      guard let code = nextCode(waiting: true) else { return }
      guard let byte = UInt8(exactly: code) else {
        putBack.append(code)
        return
      }
      sequence.take(byte)
    }
  }

  /// The next byte or key number; nil when there is none.
  private func nextCode(waiting: Bool = false) -> Int32? {
    if let code = putBack.popLast() { return code }
    guard let source else { return nil }
    var code = cn_next_key(source)
    if code == ERR, waiting, Self.arrivesSoon() { code = cn_next_key(source) }
    guard code != ERR else { return nil }
    hasRead = true
    return code
  }

  /// Waits for the rest of a sequence that came in parts.
  private static func arrivesSoon() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 25) > 0
  }
}
