import BredeWelvaart
import Testing

@testable import Answers

/// Themes, wheels, maps and the overview as rows.
@Suite struct FigureViewTests {
  private let store = KnownStore.store

  @Test(arguments: [
    ("wonen", "Wonen in Assen"), ("wonen lariks", "Wonen in Lariks"),
    ("arbeid en vrije tijd in assen-oost", "Arbeid en vrije tijd in Assen-Oost"),
    ("materiele welvaart", "Materiële welvaart in Assen"), ("veilgheid peelo", "Veiligheid in Peelo"),
  ])
  func aThemeAndAnAreaAreToldApart(_ line: String, _ title: String) throws {
    let answer = try ThemeQuestion(line.split(separator: " ").map(String.init)).answer(store)
    #expect(answer.title == title)
  }

  @Test(arguments: KnownStore.store.content.themes.map(\.id.rawValue))
  func everyFigureOfAThemeIsThereWithAll(_ name: String) throws {
    let answer = try ThemeQuestion([name], isWhole: true).answer(store)
    let shown = Set(answer.figures.map(\.indicator.id))
    let expected = store.content.indicators.filter { indicator in
      guard indicator.theme.rawValue == name, let gemeente = store.gemeente else { return false }
      let fact = store.fact(indicator, gemeente)
      return fact.hasFigure || fact.isInWords || store.ranking(indicator).spread != nil
    }
    #expect(shown == Set(expected.map(\.id)))
    // Without it, the rest is named by topic and stays short.
    let short = try ThemeQuestion([name]).answer(store)
    #expect(short.figures.count < 60)
    let named = short.facts.compactMap { ($0 as? IndicatorFact)?.indicator.id }
    #expect(Set(named).union(short.figures.map(\.indicator.id)) == shown)
  }

  @Test(arguments: KnownStore.store.wijken) func aWheelHasAllItsSegments(_ wijk: Area) throws {
    let answer = try WheelQuestion(wijk.name).answer(store)
    let wheel = store.wheel(of: wijk, against: .area("GM0106"))
    #expect(answer.figures.map(\.indicator) == wheel.segments.map(\.indicator))
    #expect(answer.figures.map { $0.standing?.comparison?.verdict } == wheel.segments.map(\.position.verdict))
  }

  @Test func aWheelIsHeldAgainstWhatIsAskedFor() throws {
    let middle = try WheelQuestion("lariks", against: "midden").answer(store)
    let held = middle.figures.compactMap { $0.standing?.comparison }.filter { $0.referenceValue != nil }
    #expect(!held.isEmpty && held.allSatisfy { $0.reference == .wijken })
    let country = try WheelQuestion("", against: "Nederland").answer(store)
    let compared = country.figures.compactMap { $0.standing?.comparison }.filter { $0.referenceValue != nil }
    #expect(Set(compared.map(\.reference)) == [.area("NL00")])
    // What the feitenblad calls kracht and aandacht is against Drenthe.
    #expect(country.sections.flatMap(\.rows).allSatisfy { $0.cells.last?.text == "" })
    #expect(throws: Unanswered.self) { try WheelQuestion("lariks", against: "peelo").answer(store) }
    #expect(throws: Unanswered.self) { try WheelQuestion("lauwers").answer(store) }
  }

  @Test(arguments: KnownStore.store.content.indicators.filter { KnownStore.store.ranking($0).count > 0 })
  func aMapPutsEveryWijkInOneClass(_ indicator: Indicator) throws {
    let answer = try MapQuestion(indicator.id.rawValue).answer(store)
    let classes = answer.facts.compactMap { ($0 as? MapClassFact)?.entry }
    #expect(Set(classes.map(\.kind)).count == classes.count)
    let wijken = classes.flatMap(\.areas)
    #expect(wijken.count == store.wijken.count && Set(wijken) == Set(store.wijken))
    for entry in classes where entry.kind == .noFigure {
      #expect(entry.areas.allSatisfy { store.value(indicator.id, $0.code) == nil })
    }
  }

  @Test func theOverviewNamesFiguresWijkenAndCommands() throws {
    let answer = try OverviewQuestion().answer(store)
    let lines = TextForm(answer, width: 80).plain.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 100)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let text = lines.joined(separator: "\n")
    for wijk in store.wijken { #expect(text.contains("\(wijk.number ?? 0) \(wijk.name)")) }
    #expect(answer.figures.map(\.indicator).count == 9)
  }

  @Test func whatIsUnderAPictureNamesYearsSourcesAndCaveats() throws {
    let one = PictureFoot(try MapQuestion("eenzaamheid").answer(store)).lines(command: "x")
    #expect(
      one == [
        "Jaar: 2022.", "Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), De inwoner, Eenzaamheid.",
        "Let op: Eenzaamheid: twee definities.",
        """
        Noot: Jaar volgens figuur 17 in De inwoner (RIVM, 2022). Hoger dan het Nederlands gemiddelde; het cijfer \
        staat er niet bij.
        """, "Alles hierover: x",
      ])
    let many = PictureFoot(try WheelQuestion("lariks").answer(store)).lines(command: "x")
    #expect(many.contains { $0.hasPrefix("Let op: ") })
  }
}
