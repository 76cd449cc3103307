import BredeWelvaart
import Testing

@testable import Answers

/// Areas side by side.
@Suite struct ComparisonQuestionTests {
  private func answer(_ names: String..., theme: String? = nil, differences: Bool = false) throws -> Answer {
    try ComparisonQuestion(names, theme: theme, onlyDifferences: differences).answer(KnownStore.store)
  }

  @Test func everyRowHasAFigureOfEachAreaOrSaysThatThereIsNone() throws {
    let rows = try answer("marsdijk", "lariks", "assen-oost").sections.flatMap(\.rows)
    #expect(rows.count > 30)
    for row in rows {
      let facts = row.facts.compactMap { $0 as? ObservationFact }
      #expect(facts.map(\.area.name).unique == ["Marsdijk", "Lariks", "Assen-Oost"])
      for (fact, cell) in zip(facts, row.cells.dropFirst()) where facts.count == 3 {
        let text = fact.observation.flatMap { FigureText($0, fact.indicator)?.full }
        let known = fact.standing
        #expect(
          cell.text.hasPrefix(text ?? (known?.isInWords == true ? known?.verdict : known?.absence) ?? ""))
      }
    }
  }

  @Test func signsSayWhoDoesBetter() throws {
    let rows = try answer("marsdijk", "kloosterveen", theme: "veiligheid").sections.flatMap(\.rows)
    let cells = rows.map { $0.cells.map(\.text) }
    #expect(
      cells.contains([
        "Misdrijven per 1.000 inwoners", "28,3 per 1.000 inwoners -", "17,8 per 1.000 inwoners +", "2024",
      ]))
    #expect(cells.contains(["Geregistreerde misdrijven", "338 ↑", "204 ↓", "2024"]))
    #expect(cells.contains(["Voelt zich weleens onveilig", "25%", "23%", "geen jaar"]))
    let spoken = try #require(rows.first { $0.cells[0].text.hasPrefix("Misdrijven per") }).cells.map(\.spoken)
    #expect(spoken[1...2] == ["28,3 per 1.000 inwoners, ongunstiger", "17,8 per 1.000 inwoners, gunstiger"])
  }

  @Test func theLegendNamesTheSignsThatAreThere() throws {
    for names in [["marsdijk", "peelo"], ["marsdijk", "peelo", "lariks"]] {
      let answer = try ComparisonQuestion(names, theme: "samenleving").answer(KnownStore.store)
      let figures = answer.sections.flatMap(\.rows).flatMap { $0.cells.dropFirst().dropLast().map(\.text) }
      let legend = try #require(answer.notes.first { $0.key == .reading }?.text)
      for sign in ["+", "-", "↑", "↓"] {
        #expect(figures.contains { $0.hasSuffix(" \(sign)") } == legend.contains("\(sign) is "), "\(sign)")
      }
    }
  }

  @Test func onlyDifferencesLeavesOutWhatIsEqual() throws {
    let all = try answer("marsdijk", "kloosterveen").sections.flatMap(\.rows)
    let some = try answer("marsdijk", "kloosterveen", differences: true)
    let rows = some.sections.flatMap(\.rows)
    #expect(!rows.isEmpty && rows.count < all.count)
    #expect(rows.allSatisfy { row in row.cells.contains { $0.signWidth > 0 } })
    let note = try #require(some.notes.first { $0.key == .absence }?.text)
    #expect(note.contains("\(all.count - rows.count) cijfers zijn gelijk en weggelaten."))
  }

  @Test func differentYearsStandWithTheFigures() throws {
    let answer = try answer("lariks", "assen", "drenthe")
    for row in answer.sections.flatMap(\.rows) {
      let known = row.facts.compactMap { ($0 as? ObservationFact)?.observation }.filter { $0.value != nil }
      let periods = known.map { $0.period.text.isEmpty ? "geen jaar" : $0.dutchPeriod }.unique
      let last = try #require(row.cells.last).text
      // What documents say in words of how the areas compare may follow.
      #expect(last.hasPrefix(periods.count > 1 ? "niet te vergelijken: " : periods.first ?? ""))
      guard periods.count > 1 else { continue }
      for cell in row.cells.dropFirst().dropLast()
      where known.contains(where: { _ in cell.text.contains("(") }) {
        #expect(periods.contains { cell.text.contains("(\($0))") })
      }
    }
  }

  @Test func oneAreaIsHeldBesideTheOneAroundIt() throws {
    let answer = try answer("lariks")
    #expect(answer.title == "Lariks en Assen")
    #expect(answer.notes.first?.text == "U noemt één gebied; daarom staat Assen ernaast.")
  }

  @Test(arguments: [[], ["nederland"], ["1", "2", "3", "4", "5", "6", "7"]])
  func tooFewOrTooManyAreasMakeNoComparison(_ names: [String]) {
    do throws(Unanswered) {
      _ = try ComparisonQuestion(names).answer(KnownStore.store)
      Issue.record("an answer to \(names)")
    } catch {
      guard case .unclear(let message) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(message.hasPrefix("noem twee tot en met zes gebieden"))
    }
  }
}
