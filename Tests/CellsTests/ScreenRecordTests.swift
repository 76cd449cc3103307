import TestSupport
import Testing

@testable import Cells

@Suite struct ScreenRecordTests {
  private func canvas(_ texts: [(String, Style)]) -> Canvas {
    var canvas = Canvas(size: Size(width: 12, height: texts.count))
    for (y, text) in texts.enumerated() {
      canvas.write(text.0, at: Point(x: 1, y: y), style: text.1)
    }
    return canvas
  }

  @Test func charactersComeFirstAndThenTheRunsOfStyle() {
    let canvas = canvas([("een", .strong), ("twee", .bar), ("drie", .bar), ("vier", .plain)])
    #expect(
      ScreenRecord("12x4", canvas).text == """
        == 12x4
         een
         twee
         drie
         vier
        -- styles
        0: 1 plain+bold
        1-2: 1 contrast/bar 5 -

        """)
  }

  @Test func anotherTerminalTellsWhatDiffers() {
    var record = ScreenRecord("12x2", canvas([("een", .plain), ("▒▒", .plain)]))
    record.add("mono", canvas([("een", .plain), ("##", .muted)]))
    #expect(record.text.hasSuffix("-- mono\n1| ##\n1: 1 muted\n"))
  }

  @Test func everyStyleThatShowsIsTold() {
    let styles = Ink.allCases.flatMap { ink in
      Ink.allCases.flatMap { ground in
        [[], .bold, .underline, .reverse, [.bold, .underline]].map { Style(ink, on: ground, $0) }
      }
    }
    #expect(Set(styles.map(\.words)).count == styles.count)
    let records = styles.map { ScreenRecord("", canvas([("x", $0)])).text }
    #expect(Set(records).count == styles.count)
  }

  @Test func inkDoesNotShowOnASpace() {
    let plain = ScreenRecord("", canvas([("a b", .plain)])).text
    var spaced = canvas([("a b", .plain)])
    spaced.restyle(Point(x: 2, y: 0)) { _ in Style(.muted, .bold) }
    #expect(ScreenRecord("", spaced).text == plain)
    for style in [Style(.plain, on: .worse), Style(.plain, .underline), Style(.plain, .reverse)] {
      spaced.restyle(Point(x: 2, y: 0)) { _ in style }
      #expect(ScreenRecord("", spaced).text != plain)
    }
  }

  @Test func aDifferenceNamesTheLineWhatWasAndWhatIs() {
    #expect(Recording.difference(was: "a\nb\n", is: "a\nb\n") == nil)
    #expect(
      Recording.difference(was: "a\nboom\n", is: "a\nboos\n")
        == "line 2, column 4:\n  was: boom\n  is:  boos")
    #expect(Recording.difference(was: "a", is: "a\nb") == "line 2, column 1:\n  was: nothing\n  is:  b")
    let many = Recording.difference(was: "1\n2\n3\n4\n5\n6", is: "a\nb\nc\nd\ne\nf")
    #expect(many?.hasSuffix("and 2 more lines") == true)
  }
}
