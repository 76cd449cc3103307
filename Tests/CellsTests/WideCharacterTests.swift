import TestSupport
import Testing

@testable import Cells

/// A wide character is drawn whole or not at all.
@Suite struct WideCharacterTests {
  private func canvas(_ text: String, width: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.write(text, at: Point(x: 0, y: 0))
    return canvas
  }

  @Test func aWideCharacterTakesTwoCells() {
    #expect(canvas("a日b", width: 5).cellLines == ["a日_b "])
    #expect(canvas("a日b", width: 5).lines == ["a日b"])
  }

  @Test func atTheRightEdgeItIsLeftOut() {
    #expect(canvas("ab日", width: 3).cellLines == ["ab "])
    #expect(canvas("a日c", width: 2).cellLines == ["a "], "and nothing after it moves up")
  }

  @Test func atTheLeftEdgeItIsLeftOut() {
    var canvas = canvas("xyz", width: 3)
    canvas.write("日b", at: Point(x: -1, y: 0))
    #expect(canvas.cellLines == ["xbz"])
  }

  @Test func atTheEdgeOfAnAreaItIsLeftOut() {
    var canvas = canvas("uvwxyz", width: 6)
    canvas.write("日本日", at: Point(x: 0, y: 0), within: Rect(x: 1, y: 0, width: 4, height: 1))
    #expect(canvas.cellLines == ["uv本_yz"])
  }

  @Test func overwritingTheLeftHalfBlanksTheRight() {
    var canvas = canvas("a日b", width: 4)
    canvas.put("x", at: Point(x: 1, y: 0), style: .plain)
    #expect(canvas.cellLines == ["ax b"])
  }

  @Test func overwritingTheRightHalfBlanksTheLeft() {
    var canvas = canvas("a日b", width: 4)
    canvas.write("x", at: Point(x: 2, y: 0))
    #expect(canvas.cellLines == ["a xb"])
  }

  @Test func aWideCharacterOverTwoOthersBlanksTheirOuterHalves() {
    var canvas = canvas("日本", width: 4)
    canvas.write("한", at: Point(x: 1, y: 0))
    #expect(canvas.cellLines == [" 한_ "])
  }

  @Test func aWideCharacterMayReplaceAnother() {
    var canvas = canvas("日本", width: 4)
    canvas.write("한국", at: Point(x: 0, y: 0))
    #expect(canvas.cellLines == ["한_국_"])
  }

  @Test func theEndOfARowDoesNotReachTheNext() {
    var canvas = Canvas(size: "2x2")
    canvas.write("日", at: Point(x: 0, y: 1))
    canvas.write("ab", at: Point(x: 0, y: 0))
    canvas.write("日", at: Point(x: 1, y: 0))
    #expect(canvas.cellLines == ["ab", "日_"])
  }

  @Test func marksJoinTheirBase() {
    let canvas = canvas("e\u{301}a\u{323}", width: 3)
    #expect(canvas.cells.map(\.character) == ["e\u{301}", "a\u{323}", " "])
  }

  @Test func whatHasNoWidthAndNoBaseIsLeftOut() {
    #expect(canvas("\u{301}a\u{200b}b", width: 3).cellLines == ["ab "])
  }

  /// The documentation of `put`: others are refused, since they need text's care.
  @Test(arguments: ["日", "\u{200b}", "\u{0}", "\u{301}"] as [Character])
  func puttingTakesOnlyCharactersOfOneCell(_ character: Character) {
    var canvas = canvas("abc", width: 3)
    canvas.put(character, at: Point(x: 1, y: 0), style: .plain)
    #expect(canvas.cellLines == ["abc"])
    canvas.fill(Rect(canvas.size), character, style: .plain)
    #expect(canvas.cellLines == ["abc"])
  }

  @Test func whateverIsWrittenWideCharactersStayWhole() {
    var random = SeededGenerator(seed: 80)
    let texts = ["日本語", "a", "xyz", "e\u{301}", "한", "🙂b", " ", "日a日"]
    for _ in 0..<300 {
      var canvas = Canvas(size: Size(width: Int.random(in: 0...7, using: &random), height: 2))
      for _ in 0..<12 {
        let point = Point(
          x: Int.random(in: -3...8, using: &random), y: Int.random(in: -1...2, using: &random))
        if Bool.random(using: &random) {
          canvas.write(texts.randomElement(using: &random) ?? "", at: point)
        } else {
          canvas.put("#", at: point, style: .plain)
        }
        #expect(canvas.isSound, "\(canvas.cellLines)")
      }
    }
  }
}
