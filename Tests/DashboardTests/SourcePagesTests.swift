import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// From a figure to its document and back.
@Suite struct SourcePagesTests {
  @Test func aDocumentListsItsPlacesByChapter() throws {
    let probe = try PanelProbe("bron/woonvisie")
    #expect(probe.page?.title == "Woonvisie Assen")
    #expect(probe.page?.intro == "Gemeente Assen · verschenen op 25 mei 2023")
    let chapters = probe.headings.filter { $0.hasPrefix("Hoofdstuk") }
    #expect(chapters == (1...6).map { "Hoofdstuk \($0)" })
    #expect(probe.items(under: "Let op").contains { $0.words == "Sociale huur: 28% of 27%" })
    #expect(probe.text.contains("55 acties, 8 voorbije stappen uit dit plan op een rij"))
  }

  @Test func aDocumentLeadsToItsPlacesAndNeighbours() throws {
    var probe = try PanelProbe("bron/politie-2024")
    let place = try #require(TestStore.store.places(in: "politie-2024").first)
    try probe.moveTo { $0.command == .openRoute(.sourcePlace("politie-2024", place.slug)) }
    probe.press("Enter")
    #expect(probe.route == "bron/politie-2024/\(place.slug)")
    probe.press("Esc Right")
    #expect(probe.route == "bron/feitenblad")
    probe.press("Left Left")
    #expect(probe.route == "bron/cbs-kwb-2024")
  }

  @Test func everyPlaceOfEveryDocumentIsThereOnce() throws {
    for source in TestStore.store.content.sources {
      let places = TestStore.store.places(in: source.id)
      let routes = try PanelProbe("bron/\(source.id)").page?.items.compactMap { item -> String? in
        guard case .openRoute(.sourcePlace(_, let slug)) = item.command else { return nil }
        return slug
      }
      #expect(routes?.sorted() == places.map(\.slug).sorted())
    }
  }

  @Test func aPlaceHoldsAllThatWasTakenFromIt() throws {
    let probe = try PanelProbe("bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst")
    #expect(probe.page?.intro == "Kernpunten per wijk, tabel vóór de Begrippenlijst")
    #expect(probe.headings == ["Cijfers", "Uitspraken", "Voorzieningen", "Het document"])
    #expect(probe.items(under: "Cijfers").count == 161)
    #expect(probe.items(under: "Uitspraken").count == 6)
    #expect(probe.items(under: "Voorzieningen").count == 90)
    #expect(probe.text.contains("apotheek, Pittelo: niet aanwezig"))
  }

  @Test func figuresOfAnIndicatorStandTogether() throws {
    let figures = try PanelProbe("bron/woonzorg/de-inwoner-tabel-1").items(under: "Cijfers")
    let indicators = figures.compactMap(\.figure?.indicator)
    let blocks = zip(indicators, indicators.dropFirst()).count { $0 != $1 } + 1
    #expect(indicators.count == 40)
    #expect(blocks == Set(indicators).count)
  }

  @Test func aFigureOfAPlaceLeadsToItsIndicatorAndToItself() throws {
    var probe = try PanelProbe("bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst")
    try probe.moveTo { $0.figure == Figure(indicator: "mantelzorg", area: "WK010604") }
    #expect(probe.dashboard.state.area == "WK010604")
    probe.press("Enter")
    #expect(probe.route == "indicator/mantelzorg")
    probe.press("Esc b")
    #expect(probe.route == "bron/woonzorg/mantelzorg/pittelo")
    // On the figure's own screen the way to the source goes on to the place.
    probe.press("b")
    #expect(probe.route == "bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst")
  }

  @Test func theSourceOfALineIsThatOfTheLine() throws {
    // The report's figure stands for the wijk, the list shows that of CBS.
    var probe = try PanelProbe("letop/inwoners-kloosterveen")
    try probe.moveTo { $0.citation?.source == "cbs-kwb-2024" }
    probe.press("b")
    #expect(probe.route == "bron/cbs-kwb-2024/inwoners/kloosterveen")
    #expect(probe.text.contains("11.470"))
  }
}
