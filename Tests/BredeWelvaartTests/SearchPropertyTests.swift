import TestSupport
import Testing

@testable import BredeWelvaart

/// What holds for every name and every query.
@Suite struct SearchPropertyTests {
  private static let index = SearchTests.index
  private static let content = TestPackage.store.content

  private func expect(_ subject: Subject, of name: String, sourceLocation: SourceLocation = #_sourceLocation)
  {
    let found = Self.index.find(name).prefix(3).contains { $0.subject == subject }
    #expect(found, "\(name)", sourceLocation: sourceLocation)
  }

  @Test func everyAreaIsFoundByItsNamesAndCode() {
    for area in Self.content.areas {
      for name in [area.name.uppercased(), area.code.rawValue] + area.aliases {
        expect(.area(area.code), of: name)
      }
    }
  }

  @Test func everyIndicatorIsFoundByItsName() {
    for indicator in Self.content.indicators {
      expect(.indicator(indicator.id), of: indicator.name)
    }
  }

  @Test func everyTermIsFoundByItsNameAndAbbreviation() {
    for term in Self.content.glossary {
      expect(.term(term.term), of: term.term)
      if !term.abbreviation.isEmpty { expect(.term(term.term), of: term.abbreviation) }
    }
  }

  @Test func everythingElseIsFoundByItsName() {
    for theme in Self.content.themes { expect(.theme(theme.id), of: theme.name) }
    for source in Self.content.sources { expect(.source(source.id), of: source.title) }
    for facility in Self.content.facilities { expect(.facility(name: facility.name), of: facility.name) }
    for place in Self.content.places { expect(.place(name: place.name, area: place.area), of: place.name) }
    for caveat in Self.content.caveats { expect(.caveat(caveat.id), of: caveat.title) }
  }

  @Test func everyTextIsFoundByItsWords() {
    for (number, statement) in Self.content.statements.enumerated() where number.isMultiple(of: 29) {
      #expect(
        Self.index.find(statement.text).contains { $0.subject == .statement(statement.id) }, "\(statement)")
    }
    for (number, action) in Self.content.actions.enumerated() where number.isMultiple(of: 9) {
      #expect(Self.index.find(action.text).contains { $0.subject == .action(action.id) }, "\(action)")
    }
  }

  @Test func accentsAndCaseDoNotMatter() {
    for query in ["Materiële welvaart", "De Breeën", "Eén ouder", "’t Markehuus", "vóór 1906"] {
      let hits = Self.index.find(query)
      #expect(!hits.isEmpty)
      #expect(Self.index.find(query.slug) == hits)
      #expect(Self.index.find(query.uppercased()) == hits)
    }
    #expect(Self.index.find("e\u{301}e\u{301}n ouder") == Self.index.find("één ouder"))
  }

  @Test func noHitComesTwice() {
    for query in ["a", "wonen", "assen zorg", "lariks", "larix", "65"] {
      let subjects = Self.index.find(query, limit: .max).map(\.subject)
      let terms = subjects.filter { if case .term = $0 { true } else { false } }
      #expect(Set(subjects).count - Set(terms).count == subjects.count - terms.count, "\(query)")
    }
  }

  @Test func fewerHitsAreTheFirstOfMore() {
    for query in ["zorg", "assen zorg", "e"] {
      let all = Self.index.find(query, limit: 1000)
      for limit in [0, 1, 13, 200] {
        #expect(Self.index.find(query, limit: limit) == Array(all.prefix(limit)))
      }
    }
    #expect(Self.index.find("zorg", limit: -1).isEmpty)
  }

  @Test(arguments: [
    "", " ", "   ", "-", "'", "…", "😀", "👩‍👩‍👧", "\u{301}", "\u{0}\u{1b}[31m", "\u{200d}", "\u{202e}",
    "\r\n", "\u{85}", "\u{600}", "日本", "ж",
  ])
  func oddQueriesAreAnswered(_ query: String) {
    if query.slug.isEmpty { #expect(Self.index.find(query).isEmpty) }
    let many = String(repeating: query, count: 10_000)
    #expect(Self.index.find(many).count <= 200)
    #expect(Self.index.find("lariks " + many).count <= 200)
  }

  @Test func veryLongQueriesAreAnswered() {
    #expect(Self.index.find(String(repeating: "a", count: 10_000)).isEmpty)
    #expect(Self.index.find(String(repeating: "lariks ", count: 2_000)) == Self.index.find("lariks"))
    #expect(Self.index.find("lariks" + String(repeating: " ", count: 10_000)) == Self.index.find("lariks"))
    let words = Self.content.statements.prefix(100).map(\.text).joined(separator: " ")
    #expect(Self.index.find(words).count <= 200)
  }

  @Test func randomQueriesAreAnswered() throws {
    var random = SeededGenerator(seed: 7)
    let letters = Array("aaeeiounrtslkdm 0123456789--'éë’€\u{301}😀\u{0}")
    let texts = Self.content.statements.map(\.text) + Self.content.areas.map(\.name)
    for _ in 0..<150 {
      var query = String(
        (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
      )
      if Bool.random(using: &random) {
        let text = try #require(texts.randomElement(using: &random))
        query += " " + text.prefix(Int.random(in: 0...30, using: &random))
      }
      let hits = Self.index.find(query, limit: 50)
      #expect(hits.count <= 50)
      #expect(hits.allSatisfy { !$0.title.isEmpty && !$0.kind.isEmpty })
    }
  }
}
