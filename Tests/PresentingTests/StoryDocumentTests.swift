import BredeWelvaart
import Foundation
import Testing

@testable import Presenting

/// What docs/verhaal.md tells about stories is so.
struct StoryDocumentTests {
  private static let text: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "docs/verhaal.md"), encoding: .utf8)) ?? ""
  }()

  /// The cells of the tables' rows, without their heads.
  private static func rows(columns: Int, after heading: String) -> [[String]] {
    let part = text.components(separatedBy: "## \(heading)").last?.components(separatedBy: "## ").first ?? ""
    return part.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).prefix(columns).map(
        String.init)
    }
  }

  /// What stands in a cell between backquotes.
  private static func codes(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test func `its example is a sound story that has all a story can have`() throws {
    let example = Self.text.components(separatedBy: "```")[1]
    let story = try StoryStore.story(String(example.drop { $0 == "\n" }))
    #expect(story.steps.count == 3)
    #expect(story.title == "Marsdijk in drie stappen")
    for key in StoryKey.allCases { #expect(example.contains("\n\(key.rawValue): "), "\(key.rawValue)") }
  }

  @Test func `its example tells figures that are in the data`() throws {
    let store = StoryStore.store
    let buying = try #require(store.indicator("koopwoningen"))
    let health = try #require(store.indicator("ervaren-gezondheid"))
    #expect(
      Self.text.contains(
        "In Marsdijk is \(FigureText(try #require(store.value(buying.id, "WK010607")), buying).short)"))
    #expect(
      Self.text.contains(
        "In Lariks noemt \(FigureText(try #require(store.value(health.id, "WK010601")), health).short)"))
    #expect(store.ranking(health).entries.last?.area.name == "Lariks")
  }

  @Test func `it names every key`() {
    let keys = Self.rows(columns: 1, after: "Wat er op een regel kan staan").flatMap { Self.codes($0[0]) }
    #expect(keys == StoryKey.allCases.map(\.rawValue))
  }

  @Test func `every address in it can be shown, with the spotlight beside it`() {
    let rows = Self.rows(columns: 3, after: "Welke beelden er zijn")
    #expect(rows.count > 15)
    for row in rows {
      for address in Self.codes(row[0]) {
        let spotlight = Self.codes(row[2]).map { "\nlicht: \($0)" }.joined()
        let faults = StoryStore.faults("verhaal: x\nstap: \(address)\ntekst: x\(spotlight)")
        #expect(faults.isEmpty, "\(address): \(faults)")
      }
    }
    let named = Set(rows.flatMap { Self.codes($0[0]) }.map { String($0.prefix { $0 != "/" }) })
    #expect(Set(RouteAdvice.words) == named)
  }
}
