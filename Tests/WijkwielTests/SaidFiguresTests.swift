import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Answers
@testable import Handouts
@testable import wijkwiel

/// Whatever the package knows of an indicator is said, in every form: value, unit, reserve, time and note.
///
/// What is expected is worked out here from the table's own columns, so that a fault in the words of the
/// program cannot hide in the test.
@Suite struct SaidFiguresTests {
  private static let store = BundledStore.whole

  static let indicators = store.content.indicators.map(\.id.rawValue)

  @Test(arguments: indicators) func everyFormSaysAllOfEveryFigure(_ name: String) throws {
    let store = Self.store
    let indicator = try #require(store.indicator(Indicator.ID(name)))
    let observations = store.content.observations.filter { $0.indicator.rawValue == name && $0.value != nil }
    guard !observations.isEmpty else { return }
    let answer = try IndicatorQuestion(name).answer(store)
    let rows = answer.sections.flatMap(\.rows)
    for observation in observations {
      let row = rows.first { row in
        row.facts.contains { ($0 as? ObservationFact)?.observation == observation }
      }
      guard let row else {
        Issue.record("\(name) does not tell \(observation)")
        continue
      }
      let area = try #require(store.area(observation.area))
      let words =
        [Self.digits(observation, indicator), area.name, observation.qualifier?.rawValue ?? ""]
        + Self.unit(indicator) + Self.years(observation) + Self.scenario(observation)
      let said = (row.cells.map(\.text) + [answer.title]).joined(separator: " ")
      for word in words where !word.isEmpty && !said.contains(word) {
        Issue.record("the row of \(name) for \(area.name) lacks ‘\(word)’: \(said)")
      }
      #expect(observation.note.isEmpty || row.remarks.contains(observation.note), "note of \(observation)")
    }
    for (form, text) in Self.forms(answer) {
      let flat = Self.flat(text)
      for said in rows.flatMap({ $0.cells.map(\.text) + $0.remarks }) where !Self.has(flat, said) {
        Issue.record("\(form) of \(name) lacks ‘\(said)’")
      }
    }
    // Who listens hears the same words, with signs written out.
    let spoken = Self.flat(SpokenForm(answer).text)
    for said in rows.flatMap({ $0.cells.map(\.spoken) + $0.remarks }) {
      for word in said.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      where !Self.has(spoken, String(word)) {
        Issue.record("the speech of \(name) lacks ‘\(word)’ of ‘\(said)’")
      }
    }
  }

  @Test(arguments: indicators) func dataHasEveryFieldOfEveryFigure(_ name: String) throws {
    let store = Self.store
    let answer = try IndicatorQuestion(name).answer(store)
    let facts = answer.facts.compactMap { $0 as? ObservationFact }
    for observation in store.content.observations where observation.indicator.rawValue == name {
      guard let fact = facts.first(where: { $0.observation == observation }) else {
        #expect(observation.value == nil, "\(name) has no fact of \(observation)")
        continue
      }
      let fields = Dictionary(fact.fields.map { ($0.key, $0.value) }) { first, _ in first }
      #expect(fields["value"] == .number(observation.value))
      #expect(fields["unit"] == .text(fact.indicator.unit.name))
      #expect(fields["note"] == .text(observation.note))
      #expect(fields["scenario"] == .text(observation.scenario))
      #expect(fields["period"] == .text(observation.period.text))
      #expect(fields["qualifier"] == .text(observation.qualifier?.rawValue ?? ""))
    }
  }

  /// That there is no figure is said of nothing that has one, or a verdict in words.
  @Test(arguments: store.content.areas.map(\.code.rawValue)) func whatIsKnownIsNotDenied(_ code: String)
    throws
  {
    let store = Self.store
    let area = try #require(store.area(Area.Code(code)))
    for indicator in store.content.indicators {
      let known =
        store.observations(indicator.id, area.code).contains { $0.value != nil }
        || store.content.assessments.contains { $0.indicator == indicator.id && $0.area == area.code }
      guard known else { continue }
      let said = Section.indicators("", [store.fact(indicator, area)], store).rows
        .flatMap(\.cells).map(\.text).joined(separator: " ")
      #expect(!said.contains("geen cijfer") && !said.contains("geven het niet"), "\(said)")
    }
  }

  /// What is held against something, or has a place, is of the same time as what it is held against.
  @Test func nothingIsComparedAcrossYears() {
    let store = Self.store
    for indicator in store.content.indicators {
      for area in store.content.areas {
        let fact = store.fact(indicator, area)
        guard let comparison = fact.comparison, comparison.referenceValue != nil,
          case .area(let other) = comparison.reference,
          let own = fact.current.first?.observations.first,
          let reference = store.observations(indicator.id, other).first(where: {
            $0.value == comparison.referenceValue
          })
        else { continue }
        let all = store.observations(indicator.id, other).filter { $0.value == comparison.referenceValue }
        #expect(
          all.contains { $0.period == own.period && $0.scenario == own.scenario },
          "\(indicator.id): \(area.name) \(own.period.text) beside \(reference.period.text)")
      }
    }
  }

  // MARK: What is expected

  /// The digits as Dutch readers write them.
  private static func digits(_ observation: Observation, _ indicator: Indicator) -> String {
    guard let value = observation.value else { return "" }
    let parts = value.description.split(separator: ".").map(String.init)
    let whole = parts.first ?? ""
    let digits = whole.filter(\.isNumber)
    var grouped = ""
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 3 == 0 { grouped = "." + grouped }
      grouped = String(digit) + grouped
    }
    let decimals = parts.count > 1 ? parts[1] : ""
    return grouped + (decimals.isEmpty ? "" : ",\(decimals)")
  }

  private static func unit(_ indicator: Indicator) -> [String] {
    switch indicator.unit.name {
    case "aantal", "rapportcijfer", "score": []
    case "%": ["%"]
    case let name where name.hasPrefix("€"): ["€"]
    case let name: [name]
    }
  }

  private static func years(_ observation: Observation) -> [String] {
    observation.period.text.split { !$0.isNumber }.filter { $0.count == 4 }.map(String.init)
  }

  private static func scenario(_ observation: Observation) -> [String] {
    ["", "laag", "hoog"].contains(observation.scenario) ? [] : [observation.scenario]
  }

  // MARK: Forms

  private static func forms(_ answer: Answer) -> [(String, String)] {
    [
      ("markdown", MarkdownForm(answer).text),
      ("html", HTMLForm(answer).text),
    ]
  }

  private static func has(_ flat: String, _ text: String) -> Bool {
    let wanted = Self.flat(text)
    return wanted.isEmpty || flat.contains(wanted)
  }

  /// Letters and digits only: forms differ in spaces, signs and escapes.
  private static func flat(_ text: String) -> String {
    text.replacing("&lt;", with: "").replacing("&gt;", with: "").replacing("&amp;", with: "")
      .lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
