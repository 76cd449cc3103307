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
  /// When an Escape was last taken for a key, since nothing followed it in time.
  private var loneEscape: ContinuousClock.Instant?
  /// Whether what is pending is the rest of such a sequence, whose key nobody waits for any more.
  private var isLate = false
  /// What the terminal was asked, with its answers.
  var inquiry = TerminalInquiry()
  /// What the terminal tells of the picture that it was sent.
  var receipt = PictureReceipt()
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
    let item = reader.giveUp()
    isLate = false
    loneEscape = item == .key(.escape) ? .now : nil
    return item.flatMap(event)
  }

  /// How long to wait for input before there is something to do without any; nil for as long as it takes.
  var rest: Duration? {
    let now = ContinuousClock.now
    let silence = patience.map { max(.zero, lastRead + $0 - now) }
    return [silence, inquiry.rest(at: now), receipt.rest(at: now)].compactMap(\.self).min()
  }

  /// Takes in what the terminal has yet to answer, so that it does not go to the shell.
  ///
  /// What is typed in those milliseconds is lost; nothing could be given back to the terminal.
  func drain() {
    // A picture on a slow line is longer on its way than an answer.
    let end = ContinuousClock.now + (receipt.isAwaited ? .seconds(2) : TerminalInquiry.time)
    while true {
      let now = ContinuousClock.now
      guard inquiry.isAwaiting(at: now) || receipt.isAwaited, now < end, Self.arrives(within: end - now)
      else { return }
      hasRead = false
      while let code = nextCode() {
        guard let byte = UInt8(exactly: code), case .answer(let answer) = reader.take(byte) else { continue }
        take(answer)
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
    if isRestOfSequence(byte) {
      isLate = true
      reader.begin(with: [byte])
      return nil
    }
    let (item, isLate) = (reader.take(byte), isLate)
    if case .nothing = reader.pending { self.isLate = false }
    if isLate, case .key = item { return nil }
    return item.flatMap(event)
  }

  /// Whether a byte goes on with an Escape that was taken for a key too early.
  ///
  /// Nobody types a bracket and what may follow it in a key's sequence at the same moment.
  private func isRestOfSequence(_ byte: UInt8) -> Bool {
    defer { loneEscape = nil }
    guard let loneEscape, loneEscape + Self.longestGap > .now, case .nothing = reader.pending,
      byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O"), let next = nextCode()
    else { return false }
    putBack.append(next)
    guard let following = UInt8(exactly: next) else { return false }
    let isParameter = byte == UInt8(ascii: "[") && (0x30..<0x40).contains(following)
    return isParameter || (0x41...0x5a).contains(following) || following == UInt8(ascii: "~")
  }

  private func event(for item: SequenceReader.Item) -> InputEvent? {
    switch item {
    case .key(let key): return .key(key)
    case .alt(let bytes):
      // tmux holds an Escape for half a second, and a key pressed meanwhile comes with it.
      putBack += bytes.reversed().map(Int32.init)
      return .key(.escape)
    case .byte(let byte): return decoder.take(byte).flatMap(KeyCodes.key).map(InputEvent.key)
    case .answer(let answer):
      take(answer)
      return nil
    case .paste(let bytes):
      let text = BracketedPaste.text(bytes)
      return text.isEmpty ? nil : .paste(text)
    }
  }

  private func take(_ answer: TerminalAnswer) {
    if answer == .receipt { receipt.take() } else { inquiry.take(answer) }
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
      (isLate, loneEscape) = (false, nil)
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
  /// ncurses has waited already for what follows an Escape, and this is the rest of the 45 milliseconds that
  /// it gets: who presses it as a key does not notice those. What a terminal far away sends can be cut
  /// anywhere on its way.
  private var patience: Duration? {
    let isAwaiting = inquiry.isAwaiting(at: .now)
    return switch reader.pending {
    case .nothing: nil
    case .escape: isAwaiting ? TerminalInquiry.time : .milliseconds(20)
    case .sequence: Self.longestGap
    // Far away its end may be long in coming; what came by then is all.
    case .paste: .milliseconds(1000)
    }
  }

  /// The longest time within a sequence.
  private static let longestGap = Duration.milliseconds(500)

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
