import BredeWelvaart
import Testing

@testable import Handouts

/// The parts that pictures are made of.
@Suite struct PaperTests {
  @Test func numbersAreShort() {
    #expect(12.0.points == "12")
    #expect(12.5.points == "12.5")
    #expect((-0.254).points == "-0.25")
    #expect(0.05.points == "0.05")
    #expect((-0.001).points == "0")
    #expect(Double.infinity.points == "0")
    #expect(Double.nan.points == "0")
  }

  @Test(arguments: [
    "Rapportcijfer dichtstbijzijnde winkelcentrum", "Nettoarbeidsparticipatie", "Assen-Oost", "漢字の町 一",
    "een", "999.999.999.999.999", "",
  ])
  func linesKeepToTheirRoomAndLoseNothing(_ text: String) {
    for room in [12.0, 30, 60, 200] {
      let lines = Typeface.lines(text, size: 9, within: room)
      for line in lines where line.count > 1 {
        #expect(Typeface.width(line, size: 9) <= room, "\(line)")
      }
      #expect(lines.joined().filter { $0 != "-" && $0 != " " } == text.filter { $0 != "-" && $0 != " " })
    }
  }

  @Test func wordsBreakAtTheirOwnHyphensFirst() {
    #expect(Typeface.lines("Assen-Oost", size: 9, within: 40) == ["Assen-", "Oost"])
    // A hyphen in a number would be a minus.
    #expect(!Typeface.lines("999.999.999", size: 9, within: 30).joined().contains("-"))
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    let lines = Typeface.lines("een twee drie vier vijf zes", size: 9, within: 50, most: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { Typeface.width($0, size: 9) <= 50 })
  }

  @Test func barsEndAtRoundNumbers() {
    #expect(Unit.percentage.span([12, 14]) == 0...20)
    #expect(Unit.percentage.span([51]) == 0...100)
    #expect(Unit.mark.span([7.9]) == 0...10)
    #expect(Unit.count.span([5385]) == 0...6000)
    #expect(Unit.count.span([-3, 4]) == -4...4)
    #expect(Unit.count.span([0, 0]) == 0...1)
    #expect(Unit.percentage.text(100).full == "100%")
    #expect(Unit("per 1.000 inwoners").text(40).full == "40 per 1.000 inwoners")
    #expect(Unit("€ mln").text(2.5).full == "€ 2,5 mln")
    #expect(Unit.count.text(1e14).full == "100.000.000.000.000")
  }

  @Test func groundIsWhatItsRingsEnclose() {
    let square = [Spot(x: 0, y: 0), Spot(x: 100, y: 0), Spot(x: 100, y: 100), Spot(x: 0, y: 100)]
    let hole = [Spot(x: 40, y: 40), Spot(x: 60, y: 40), Spot(x: 60, y: 60), Spot(x: 40, y: 60)]
    let ground = Ground(rings: [square, hole], frame: Box(x: 0, y: 0, width: 80, height: 100))
    #expect(ground.contains(Box(x: 5, y: 5, width: 30, height: 30)))
    #expect(!ground.contains(Box(x: 45, y: 45, width: 5, height: 5)), "in the hole")
    #expect(!ground.contains(Box(x: 30, y: 30, width: 40, height: 40)), "around the hole")
    #expect(!ground.contains(Box(x: 70, y: 5, width: 20, height: 10)), "out of the frame")
    #expect(!ground.contains(Box(x: 35, y: 35, width: 10, height: 10)), "over an edge")
  }

  @Test func partsOfARingLeaveTheSameGapAllAlong() {
    let part = RingPart(
      middle: Spot(x: 0, y: 0), turns: 0...0.25, radii: 50...100, gaps: (begin: 2, end: 2))
    // From just right of the top to just above the right: two points from both, near the middle as far out.
    #expect(part.path.text.hasPrefix("M2 -49.96L2 -99.98A100 100 0 0 1 99.98 -2L49.96 -2A50 50 0 0 0 "))
    let whole = RingPart(
      middle: Spot(x: 0, y: 0), turns: 0...1, radii: 50...100, gaps: (begin: 2, end: 2))
    #expect(whole.path.text.contains(" 0 1 1 "))
  }
}
