import Testing

@testable import CursesTerminal

/// Bytes as they come from a terminal, in good order and in bad.
struct UTF8DecoderTests {
  private func decode(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = decoder.take(byte) { text.append(scalar) }
    }
    return String(text)
  }

  @Test func decodesWhatIsUTF8() {
    #expect(decode(Array("Aé€😀\u{10ffff}".utf8)) == "Aé€😀\u{10ffff}")
  }

  @Test(
    arguments: [
      [0xff], [0xfe], [0x80], [0xc3], [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xe2, 0x82],
      [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func passesOverTheRestAndLosesNothingAfterIt(_ bytes: [UInt8]) {
    #expect(decode(bytes + [UInt8(ascii: "q")]) == "q")
    #expect(decode(bytes + Array("é".utf8)) == "é")
  }
}
