extension StringProtocol {
  /// The text without what could steer a terminal, for words that someone typed.
  package var printable: String { TextGate.clean(String(self)) }
}

/// The one gate that text from data passes: what could steer a terminal stays out.
enum TextGate {
  /// The text without control characters, C1, bidi controls, what is never seen and invisible marks of order.
  ///
  /// Line breaks of every kind and tabs become spaces, so that words stay apart.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isForbidden($0) }) else { return text }
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\t", "\n", "\u{b}", "\u{c}", "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append(" ")
      case _ where isForbidden(scalar): break
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7f..<0xa0: true
    case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
    case 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    // What a word processor or a page leaves within words, and what is no character at all.
    case 0x00ad, 0x180e, 0x200b, 0x2060...0x2064, 0xfdd0...0xfdef: true
    case let value where value & 0xfffe == 0xfffe: true
    default: false
    }
  }
}
