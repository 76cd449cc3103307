import Testing

@testable import BredeWelvaart

@Suite struct TextGateTests {
  /// Everything that could steer a terminal or turn the order of text around.
  static let forbidden: [ClosedRange<UInt32>] = [
    0x00...0x08, 0x0e...0x1f, 0x7f...0x84, 0x86...0x9f, 0x061c...0x061c, 0x200e...0x200f, 0x202a...0x202e,
    0x2066...0x2069, 0xfeff...0xfeff, 0xfff9...0xfffb, 0xe0001...0xe0001, 0xe0020...0xe007f,
    0xad...0xad, 0x180e...0x180e, 0x200b...0x200b, 0x2060...0x2064, 0xfdd0...0xfdef, 0xfffe...0xffff,
    0x10fffe...0x10ffff,
  ]

  @Test(arguments: forbidden)
  func whatSteersATerminalIsRemoved(_ range: ClosedRange<UInt32>) throws {
    for value in range {
      let scalar = try #require(Unicode.Scalar(value))
      var text = String.UnicodeScalarView("voor".unicodeScalars)
      text.append(scalar)
      text.append(contentsOf: "na".unicodeScalars)
      #expect(TextGate.clean(String(text)) == "voorna", "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["\n", "\t", "\r\n", "\u{2028}", "\u{2029}"])
  func lineBreaksAndTabsBecomeOneSpace(_ separator: String) {
    #expect(TextGate.clean("een" + separator + "twee") == "een twee")
  }

  /// A lone carriage return, line tabulation, form feed and next line break lines too.
  @Test(arguments: ["\r", "\u{b}", "\u{c}", "\u{85}"])
  func rarerLineBreaksKeepWordsApartToo(_ separator: String) {
    #expect(TextGate.clean("een" + separator + "twee") == "een twee")
  }

  @Test(arguments: [
    "", "gewone tekst", "Eén vriend, ’s nachts – € 5", "e\u{301}", "👩‍👩‍👧", "日本", "‌niet‍wel",
    " spaties  blijven ",
  ])
  func otherTextIsKeptAsItIs(_ text: String) {
    let scalars = Array(TextGate.clean(text).unicodeScalars)
    #expect(scalars == Array(text.unicodeScalars))
  }

  @Test func escapeSequencesLoseTheirEscape() {
    #expect(TextGate.clean("\u{1b}[31mrood\u{1b}[0m") == "[31mrood[0m")
    #expect(TextGate.clean("\u{9b}31mrood") == "31mrood")
  }

  @Test func cleaningTwiceChangesNothing() {
    let text = "a\u{202e}b\nc\u{0}d\u{feff}e"
    #expect(TextGate.clean(TextGate.clean(text)) == TextGate.clean(text))
  }
}
