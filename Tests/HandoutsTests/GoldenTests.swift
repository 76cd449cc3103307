import Foundation
import Testing

@testable import Answers
@testable import Handouts

/// Hand-outs as they were last looked at in a browser and found good.
///
/// `WIJKWIEL_RECORD=1 swift test --filter HandoutsTests.GoldenTests` records them anew; look at what changed.
@Suite struct GoldenTests {
  static let cases: [(name: String, question: any IllustratedQuestion)] = [
    ("wiel", WheelQuestion("")), ("wiel-lariks", WheelQuestion("lariks")),
    ("kaart", MapQuestion("ervaren-gezondheid")), ("kaart-gaten", MapQuestion("trajecten-welzijn")),
    ("wijk-lariks", AreaQuestion("lariks")),
    ("vergelijk", ComparisonQuestion(["marsdijk", "kloosterveen"])),
  ]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: cases.map(\.name)) func isAsRecorded(_ name: String) throws {
    let question = try #require(Self.cases.first { $0.name == name }?.question)
    let handout = try question.handout(KnownStore.store)
    for (ending, text) in [("svg", try #require(handout.svg)), ("html", handout.html)] {
      let file = Self.folder.appending(path: "\(name).\(ending)")
      if ProcessInfo.processInfo.environment["WIJKWIEL_RECORD"] != nil {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      } else {
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let isSame = recorded == text
        #expect(isSame, "\(file.lastPathComponent) is not what it was")
      }
    }
  }
}
