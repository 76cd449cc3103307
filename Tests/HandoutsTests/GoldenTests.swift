import TestSupport
import Testing

@testable import Answers
@testable import Handouts

/// Hand-outs as they were last looked at in a browser and found good.
@Suite struct GoldenTests {
  static let cases: [(name: String, question: any IllustratedQuestion)] = [
    ("wiel", WheelQuestion("")), ("wiel-lariks", WheelQuestion("lariks")),
    ("kaart", MapQuestion("ervaren-gezondheid")), ("kaart-gaten", MapQuestion("trajecten-welzijn")),
    ("wijk-lariks", AreaQuestion("lariks")),
    ("vergelijk", ComparisonQuestion(["marsdijk", "kloosterveen"])),
  ]

  @Test(arguments: cases.map(\.name)) func isAsRecorded(_ name: String) throws {
    let question = try #require(Self.cases.first { $0.name == name }?.question)
    let handout = try question.handout(BundledStore.whole)
    let picture = try Recording("\(name).svg").difference(from: try #require(handout.svg))
    #expect(picture == nil, "\(picture ?? "")")
    let page = try Recording("\(name).html").difference(from: handout.html)
    #expect(page == nil, "\(page ?? "")")
  }
}
