import Cells

/// Tells keys, answers and characters apart in what a terminal sends, wherever that was cut into pieces.
nonisolated struct SequenceReader {
  /// What bytes come to.
  enum Item: Hashable {
    /// A byte that belongs to no sequence.
    case byte(UInt8)
    case key(Key)
    /// A character that came together with an Escape before it.
    case alt([UInt8])
    case answer(TerminalAnswer)
    /// A text that was pasted.
    case paste([UInt8])
  }

  /// What was begun and is not complete.
  private(set) var pending: Pending = .nothing

  /// Whether all input was read behind the Escape that is pending.
  private var stoodAlone = false

  /// How far a sequence has come.
  enum Pending {
    case nothing
    /// An Escape, which may be a key by itself.
    case escape
    case sequence(EscapeSequence)
    /// A text that is being pasted, as far as it is kept, and the last bytes that came.
    case paste([UInt8], end: [UInt8])
  }

  /// Nobody pastes more than this where it is of use.
  private static let longestPaste = 4096
  private static let pasteEnd = Array("\u{1b}[\(BracketedPaste.end)~".utf8)

  /// Takes the next byte; returns what it completes, if that means anything.
  mutating func take(_ byte: UInt8) -> Item? {
    switch pending {
    case .nothing:
      if byte != 0x1b { return .byte(byte) }
      beginEscape()
      return nil
    case .escape:
      // A second Escape does not belong to the first.
      if byte == 0x1b {
        beginEscape()
        return .key(.escape)
      }
      return goOn(with: EscapeSequence(introducer: byte))
    case .sequence(var sequence):
      if byte == 0x1b, !sequence.isText {
        // Cut off; another begins.
        beginEscape()
        return nil
      }
      sequence.take(byte)
      return goOn(with: sequence)
    case .paste(let text, let end): return takePasted(byte, text, end)
    }
  }

  /// Begins with what came before a sequence was seen to be one.
  mutating func begin(with bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var sequence = EscapeSequence(introducer: first)
    for byte in bytes.dropFirst() { sequence.take(byte) }
    _ = goOn(with: sequence)
  }

  /// Notes that all input was read.
  mutating func pause() {
    stoodAlone = true
  }

  /// Whether the Escape that is pending is a key by itself, since that comes next; nil stands for another key.
  ///
  /// Only an answer, or a key that is sent as several bytes, may have been cut behind it.
  func isKey(before byte: UInt8?) -> Bool {
    guard case .escape = pending, stoodAlone else { return false }
    return byte.map { !"[]OP".utf8.contains($0) } ?? true
  }

  /// Gives up what is pending, since no more of it comes; returns the key that it was.
  mutating func giveUp() -> Item? {
    defer { pending = .nothing }
    switch pending {
    case .escape: return .key(.escape)
    case .paste(let text, let end): return .paste(text + end)
    // Nothing was ever sent that begins so: somebody typed it.
    case .sequence(let sequence) where sequence.isBareText: return .alt([sequence.introducer])
    case .nothing, .sequence: return nil
    }
  }

  /// Takes a byte of what is pasted, whatever it is, up to the sequence that ends it.
  private mutating func takePasted(_ byte: UInt8, _ text: [UInt8], _ end: [UInt8]) -> Item? {
    let last = Array((end + [byte]).suffix(Self.pasteEnd.count))
    // What may belong to the end is no text yet.
    let isFull = end.count == Self.pasteEnd.count
    let settled = isFull && text.count < Self.longestPaste ? text + end.prefix(1) : text
    guard last == Self.pasteEnd else {
      pending = .paste(settled, end: last)
      return nil
    }
    pending = .nothing
    return .paste(settled)
  }

  private mutating func beginEscape() {
    pending = .escape
    stoodAlone = false
  }

  private mutating func goOn(with sequence: EscapeSequence) -> Item? {
    guard sequence.isComplete else {
      pending = .sequence(sequence)
      return nil
    }
    pending = sequence.beginsPaste ? .paste([], end: []) : .nothing
    return sequence.key.map(Item.key) ?? sequence.answer.map(Item.answer) ?? sequence.alt.map(Item.alt)
  }
}
