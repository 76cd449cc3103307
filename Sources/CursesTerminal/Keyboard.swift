import CNcurses
import Cells
import Platform

/// Turns what the terminal sends into events, and keeps its answers apart from them.
///
/// ncurses recognises the keys of the terminal's description. The rest is read byte by byte: its
/// `get_wch` swallows over a hundred keys after one byte that is no UTF-8.
final class Keyboard {
  private let source: UnsafeMutableRawPointer?
  private var putBack: [Int32] = []
  private var reader = SequenceReader()
  private var decoder = UTF8Decoder()
  private var lastRead = ContinuousClock.now
  /// What the terminal was asked, with its answers.
  var inquiry = TerminalInquiry()
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
    reader.pause()
    guard let patience, lastRead + patience <= .now else { return nil }
    return reader.giveUp().flatMap(event)
  }

  /// How long to wait for input before there is something to do without any; nil for as long as it takes.
  var rest: Duration? {
    let now = ContinuousClock.now
    let silence = patience.map { max(.zero, lastRead + $0 - now) }
    return [silence, inquiry.rest(at: now)].compactMap(\.self).min()
  }

  /// Takes in what the terminal has yet to answer, so that it does not go to the shell.
  ///
  /// What is typed in those milliseconds is lost; nothing could be given back to the terminal.
  func drain() {
    let end = ContinuousClock.now + TerminalInquiry.time
    while true {
      let now = ContinuousClock.now
      guard inquiry.isAwaiting(at: now), now < end, Self.arrives(within: end - now) else { return }
      hasRead = false
      while let code = nextCode() {
        guard let byte = UInt8(exactly: code), case .answer(let answer) = reader.take(byte) else { continue }
        inquiry.take(answer)
      }
      // A terminal that is gone may announce input without end.
      guard hasRead else { return }
    }
  }

  // MARK: Meanings

  private func event(for code: Int32) -> InputEvent? {
    let byte = UInt8(exactly: code)
    if reader.isKey(before: byte) {
      putBack.append(code)
      return reader.giveUp().flatMap(event)
    }
    guard let byte else { return recognised(code) }
    return reader.take(byte).flatMap(event)
  }

  private func event(for item: SequenceReader.Item) -> InputEvent? {
    switch item {
    case .key(let key): return .key(key)
    case .byte(let byte): return decoder.take(byte).flatMap(KeyCodes.key).map(InputEvent.key)
    case .answer(let answer):
      inquiry.take(answer)
      return nil
    case .paste(let bytes):
      let text = BracketedPaste.text(bytes)
      return text.isEmpty ? nil : .paste(text)
    }
  }

  /// What a key means that ncurses found, among what it did not know.
  private func recognised(_ code: Int32) -> InputEvent? {
    switch reader.pending {
    case .sequence(let sequence) where sequence.isText:
      // An answer holds no keys, whatever stands in it.
      if code == KEY_MOUSE { _ = mouse.event() }
      return nil
    case .paste:
      // What is pasted holds no keys either.
      if code == KEY_MOUSE { _ = mouse.event() }
      return nil
    case .escape where code == KEY_MOUSE:
      // A click does not belong to an Escape before it.
      putBack.append(code)
      return reader.giveUp().flatMap(event)
    case .escape:
      // A key with Alt held has no meaning here and must not be taken for two.
      _ = reader.giveUp()
      return nil
    case .sequence, .nothing:
      _ = reader.giveUp()
      return code == KEY_MOUSE ? mouseReport() : KeyCodes.key(for: code).map(InputEvent.key)
    }
  }

  private func mouseReport() -> InputEvent? {
    if mouse.isCaptured { return mouse.event().map(InputEvent.mouse) }
    // A report that was under way when the mouse was let go. ncurses leaves the rest of it, digits and
    // letters that must not be taken for keys.
    reader.begin(with: mouse.introducer)
    return nil
  }

  // MARK: Reading

  /// How long after the last byte the rest of what is pending may come; nil where nothing is.
  ///
  /// An Escape has been waited for by ncurses already. The answers of a terminal far away can be cut
  /// anywhere on their way.
  private var patience: Duration? {
    let isAwaiting = inquiry.isAwaiting(at: .now)
    return switch reader.pending {
    case .nothing: nil
    case .escape: isAwaiting ? TerminalInquiry.time : .zero
    case .sequence: .milliseconds(isAwaiting ? 500 : 100)
    // Far away its end may be long in coming; what came by then is all.
    case .paste: .milliseconds(1000)
    }
  }

  /// The next byte or key number; nil when there is none.
  private func nextCode() -> Int32? {
    if let code = putBack.popLast() { return code }
    guard let source else { return nil }
    let code = cn_next_key(source)
    guard code != ERR else { return nil }
    hasRead = true
    lastRead = .now
    return code
  }

  private static func arrives(within time: Duration) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, time.milliseconds) > 0
  }
}

extension Duration {
  /// The milliseconds that it takes, rounded up.
  nonisolated var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
