import TestSupport
import Testing

@testable import BredeWelvaart

/// Whatever the text, the reader finds what the most obvious reader finds.
@Suite struct CSVReferenceTests {
  private static let pieces: [[UInt8]] =
    ["a", "bcd", "achtletters", "é", "日本", "😀", " ", "\u{202e}", "\u{1b}", "\t", "\r", "\""].map {
      Array($0.utf8)
    }
  private static let separators: [[UInt8]] = [",", ";", "\n", "\r\n", "\n\n", "\",\"", "\"\"", "\"\n\""].map {
    Array($0.utf8)
  }
  private static let rare: [[UInt8]] = [[0], [0xff], [0x80], [0xc3], [0xef, 0xbb, 0xbf], [0x7f]]

  private func text(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = Int.random(in: 0..<20, using: &random) == 0 ? [0xef, 0xbb, 0xbf] : []
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      let pieces =
        switch Int.random(in: 0..<100, using: &random) {
        case 0: Self.rare
        case 1..<45: Self.separators
        default: Self.pieces
        }
      bytes += pieces.randomElement(using: &random) ?? []
    }
    return bytes
  }

  /// A text of fields that are quoted as they should be, so that most of it is read.
  private func soundText(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      var field: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        field +=
          (Self.pieces + [[UInt8(ascii: ",")], [UInt8(ascii: "\n")]]).randomElement(using: &random) ?? []
      }
      let quote = UInt8(ascii: "\"")
      bytes += [quote] + field.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
      bytes +=
        [",", ",", ",", "\n", "\r\n", "\n\n"].randomElement(using: &random).map { Array($0.utf8) } ?? []
    }
    return bytes
  }

  /// Reads a text in both ways; tells whether it was sound.
  private func compare(_ bytes: [UInt8], delimiter: UInt8) -> Bool {
    let expected = ReferenceCSV(bytes, delimiter: delimiter)
    var reader = CSVReader(file: "proef.csv", bytes: bytes, delimiter: delimiter)
    var records: [[PlacedText]] = []
    do throws(DataFault) {
      while let record = try reader.nextRecord() { records.append(record) }
      #expect(expected.fault == nil, "\(bytes)")
    } catch {
      #expect(expected.fault?.line == error.line, "\(bytes)")
      // In what is no UTF-8 there are no characters to count.
      if String(validating: bytes, as: UTF8.self) != nil {
        #expect(expected.fault?.column == error.column, "\(bytes)")
      }
    }
    #expect(records == expected.records, "\(bytes)")
    return expected.fault == nil
  }

  @Test(arguments: [",", ";", "\t"] as [Unicode.Scalar])
  func randomTextsAreReadAlike(_ delimiter: Unicode.Scalar) {
    var random = SeededGenerator(seed: 4180)
    var sound = 0
    for _ in 0..<3000 where compare(text(&random), delimiter: UInt8(ascii: delimiter)) { sound += 1 }
    #expect((300..<2700).contains(sound))
  }

  @Test func randomTextsWithQuotesAreReadAlike() {
    var random = SeededGenerator(seed: 41)
    var sound = 0
    for _ in 0..<1500 where compare(soundText(&random), delimiter: UInt8(ascii: ",")) { sound += 1 }
    #expect(sound > 500)
  }

  /// Words of eight bytes have their own loop; every length and every place in them is tried.
  @Test func everyLengthAndPlaceIsReadAlike() {
    for length in 0..<20 {
      for place in 0..<max(1, length) {
        for byte in [0x00, 0x1f, 0x20, 0x22, 0x2c, 0x7e, 0x7f, 0x80, 0xff, 0x0a, 0x0d] as [UInt8] {
          var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
          if !bytes.isEmpty { bytes[place] = byte }
          _ = compare(bytes, delimiter: UInt8(ascii: ","))
          let quote = [UInt8(ascii: "\"")]
          _ = compare(quote + bytes + quote + Array(",y\n".utf8) + bytes, delimiter: UInt8(ascii: ","))
        }
      }
    }
  }
}
