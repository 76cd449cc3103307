import Testing

@testable import Cells

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("Kloosterveen", 12, "Kloosterveen"), ("Kloosterveen", 11, "Kloosterve…"), ("Kloosterveen", 1, "…"),
    ("Kloosterveen", 0, ""), ("Kloosterveen", -1, ""), ("", 0, ""), ("een twee", 5, "een…"),
    ("日本語", 6, "日本語"),
    ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("    a", 3, "…"),
  ])
  func aTextIsTruncated(_ text: String, _ width: Int, _ expected: String) {
    #expect(text.truncated(to: width) == expected)
  }

  @Test func theEllipsisIsTheOneAskedFor() {
    #expect("Kloosterveen".truncated(to: 4, ellipsis: "~") == "Klo~")
    #expect("日本語".truncated(to: 1, ellipsis: "～") == "")
  }

  @Test func aTruncatedTextNeverExceedsItsWidth() {
    for width in 0...14 {
      for text in ["Materiële welvaart", "日本語テスト", "a日b本c", "    ", "🙂🙂🙂🙂🙂"] {
        #expect(text.truncated(to: width).cellWidth <= width)
      }
    }
  }

  @Test(arguments: [
    ("a", 3, "a  ", "  a"), ("日", 3, "日 ", " 日"), ("abcd", 3, "abcd", "abcd"), ("", 2, "  ", "  "),
    ("é", 0, "é", "é"),
  ])
  func aTextIsPadded(_ text: String, _ width: Int, _ right: String, _ left: String) {
    #expect(text.padded(to: width) == right)
    #expect(text.paddedLeft(to: width) == left)
  }

  @Test(
    arguments: [
      ("een twee drie", 8, ["een twee", "drie"]), ("een twee drie", 7, ["een", "twee", "drie"]),
      ("een twee drie", 99, ["een twee drie"]), ("  een   twee  ", 99, ["een twee"]), ("", 5, []),
      ("   ", 5, []),
      ("Kloosterveen", 5, ["Kloos", "terve", "en"]), ("de Kloosterveen", 5, ["de", "Kloos", "terve", "en"]),
      ("Kloosterveen is", 5, ["Kloos", "terve", "en is"]), ("日本語", 4, ["日本", "語"]), ("日本語", 5, ["日本", "語"]),
      ("a日 b", 3, ["a日", "b"]), ("een", 0, []), ("een", -4, []), ("abc", 1, ["a", "b", "c"]),
    ] as [(String, Int, [String])])
  func aTextIsWrapped(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func wrappingKeepsEveryCharacterAndTheWidth() {
    let text = "Deel van de inwoners dat het afgelopen jaar last had van hitte: 日本語テスト, één ’s-avonds."
    for width in 2...40 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.cellWidth <= width && $0.cellWidth > 0 }, "\(width)")
      #expect(lines.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
