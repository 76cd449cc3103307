import BredeWelvaart
import Testing

@testable import Answers

/// The wijken in order.
@Suite struct RankingQuestionTests {
  private func wijken(_ name: String, _ count: Int?, reversed: Bool = false) throws -> [String] {
    try RankingQuestion(name, count: count, isReversed: reversed).answer(KnownStore.store)
      .figures.map(\.area.name)
  }

  @Test func theWijkenWithMostDifficultyGettingBy() throws {
    #expect(try wijken("moeite rondkomen", 3) == ["Lariks", "Pittelo", "Noorderpark"])
    #expect(try wijken("moeite rondkomen", 1, reversed: true) == ["Buitengebied"])
  }

  /// Buitengebied and Kloosterveen both have 76%.
  @Test func equalFiguresAtTheBorderStayIn() throws {
    #expect(try wijken("ervaren gezondheid", 1) == ["Buitengebied", "Kloosterveen"])
    #expect(try wijken("ervaren gezondheid", 2).count == 2)
    #expect(try wijken("ervaren gezondheid", 3).count == 3)
    #expect(try wijken("ervaren gezondheid", 9, reversed: true).count == 10)
    #expect(try wijken("ervaren gezondheid", 99).count == 10)
  }

  @Test(arguments: [
    ("moeite-met-rondkomen", false, "ongunstigste"), ("moeite-met-rondkomen", true, "gunstigste"),
    ("ervaren-gezondheid", false, "gunstigste"), ("ervaren-gezondheid", true, "ongunstigste"),
  ])
  func itIsSaidWhatIsFavourable(_ name: String, _ isReversed: Bool, _ word: String) throws {
    let answer = try RankingQuestion(name, isReversed: isReversed).answer(KnownStore.store)
    #expect(answer.notes.first { $0.key == .reading }?.text.hasSuffix("dat is hier het \(word).") == true)
  }

  @Test func wijkenWithoutAFigureAreNamed() throws {
    let store = KnownStore.store
    let all = try RankingQuestion("onveiligheidsgevoel").answer(store)
    #expect(Set(all.figures.map(\.area)) == Set(store.wijken))
    let absent = all.figures.filter { !$0.hasFigure }.map(\.area)
    #expect(!absent.isEmpty)
    let some = try RankingQuestion("onveiligheidsgevoel", count: 3).answer(store)
    #expect(some.figures.allSatisfy { $0.hasFigure })
    let note = some.notes.filter { $0.key == .absence }.map(\.text).joined()
    #expect(absent.allSatisfy { note.contains($0.name) })
  }

  @Test func onlyWhatWijkenHaveIsListed() throws {
    let facts = try RankingQuestion("").answer(KnownStore.store).facts
    let listed = facts.compactMap { ($0 as? IndicatorFact)?.indicator }
    #expect(listed.count == facts.count && !listed.isEmpty)
    #expect(listed.allSatisfy { KnownStore.store.ranking($0).count > 1 })
    #expect(!listed.contains { $0.id == "moeite-met-rondkomen-gemeente" })
  }
}
