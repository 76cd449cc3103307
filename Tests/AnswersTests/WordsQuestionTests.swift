import BredeWelvaart
import TestSupport
import Testing

@testable import Answers

/// What plain words give of a wijk, where documents tell of it without a figure.
@Suite struct WordsQuestionTests {
  private let store = BundledStore.whole

  /// The answer to words, from all that the package has.
  private func answer(_ words: String) throws -> Answer {
    try WordsQuestion(words.split(separator: " ").map(String.init)).wholeAnswer(store)
  }

  @Test(arguments: ["de het een", "wat is er", "hoe gaat het", "de"])
  func smallWordsAloneAskNothing(_ words: String) {
    for ask in [answer, { try SearchQuestion($0).answer(store) }] {
      let error = #expect(throws: Unanswered.self) { try ask(words) }
      guard case .unknown(let message, _) = error else { continue }
      #expect(message.hasPrefix("‘\(words)’ zegt niet waar het over gaat; de thema’s zijn welzijn, "))
    }
  }

  @Test func everyKindOfFacilityIsToldOfAWijk() throws {
    let facilities = store.content.facilities.filter { store.area($0.area)?.level == .wijk }
    for facility in facilities.unique(by: { [$0.name, $0.presence.rawValue] }) {
      let area = try #require(store.area(facility.area))
      let answer = try answer("\(facility.name) \(area.name)")
      let isTold = answer.facts.contains { fact in
        guard let hit = fact as? HitFact, hit.subject == .facility else { return false }
        return hit.id == facility.name && hit.areas == [area] && hit.detail.contains(facility.presence.word)
      }
      #expect(isTold, "\(facility.name) \(area.name)")
      #expect(!answer.notes.contains { $0.key == .absence }, "\(facility.name) \(area.name)")
    }
  }

  @Test func whatATableLeavesEmptyIsToldAsSuch() throws {
    for indicator in ["rapportcijfer-aantal-winkels", "onveiligheidsgevoel"] {
      let gap = try #require(store.observation(Indicator.ID(indicator), "WK010699"))
      #expect(gap.value == nil)
    }
    for words in ["winkels buitengebied", "veiligheidsgevoel buitengebied"] {
      let answer = try answer(words)
      #expect(answer.figures.contains { $0.area.code == "WK010699" && $0.observation?.value == nil })
      #expect(!answer.notes.contains { $0.key == .absence })
    }
  }

  @Test(arguments: ["buitengebied": "1906 tot en met 1930", "noorderpark": "1960 tot en met 1970"])
  func theYearsOfTheDwellingsAreTold(_ wijk: String, _ years: String) throws {
    #expect(try answer("bouwjaar \(wijk)").facts.contains { ($0 as? HitFact)?.title.contains(years) == true })
  }

  @Test func aWijkIsNotABuurtElsewhere() throws {
    for wijk in ["WK010603", "WK010605"] as [Area.Code] {
      let area = try #require(store.area(wijk))
      let answer = try answer("kwetsbare inwoners \(area.name)")
      let told = answer.facts.flatMap {
        ($0 as? HitFact)?.areas ?? [($0 as? ObservationFact)?.area].compactMap(\.self)
      }
      #expect(!told.isEmpty)
      #expect(told.allSatisfy { store.isPart($0.code, of: area) || $0.level == .gemeente }, "\(area.name)")
    }
  }
}
