// Strings, which are left where they stand unless escapes or other alphabets are in them.

extension JSONReader {
  /// What a string says.
  enum Text {
    /// Printable ASCII, as it stands in the file.
    case plain(Range<Int>)
    case decoded(String)
  }

  func string(_ text: Text) -> String {
    switch text {
    case .plain(let range): String(decoding: cursor.bytes[range], as: UTF8.self)
    case .decoded(let text): text
    }
  }

  func isText(_ text: Text, _ expected: String) -> Bool {
    switch text {
    case .plain(let range):
      range.count == expected.utf8.count && cursor.bytes[range].elementsEqual(expected.utf8)
    case .decoded(let text): text == expected
    }
  }

  /// Moves over a string, its quotes and all.
  mutating func skipString() throws(DataFault) -> Text {
    let (line, column) = (line, column)
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    cursor.advanceOverASCII()
    let start = cursor.offset
    cursor.skipPlain(until: quote, or: backslash)
    let end = cursor.offset
    if cursor.current == quote {
      cursor.advance()
      return .plain(start..<end)
    }
    var content = Array(cursor.bytes[start..<end])
    while let byte = cursor.current {
      switch byte {
      case quote:
        cursor.advance()
        guard let text = String(validating: content, as: UTF8.self) else {
          throw DataFault(
            file: file, line: line, column: column,
            message: "Deze tekst is geen geldige UTF-8; bewaar het bestand als UTF-8.")
        }
        return .decoded(text)
      case backslash:
        cursor.advance()
        content += String(try escape()).utf8
      case 0..<0x20:
        throw fault("Een tekst mag geen regeleinde of stuurteken bevatten; schrijf \\n of haal het weg.")
      default:
        content.append(byte)
        cursor.advance()
      }
    }
    throw DataFault(
      file: file, line: line, column: column,
      message: "De tekst die hier begint, wordt niet gesloten; zet er een aanhalingsteken achter.")
  }
  private mutating func escape() throws(DataFault) -> Character {
    guard let byte = cursor.current else {
      throw fault("Het bestand houdt midden in een tekst op; vul het aan.")
    }
    cursor.advance()
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"): return Character(try unicodeEscape())
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    default: throw fault("Na een backslash hoort een van de tekens \" \\ / b f n r t u.")
    }
  }

  /// Reads the digits of `\u`, and the second half of a surrogate pair; a lone half becomes U+FFFD.
  private mutating func unicodeEscape() throws(DataFault) -> Unicode.Scalar {
    let first = try fourHexDigits()
    guard (0xd800..<0xdc00).contains(first) else { return Unicode.Scalar(first) ?? "\u{fffd}" }
    let afterFirst = cursor
    if take("\\"), take("u") {
      let second = try fourHexDigits()
      if (0xdc00..<0xe000).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)) ?? "\u{fffd}"
      }
    }
    // What follows is a character of its own.
    cursor = afterFirst
    return "\u{fffd}"
  }

  private mutating func fourHexDigits() throws(DataFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = cursor.current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("Na \\u horen vier hexadecimale cijfers.")
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }
}
