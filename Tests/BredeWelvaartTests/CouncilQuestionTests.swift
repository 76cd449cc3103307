import Testing

@testable import BredeWelvaart

/// What is not known, as questions to the college.
@Suite struct CouncilQuestionTests {
  private let store = TestPackage.store

  @Test func aQuestionNamesTheIndicatorTheWijkTheDocumentAndThePlace() throws {
    let lariks = try store.requiredArea("WK010601")
    let question = try #require(store.councilQuestions(in: lariks, theme: "veiligheid").first)
    #expect(
      question.letter(store)
        == "Technische vraag aan het college van Assen, over Lariks: Het gaat om ‘Overlast en veiligheid (kaart van "
        + "Aedes)’ in Onderzoeksrapport voor de woonzorgvisie Assen (2025), De wijk, Veiligheid. Over Lariks "
        + "staat er alleen in woorden: ongunstiger dan Assen (2022), zegt de bron (Woonzorgrapport). Kan het college "
        + "het cijfer geven dat daarachter zit, met het jaar?")
  }

  @Test func everyGapThatCanBeClosedHasAQuestion() {
    for area in store.wijken + [store.gemeente].compactMap(\.self) {
      for theme in store.content.themes {
        let gaps = store.gaps(in: area, theme: theme.id).filter { $0.kind != .cannotExist }
        let questions = store.councilQuestions(in: area, theme: theme.id)
        #expect(Set(questions.map(\.gap.indicator.id)) == Set(gaps.map(\.indicator.id)))
        for question in questions {
          #expect(question.text.contains(question.gap.indicator.name))
          #expect(question.text.contains(area.name))
          #expect(!question.citations.isEmpty)
          #expect(question.citations.allSatisfy { question.text.contains(store.words(for: $0)) })
          #expect(question.text.hasSuffix("?"))
        }
      }
    }
  }

  @Test func whatCannotExistIsNotAskedFor() throws {
    let package = TestPackage.small.editing(
      "observations.csv", "lawaai,WK1,2024,,10,,A", to: "lawaai,WK1,2024,,,,M")
    let store = try package.load()
    let gaps = store.gaps(in: try store.requiredArea("WK1"), theme: "milieu")
    #expect(gaps.contains { $0.kind == .cannotExist })
    #expect(gaps.filter { $0.kind == .cannotExist }.allSatisfy { CouncilQuestion($0, store) == nil })
  }
}
