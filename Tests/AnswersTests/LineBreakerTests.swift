import Cells
import TestSupport
import Testing

@testable import Answers

/// Text of several styles in lines.
@Suite struct LineBreakerTests {
  private func lines(_ pieces: [(String, Style)], width: Int, first: Int = 0, rest: Int = 0) -> [String] {
    StyledLine.wrapping(pieces.map { (text: $0.0, style: $0.1) }, width: width, first: first, rest: rest)
      .map(\.text)
  }

  @Test func breaksAtSpacesAndIndents() {
    #expect(
      lines([("een twee drie vier", .plain)], width: 12, first: 1, rest: 3)
        == [" een twee", "   drie vier"])
  }

  @Test func piecesFollowEachOtherWithNothingBetween() {
    #expect(lines([("naam", .plain), (": ", .plain), ("27%", .strong)], width: 20) == ["naam: 27%"])
    #expect(lines([("lange", .plain), ("naam", .strong)], width: 20) == ["langenaam"])
  }

  @Test func aCommaStaysWithItsWord() {
    let pieces: [(String, Style)] = [("goed of zeer goed", .plain), (", ", .muted), ("10", .strong)]
    #expect(lines(pieces, width: 17, rest: 2) == ["goed of zeer", "  goed, 10"])
    #expect(
      lines([("abcdefgh", .plain), (": ", .muted), ("1", .strong)], width: 4) == ["abcd", "efgh", ": 1"])
  }

  @Test func styleGoesWithItsWords() throws {
    let line = try #require(
      StyledLine.wrapping([("a b", .plain), (" c", .strong)], width: 20).first)
    #expect(line.spans.map(\.text) == ["a b", " c"])
    #expect(line.spans.map(\.style) == [.plain, .strong])
  }

  @Test func aWordLongerThanALineIsCut() {
    #expect(lines([("x abcdefgh", .plain)], width: 4) == ["x", "abcd", "efgh"])
  }

  @Test func nothingIsNoLine() {
    #expect(lines([("", .plain), ("  ", .plain)], width: 10).isEmpty)
  }

  /// For random words no line is too wide, and no word is lost.
  @Test func keepsEveryWordWithinTheWidth() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        String(
          (0..<Int.random(in: 1...9, using: &generator)).map { _ in
            "aé€’漢".randomElement(using: &generator) ?? "a"
          })
      }
      let width = Int.random(in: 4...30, using: &generator)
      // The same text in pieces of one letter each breaks in the same places.
      let text = words.joined(separator: " ")
      let styles = [Style.plain, .strong, .muted]
      let pieces = text.enumerated().map { (text: String($1), style: styles[$0 % styles.count]) }
      let wrapped = StyledLine.wrapping([(text, .plain)], width: width, rest: 2)
      #expect(wrapped.allSatisfy { $0.width <= width })
      let kept = wrapped.map(\.text).joined().filter { $0 != " " }
      #expect(kept == words.joined())
      guard words.allSatisfy({ $0.cellWidth <= width - 2 }) else { continue }
      #expect(StyledLine.wrapping(pieces, width: width, rest: 2).map(\.text) == wrapped.map(\.text))
    }
  }
}
