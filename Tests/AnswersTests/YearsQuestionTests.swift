import BredeWelvaart
import TestSupport
import Testing

@testable import Answers

/// Figures year by year, and whether it gets better.
@Suite struct YearsQuestionTests {
  private let store = BundledStore.withAdditions

  private func answer(_ words: String, from first: Int? = nil, to last: Int? = nil) throws -> Answer {
    try YearsQuestion(words.split(separator: " ").map(String.init), from: first, to: last).answer(store)
  }

  private func cells(_ answer: Answer, _ section: String) -> [[String]] {
    answer.sections.first { $0.title == section }?.rows.map { $0.cells.map(\.text) } ?? []
  }

  @Test func everyYearStandsThereAndBreaksAreSaid() throws {
    let years = cells(try answer("ervaren-gezondheid assen"), "Assen jaar voor jaar").map { $0[0] }
    #expect(
      years == [
        "2012", "2013–2015", "2016", "2017–2019", "2020", "2020", "2021", "breuk tussen 2020 en 2022", "2022",
        "2022", "2023", "2024",
      ])
  }

  @Test func aYearWithoutAFigureIsMarkedInData() throws {
    let facts = try answer("ervaren-gezondheid assen").facts
    let missing = facts.compactMap { $0 as? ObservationFact }.filter { !$0.hasFigure }
    #expect(
      missing.map { $0.period?.text } == ["2013", "2014", "2015", "2017", "2018", "2019", "2021", "2023"])
    #expect(facts.contains { $0.kind == .yearBreak })
  }

  @Test func yearsHaveBounds() throws {
    let years = cells(
      try answer("ervaren-gezondheid assen", from: 2016, to: 2020), "Assen jaar voor jaar"
    ).map { $0[0] }
    #expect(years == ["2016", "2017–2019", "2020", "2020"])
    #expect(throws: Unanswered.self) { try answer("ervaren-gezondheid", from: 2020, to: 2016) }
  }

  @Test func marginsAndAreasAroundStandBesideIt() throws {
    let answer = try answer("tevredenheid-leven-monitor")
    #expect(cells(answer, "Drenthe jaar voor jaar").last == ["2022", "84,4%", "81,2 tot 87,6%", ""])
    #expect(answer.notes.contains { $0.text.contains("raken elkaar: dat kan toeval zijn") })
    let beside = try self.answer("ervaren-gezondheid marsdijk")
    let columns = beside.sections.first { $0.title == "Marsdijk jaar voor jaar" }?.columns.map(\.title)
    #expect(columns == ["jaar", "Marsdijk", "bandbreedte", "Assen", "voorbehoud"])
  }

  /// RIVM gave 2020 twice: what stands beside a wijk's figure is what the same table says.
  @Test func sideBySideAreFiguresOfOneTable() throws {
    let rows = cells(try answer("ervaren-gezondheid noorderpark"), "Noorderpark jaar voor jaar")
    #expect(
      rows.filter { $0.first == "2020" }.map { Array($0.dropFirst()) } == [
        ["73,2%", "", "78,6%", "geschat, RIVM 2020 (aanvulling)"], ["", "", "78%", "RIVM 2024 (aanvulling)"],
      ])
    #expect(
      rows.filter { $0.first == "2022" }.map { Array($0.dropFirst()) } == [
        ["63%", "", "69%", "Woonzorgrapport"], ["", "", "69,3%", "RIVM 2024 (aanvulling)"],
      ])
  }

  /// A development stands with the figure that it ends in, or has a source of its own.
  @Test func noDevelopmentHangsOnAFigureOfAnotherTable() throws {
    for area in store.content.areas where area.level != .buurt {
      for indicator in store.content.indicators {
        guard let change = store.trend(indicator, area)?.change else { continue }
        for question in ["\(indicator.id) \(area.name)", indicator.id.rawValue] {
          let facts = try WordsQuestion(question.split(separator: " ").map(String.init)).answer(store).facts
          let told = facts.compactMap { $0 as? ObservationFact }
            .filter { $0.area == area && $0.indicator == indicator && $0.tellsTrend }
          let apart = facts.compactMap { $0 as? DevelopmentFact }.filter { $0.development.area == area }
          #expect(told.allSatisfy { $0.observation == change.last })
          #expect(!told.isEmpty || !apart.isEmpty, "\(question)")
        }
      }
    }
  }

  @Test func whetherItGetsBetterIsAnsweredInPlainWords() throws {
    for words in ["wordt het beter in noorderpark", "ontwikkeling noorderpark", "gaat noorderpark vooruit"] {
      let asked = try WordsQuestion(words.split(separator: " ").map(String.init)).answer(store)
      #expect(asked.title == "Hoe Noorderpark zich ontwikkelt")
      #expect(asked.notes.first?.text.contains("1 werd ongunstiger") == true)
      #expect(
        asked.sections.map(\.title) == [
          "Met een ontwikkeling", "Wel jaren, geen oordeel", "Ter vergelijking: Assen",
        ])
    }
    let years = try WordsQuestion(["ervaren-gezondheid", "over", "de", "jaren"]).answer(store)
    #expect(years.title == "Ervaren gezondheid goed of zeer goed over de jaren")
    let health = try WordsQuestion(["wordt", "ervaren-gezondheid", "beter", "in", "assen"]).answer(store)
    #expect(health.title == "Assen: Ervaren gezondheid goed of zeer goed over de jaren")
  }

  @Test func aWordForMoreIndicatorsLeadsToAllOfThem() throws {
    let answer = try answer("tevredenheid")
    #expect(answer.facts.compactMap { ($0 as? DevelopmentFact)?.development.indicator.id }.unique.count > 3)
  }

  /// What may not be said is not said: every development has two years and a rule, or words of a document.
  @Test func everyDevelopmentSaysWhatItGoesBy() throws {
    for area in store.content.areas where area.level != .buurt {
      for fact in try answer(area.code.rawValue).facts.compactMap({ $0 as? DevelopmentFact }) {
        func field(_ key: String) -> Field.Value? { fact.fields.first { $0.key == key }?.value }
        let hasTrend = field("trend") != .text("")
        #expect(hasTrend == (field("silence") == .text("")))
        #expect(!hasTrend || field("rule") != .text(""))
        #expect(field("reason") != .text(""))
        #expect(hasTrend == false || !fact.origins.isEmpty)
      }
    }
  }
}

extension ObservationFact {
  fileprivate var tellsTrend: Bool {
    guard let field = fields.first(where: { $0.key == "trend_period" }) else { return false }
    return field.value != .text("")
  }
}
