import Testing

@testable import Answers
@testable import BredeWelvaart

/// The exported table, read back by the package's own reader and held against the store.
@Suite struct ExportTests {
  private static let mark = "\u{feff}"

  /// The records of a table, by the names over the columns.
  private func records(_ words: [String], _ dialect: CSVForm.Dialect) throws -> [[String: String]] {
    var text = CSVForm(try ExportQuestion(words).answer(KnownStore.store), dialect).text
    #expect(text.hasPrefix(Self.mark) == (dialect == .dutch))
    if dialect == .dutch { text.unicodeScalars.removeFirst() }
    let delimiter = UInt8(ascii: dialect == .dutch ? ";" : ",")
    var reader = CSVReader(file: "export.csv", bytes: Array(text.utf8), delimiter: delimiter)
    let header = try #require(try reader.nextTexts()).map(\.text)
    #expect(Set(header).count == header.count)
    var records: [[String: String]] = []
    while let record = try reader.nextTexts() {
      #expect(record.count == header.count)
      records.append(Dictionary(zip(header, record.map(\.text))) { first, _ in first })
    }
    return records
  }

  /// The names over the columns of an observation's own values.
  struct Names {
    let dialect: CSVForm.Dialect
    let indicator, area, period, scenario, value, qualifier, status, source, locator, note: String
    let decimalMark: Character

    static let all = [
      Names(
        dialect: .international, indicator: "indicator", area: "area", period: "period", scenario: "scenario",
        value: "value", qualifier: "qualifier", status: "status", source: "source", locator: "locator",
        note: "note", decimalMark: "."),
      Names(
        dialect: .dutch, indicator: "indicator", area: "gebied", period: "periode", scenario: "scenario",
        value: "waarde", qualifier: "voorbehoud", status: "status", source: "bron",
        locator: "plaats in de bron", note: "noot", decimalMark: ","),
    ]
  }

  @Test(arguments: Names.all) func everyObservationComesBackAsItIs(_ names: Names) throws {
    let records = try records([], names.dialect)
    // What is said in words only has no status.
    let figures = try records.filter { try !#require($0[names.status]).isEmpty }
    let read = try figures.map { record -> Observation in
      func field(_ name: String) throws -> String { try #require(record[name]) }
      let (value, qualifier) = (try field(names.value), try field(names.qualifier))
      return Observation(
        indicator: Identifier(try field(names.indicator)), area: Identifier(try field(names.area)),
        period: try #require(Period(try field(names.period))), scenario: try field(names.scenario),
        value: DecimalNumber(value, decimalMark: names.decimalMark),
        qualifier: Observation.Qualifier(rawValue: qualifier),
        status: try #require(Observation.Status(rawValue: try field(names.status))),
        citation: Citation(source: Identifier(try field(names.source)), locator: try field(names.locator)),
        note: try field(names.note))
    }
    #expect(read == KnownStore.store.content.observations)
  }

  /// Excel and LibreOffice take `1-2`, `3/4` and `1.5` for dates, and what begins with `=` for a formula.
  @Test func nothingBecomesADateOrAFormulaInADutchSpreadsheet() throws {
    let day = /\d{1,4}[-\/]\d{1,2}([-\/]\d{1,4})?|\d{1,2}[.]\d{1,2}([.]\d{2,4})?/
    let number = /-?\d+(,\d+)?/
    for record in try records([], .dutch) {
      for (name, text) in record {
        #expect(text.wholeMatch(of: day) == nil, "\(name): \(text)")
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        #expect(!isFormula || text.wholeMatch(of: number) != nil, "\(name): \(text)")
      }
    }
  }

  @Test(arguments: [
    (["wmo"], ["wmo"], []), (["lariks"], [], ["Lariks"]), (["lariks", "wmo"], ["wmo"], ["Lariks"]),
    (["wmo", "in", "de", "lariks"], ["wmo"], ["Lariks"]), (["larks", "wmo"], ["wmo"], ["Lariks"]),
    (["assen", "oost", "peelo", "veiligheid"], ["veilig"], ["Assen-Oost", "Peelo"]),
  ])
  func wordsFilter(_ words: [String], _ about: [String], _ areas: [String]) throws {
    let facts = try ExportQuestion(words).answer(KnownStore.store).figures
    #expect(!facts.isEmpty)
    for fact in facts {
      #expect(about.isEmpty || fact.indicator.isAbout(about, KnownStore.store))
      #expect(areas.isEmpty || areas.contains(fact.area.name))
    }
    let expected = KnownStore.store.content.observations.count { observation in
      guard let indicator = KnownStore.store.indicator(observation.indicator),
        let area = KnownStore.store.area(observation.area)
      else { return false }
      return (about.isEmpty || indicator.isAbout(about, KnownStore.store))
        && (areas.isEmpty || areas.contains(area.name))
    }
    #expect(facts.count { $0.observation != nil } == expected)
  }

  @Test(arguments: [["xyzzy"], ["nederland", "wmo-wrv"], ["!"], ["de"]]) func wordsWithoutFiguresHaveNoAnswer(
    _ words: [String]
  ) {
    #expect(throws: Unanswered.self) { try ExportQuestion(words).answer(KnownStore.store) }
  }
}
