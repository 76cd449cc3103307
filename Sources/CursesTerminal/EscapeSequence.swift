import Cells

/// What follows an Escape that the terminal's description does not explain, taken byte by byte.
///
/// Descriptions are often of another terminal than the one at hand: vt100 has no Page Down, yet whoever
/// sits there has the key. So the usual sequences are known here, and all others are passed over whole.
nonisolated struct EscapeSequence {
  private enum Form {
    /// `[`, parameters and a final letter.
    case control
    /// `O` and one letter.
    case single
    /// A text up to a bell or an Escape with a backslash.
    case text
    /// A character alone: an Escape and a key typed right after it, or the key with Alt.
    case alt
  }

  private let form: Form
  let introducer: UInt8
  private var bytes: [UInt8] = []
  private var missing: Int
  private var endsInEscape = false
  /// Whether the next byte belongs to what comes after.
  private(set) var isComplete = false

  /// More than any sequence with a meaning has; what is longer is passed over whole, however long.
  private static let longest = 256

  /// Begins a sequence with the byte after the Escape.
  init(introducer: UInt8) {
    self.introducer = introducer
    missing = 0
    switch introducer {
    case UInt8(ascii: "["): form = .control
    case UInt8(ascii: "O"): form = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      form = .text
    default:
      form = .alt
      missing = UTF8Decoder.continuations(after: introducer)
      isComplete = missing == 0
    }
  }

  /// Takes the next byte of the sequence.
  mutating func take(_ byte: UInt8) {
    guard !isComplete else { return }
    if bytes.count <= Self.longest { bytes.append(byte) }
    switch form {
    case .control:
      isComplete = controlIsComplete(after: byte)
    case .single:
      isComplete = true
    case .text:
      isComplete = byte == 0x07 || endsInEscape && byte == UInt8(ascii: "\\")
      endsInEscape = byte == 0x1b
    case .alt:
      missing -= 1
      isComplete = missing <= 0
    }
  }

  /// Whether it goes on to an end of its own, whatever stands in it; an Escape in any other begins anew.
  var isText: Bool { form == .text }

  private func controlIsComplete(after byte: UInt8) -> Bool {
    switch bytes.first {
    // A mouse report of the old kind: `M` and three bytes of any value.
    case UInt8(ascii: "M"): bytes.count == 4
    // `ESC [ [ A` is F1 on the Linux console.
    case UInt8(ascii: "["): bytes.count == 2
    default: !(0x20..<0x40).contains(byte)
    }
  }

  /// The key that the sequence stands for; nil for one without a meaning here.
  var key: Key? {
    guard isMeaningful, let final = bytes.last else { return nil }
    switch form {
    case .control: return bytes.count == 1 ? Self.cursorKey(final) : numberedKey(final)
    case .single: return Self.cursorKey(final) ?? Self.keypadKey(final)
    case .text, .alt: return nil
    }
  }

  /// The character that came with the Escape, in bytes; nil for anything else.
  var alt: [UInt8]? { isComplete && form == .alt ? [introducer] + bytes : nil }

  /// Whether it would be a text, and none came.
  var isBareText: Bool { form == .text && bytes.isEmpty }

  /// The answer that the sequence is; nil for anything else.
  var answer: TerminalAnswer? {
    guard isMeaningful else { return nil }
    switch (form, introducer) {
    case (.control, _): return TerminalAnswer(control: bytes)
    case (.text, UInt8(ascii: "]")): return TerminalAnswer(command: content)
    case (.text, UInt8(ascii: "P")): return TerminalAnswer(device: content)
    default: return nil
    }
  }

  /// Whether a text that is pasted follows.
  var beginsPaste: Bool {
    isMeaningful && bytes == Array("\(BracketedPaste.beginning)~".utf8) && introducer == UInt8(ascii: "[")
  }

  private var isMeaningful: Bool { isComplete && bytes.count <= Self.longest }

  /// A text without what ends it.
  private var content: [UInt8] { Array(bytes.dropLast(bytes.last == 0x07 ? 1 : 2)) }

  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "E"): .enter
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  /// The numeric keypad where the terminal sends it as keys of its own.
  private static func keypadKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // From `*` on, in the order of ASCII.
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  /// Keys like `ESC [ 5 ~`; with a second number, Shift or Alt or Control is held.
  private func numberedKey(_ final: UInt8) -> Key? {
    guard final == UInt8(ascii: "~"), let number = Int(String(decoding: bytes.dropLast(), as: UTF8.self))
    else { return nil }
    switch number {
    case 1, 7: return .home
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23, 24: return .function(number - 12)
    default: return nil
    }
  }
}
