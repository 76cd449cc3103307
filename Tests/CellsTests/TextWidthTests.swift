import Testing

@testable import Cells

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("één", 3), ("e\u{301}", 1), ("日本", 4), ("🙂", 2), ("…", 1), ("▲▼○", 3), ("▀▄█", 3),
    ("ａ", 2), ("한", 2), ("\u{200b}", 0), ("\u{300}", 0), ("\u{1b}[0m", 3), ("a\u{ad}b", 3), ("’s", 2),
    ("€ 5", 3), ("🇳🇱", 2), ("🇳🇱🇧🇪", 4), ("👩‍👩‍👧‍👦 Oud", 6),
  ])
  func aTextTakesSoManyCells(_ text: String, _ width: Int) {
    #expect(text.cellWidth == width)
  }

  @Test func aCharacterIsAsWideAsItsBase() {
    #expect(Character("e\u{301}\u{302}").cellWidth == 1)
    #expect(Character("日").cellWidth == 2)
    #expect(Character("\u{1100}\u{1161}\u{11a8}").cellWidth == 2)
    #expect(Character("\u{0}").cellWidth == 0)
  }

  @Test func everyGlyphWeDrawWithTakesOneCell() {
    for ascii in [true, false] {
      for tier in ColourTier.allCases {
        let glyphs = GlyphSet(ascii: ascii, tier: tier)
        for glyph in glyphs.all { #expect(glyph.cellWidth == 1, "\(glyph)") }
      }
    }
  }

  /// Where we mean to differ from C.
  private func isDeliberate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // C gives them -1; the gate removes them, and what came through takes no cell.
    case .control, .lineSeparator, .paragraphSeparator: true
    // Nobody's.
    case .unassigned, .privateUse: true
    // Newer than C's table, or put into another category since.
    default: scalar == "\u{1171e}" || scalar.properties.age.map { $0.major > 14 } ?? true
    }
  }

  @Test(.enabled(if: CWidths.all != nil, "there is no locale C.UTF-8"))
  func everyScalarIsAsWideAsInC() throws {
    var compared = 0
    var different: [String] = []
    for (scalar, width) in try #require(CWidths.all) where !isDeliberate(scalar) {
      compared += 1
      if scalar.cellWidth != width {
        different.append("U+\(String(scalar.value, radix: 16)) \(scalar.cellWidth), in C \(width)")
      }
    }
    #expect(different.isEmpty, "\(different.count): \(different.sorted().prefix(400))")
    #expect(compared > 140_000)
  }

  /// What Unicode 15 added, as the table says.
  @Test(arguments: [
    "\u{1f6dc}", "\u{1fa77}", "\u{1fae8}", "\u{1faf8}", "\u{31350}", "\u{323af}", "\u{1b132}",
  ])
  func theTableIsThatOfUnicode15(_ text: String) {
    #expect(text.cellWidth == 2)
  }

  @Test(.enabled(if: CWidths.all != nil, "there is no locale C.UTF-8"))
  func controlCharactersTakeNoCell() throws {
    for (scalar, width) in try #require(CWidths.all) where scalar.properties.generalCategory == .control {
      #expect(scalar.cellWidth == 0)
      #expect(width == (scalar.value == 0 ? 0 : -1))
    }
  }
}

extension GlyphSet {
  /// All characters of the set.
  var all: [Character] {
    [
      horizontal, bar, barHalf, mark, better, worse, equal, higher, lower, noData, changed, pointer,
      ellipsis, hatch,
    ] + Ink.allCases.map(pattern)
  }
}
