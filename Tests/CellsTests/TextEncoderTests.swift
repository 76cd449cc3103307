import Testing

@testable import Cells

@Suite struct TextEncoderTests {
  private func canvas(_ size: Size, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size: size)
    draw(&canvas)
    return canvas
  }

  private func ansi(_ style: Style, _ scheme: ColourScheme) -> String {
    canvas("1x1") { $0.write("x", at: Point(x: 0, y: 0), style: style) }.ansiText(scheme)
  }

  @Test func plainTextLeavesOutColourAndTrailingSpaces() {
    let canvas = canvas("6x3") {
      $0.write("a日 b", at: Point(x: 0, y: 0), style: .accent)
      $0.fill(Rect(x: 0, y: 1, width: 6, height: 1), style: .selected)
      $0.write("  x", at: Point(x: 0, y: 2))
    }
    #expect(canvas.plainText == "a日 b\n\n  x\n")
  }

  @Test func ansiTextWithoutStylesHasNoSequences() {
    let canvas = canvas("4x2") { $0.write("ab", at: Point(x: 1, y: 0)) }
    #expect(canvas.ansiText(ColourScheme(tier: .indexed256)) == " ab \n    \n")
  }

  @Test func aSequenceStandsWhereTheStyleChangesAndTheLineEndsReset() {
    let canvas = canvas("5x2") {
      $0.write("a", at: Point(x: 0, y: 0))
      $0.write("bc", at: Point(x: 1, y: 0), style: Style(.betterText))
      $0.write("d", at: Point(x: 3, y: 0))
      $0.write("e", at: Point(x: 4, y: 0), style: Style(.contrast, on: .muchBetter, .bold))
      $0.write("f", at: Point(x: 0, y: 1))
    }
    #expect(
      canvas.ansiText(ColourScheme(tier: .indexed256))
        == "a\u{1b}[0;38;5;111mbc\u{1b}[0md\u{1b}[0;1;38;5;231;48;5;25me\u{1b}[0m\nf    \n")
  }

  @Test func aWideCharacterIsWrittenOnce() {
    let canvas = canvas("3x1") { $0.write("日a", at: Point(x: 0, y: 0), style: .heading) }
    #expect(canvas.ansiText(ColourScheme(tier: .ansi16)) == "\u{1b}[0;1m日a\u{1b}[0m\n")
  }

  @Test func eachTierHasItsOwnSequences() {
    let style = Style(.contrast, on: .muchBetter)
    #expect(ansi(style, ColourScheme(tier: .mono)) == "x\n")
    #expect(ansi(style, ColourScheme(tier: .ansi8)) == "\u{1b}[0;37;44mx\u{1b}[0m\n")
    #expect(ansi(style, ColourScheme(tier: .ansi16)) == "\u{1b}[0;97;104mx\u{1b}[0m\n")
    #expect(ansi(style, ColourScheme(tier: .indexed256)) == "\u{1b}[0;38;5;231;48;5;25mx\u{1b}[0m\n")
    #expect(
      ansi(style, ColourScheme(tier: .direct)) == "\u{1b}[0;38;2;255;255;255;48;2;0;95;175mx\u{1b}[0m\n")
  }

  @Test func emphasisHasItsSequences() {
    let style = Style(.plain, on: .plain, [.bold, .underline, .reverse])
    #expect(ansi(style, ColourScheme(tier: .mono)) == "\u{1b}[0;1;4;7mx\u{1b}[0m\n")
    #expect(ansi(.selected, ColourScheme(tier: .mono)) == "\u{1b}[0;7mx\u{1b}[0m\n")
  }

  @Test func withoutTheSequencesTheTextIsThePlainText() {
    let canvas = canvas("9x2") {
      $0.write("Assen 日", at: Point(x: 0, y: 0), style: .accent)
      $0.write("12,6%", at: Point(x: 2, y: 1), style: .selected)
    }
    for scheme in ColourSchemeTests.schemes {
      let stripped = canvas.ansiText(scheme).replacing(/\u{1b}\[[0-9;]*m/, with: "")
      #expect(stripped.replacing(/\ +\n/, with: "\n") == canvas.plainText)
    }
  }

  @Test func mappingReplacesCharactersAndKeepsStyles() {
    let canvas = canvas("4x1") { $0.write("é–a", at: Point(x: 0, y: 0), style: .accent) }
    let mapped = canvas.mapCharacters { $0 == "é" ? "e" : $0 == "–" ? "-" : $0 }
    #expect(mapped.lines == ["e-a"])
    #expect(mapped.cells.map(\.style) == canvas.cells.map(\.style))
    #expect(canvas.mapCharacters { $0 } == canvas)
  }

  @Test func mappingAWideCharacterToANarrowOneBlanksItsOtherHalf() {
    let canvas = canvas("4x1") { $0.write("日a", at: Point(x: 0, y: 0), style: .accent) }
    let mapped = canvas.mapCharacters { $0.isASCII ? $0 : "?" }
    #expect(mapped.cellLines == ["? a "])
    #expect(mapped.isSound)
  }

  @Test func mappingToAWideCharacterNeverBreaksTheRow() {
    let canvas = canvas("3x1") { $0.write("abc", at: Point(x: 0, y: 0)) }
    #expect(canvas.mapCharacters { $0 == "c" ? "日" : $0 }.isSound)
  }
}
