import BredeWelvaart
import Testing

@testable import Dashboard

/// Words that need explaining, and the way to them from every text.
@Suite struct GlossaryTests {
  private let store = TestStore.store

  @Test func allTermsInTheOrderOfTheAlphabet() throws {
    let probe = try PanelProbe("begrip")
    let slugs = probe.page?.items.compactMap { item -> String? in
      guard case .openRoute(.term(let slug)) = item.command else { return nil }
      return slug
    }
    #expect(slugs == store.content.glossary.map(\.term.slug).sorted())
    #expect(probe.headings == Set(probe.headings).sorted())
  }

  @Test func theTermWithTheCursorIsExplainedBelow() throws {
    let probe = try PanelProbe("begrip", "Down")
    let term = store.alphabeticalTerms[1]
    let remarks = probe.item?.remarks
    #expect(remarks?.first?.text == term.definition)
    #expect(remarks?.last?.text == "Bron: \(store.words(for: term.citation))")
  }

  @Test func aTermSaysWhereItOccurs() throws {
    let probe = try PanelProbe("begrip/bloemkoolwijk")
    #expect(probe.items(under: "Uitspraken").count == 3)
    let common = try PanelProbe("begrip/middenhuur")
    #expect(common.items(under: "Uitspraken").count == 6)
    #expect(common.text.contains("de eerste 6 van"))
  }

  /// What is found fast is what is found word by word.
  @Test(arguments: ["wmo", "leefbaarheid", "doorstroming", "wrv", "active-aging"])
  func theUseOfATermIsComplete(_ slug: String) throws {
    let term = try #require(store.term(slug: slug))
    let finder = TermFinder([term])
    let use = TermUse(term, store)
    #expect(
      use.statements.map(\.id)
        == store.content.statements.filter { !finder.terms(in: $0.text).isEmpty }.map(\.id))
    #expect(
      use.indicators.map(\.id)
        == store.content.indicators.filter { !finder.terms(in: "\($0.name). \($0.definition)").isEmpty }
        .map(\.id))
  }

  @Test func termsOfOneNameNameEachOther() throws {
    let probe = try PanelProbe("begrip/woningaanpassingen-rolstoelen-en-vervoer")
    #expect(probe.words.contains { $0.hasPrefix("Ook: Woningaanpassingen Regeling Voorzieningen (WRV).") })
  }

  @Test func arrowsGoThroughTheAlphabet() throws {
    let terms = store.alphabeticalTerms
    let probe = try PanelProbe("begrip/\(terms[3].term.slug)", "Right Right Left")
    #expect(probe.route == "begrip/\(terms[4].term.slug)")
  }

  // MARK: From a text

  @Test func oneTermInATextOpens() throws {
    var probe = try PanelProbe("beleid/woonvisie")
    try probe.moveTo { store.terms(in: $0.words).count == 1 }
    let words = try #require(probe.item).words
    let term = try #require(store.terms(in: words).first)
    probe.press("u")
    #expect(probe.route == "begrip/\(term.term.slug)")
    probe.press("Esc")
    #expect(probe.route == "beleid/woonvisie")
  }

  @Test func moreTermsInATextAreListed() throws {
    let finder = TermFinder(store.content.glossary)
    let found = store.content.statements.first { finder.terms(in: $0.text).count > 1 }
    let statement = try #require(found)
    let place = try #require(store.sourcePlace(of: statement.citation))
    let terms = finder.terms(in: statement.text)
    var probe = try PanelProbe("bron/\(place.source)/\(place.slug)")
    try probe.moveTo { $0.words.hasSuffix(statement.text) }
    probe.press("u")
    #expect(probe.route == "begrip")
    #expect(probe.page?.count == "\(terms.count) van \(store.content.glossary.count) begrippen")
    // Asked again, the list is whole.
    probe.press("u")
    #expect(probe.page?.count == "\(store.content.glossary.count) begrippen")
  }

  @Test func aFigureIsExplainedByItsIndicator() throws {
    var probe = try PanelProbe("wijk/lariks")
    try probe.moveTo { $0.figure?.indicator == "wmo-ambulante-zorg" }
    probe.press("u")
    #expect(probe.route.hasPrefix("begrip"))
    #expect(probe.dashboard.state.panel?.filter.terms.count ?? 0 < 6)
  }

  @Test func withoutATermThereIsTheWholeGlossary() throws {
    for keys in ["u", "? u"] {
      let dashboard = TestStore.dashboard(keys)
      #expect(dashboard.state.route == .glossary)
      #expect(dashboard.state.panel?.filter.terms == [])
    }
  }

  @Test func theHintIsThereOnlyForATerm() throws {
    var probe = try PanelProbe("beleid/woonvisie")
    try probe.moveTo { !store.terms(in: $0.words).isEmpty }
    #expect(probe.text.contains("u begrip"))
    try probe.moveTo { store.terms(in: $0.words).isEmpty && $0.isStop }
    #expect(!probe.text.contains("u begrip"))
    #expect(!TestStore.dashboard().frame(TestStore.presentation).canvas.plainText.contains("u begrip"))
  }
}
