@testable import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What there is to know about one figure.
@Suite struct FigurePageTests {
  @Test func aFigureSaysHowItCompares() throws {
    let probe = try PanelProbe("bron/woonzorg/ervaren-gezondheid/lariks")
    let lines = probe.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("62%") && $0.contains("2022") })
    #expect(probe.text.contains("lager dan Assen (69%): ongunstiger"))
    #expect(probe.text.contains("laagste van 10, ongunstigst"))
    #expect(probe.words.contains("Het document geeft dit cijfer zonder voorbehoud."))
    #expect(probe.words.contains("Berekend met een model. Hoger is gunstiger."))
    #expect(probe.items(under: "Uit dezelfde plaats").count == 160)
    let next = probe.items(under: "Uit dezelfde plaats").prefix(9).compactMap(\.figure?.indicator)
    #expect(next == Array(repeating: "ervaren-gezondheid", count: 9))
  }

  @Test func theDocumentAndThePlaceOpen() throws {
    var probe = try PanelProbe("bron/woonzorg/mantelzorg/pittelo")
    try probe.moveTo { $0.words == "Kernpunten per wijk, tabel vóór de Begrippenlijst" }
    probe.press("Enter")
    #expect(probe.route == "bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst")
    probe.press("Esc Up Enter")
    #expect(probe.route == "bron/woonzorg")
    probe.press("Esc")
    try probe.moveTo { $0.words.hasPrefix("Mantelzorg in Pittelo.") }
    probe.press("Enter")
    #expect(probe.route == "letop/mantelzorg-pittelo")
  }

  @Test func theCursorPassesWhatLeadsNowhere() throws {
    for route in [
      "bron/woonzorg/ervaren-gezondheid/lariks", "bron/woonzorg/onveiligheidsgevoel/buitengebied",
      "bron/feitenblad/mantelzorg/pittelo", "bron/woonzorg",
    ] {
      let items = try #require(PanelProbe(route).page?.items)
      #expect(items.contains { $0.isStop && $0.command != nil }, "\(route)")
      #expect(items.allSatisfy { !$0.isStop || $0.command != nil }, "\(route)")
    }
  }

  @Test func arrowsGoToOtherWijken() throws {
    var probe = try PanelProbe("bron/woonzorg/mantelzorg/lariks", "Right")
    #expect(probe.route == "bron/woonzorg/mantelzorg/centrum")
    probe.press("g")
    #expect(probe.route == "bron/woonzorg/mantelzorg/assen")
  }

  @Test func whatIsMissingIsSaid() throws {
    let probe = try PanelProbe("bron/woonzorg/onveiligheidsgevoel/buitengebied")
    #expect(probe.words.contains("Geen getal: in de tabel staat een streepje"))
    #expect(probe.words.contains("Het document heeft hier een plek, maar geen cijfer."))
    let elsewhere = try PanelProbe("bron/feitenblad/mantelzorg/pittelo")
    #expect(
      elsewhere.words.contains("Feitenblad Brede Welvaart Assen geeft hiervan geen cijfer voor Pittelo."))
    #expect(elsewhere.items(under: "Andere cijfers hiervan").count == 1)
  }

  @Test func reserveIsSaid() throws {
    let probe = try PanelProbe("bron/woonzorg/verwachte-groei-inwoners/assen")
    #expect(probe.words.contains("Een voorspelling. Het document zegt er ‘circa’ bij."))
    #expect(probe.text.contains("circa 3.100"))
    #expect(probe.text.contains("2025–2040"))
  }

  @Test func boundsAndScenariosStayTogether() throws {
    let demand = try PanelProbe("bron/woonvisie/woonvraag/assen").text
    #expect(demand.contains("2.500 tot 3.000  2020–2030"))
    #expect(demand.contains("500 tot 750  2030–2040"))
    let balance = try PanelProbe("bron/woonzorg/balans-beschermd-wonen/assen").text
    for words in [
      "basis 0, trend 0  2022", "basis -5, trend -145  2030", "basis -15, trend -150  2040",
    ] {
      #expect(balance.contains(words))
    }
    #expect(
      try PanelProbe("bron/woonzorg/rapportcijfer-straatverlichting/assen").text.contains("7,7 tot 7,9"))
    let past = try PanelProbe("bron/omgevingsvisie/verwachte-banengroei-tot-2025/assen").text
    #expect(past.contains("0,4%  2025, voorbij"))
  }

  @Test func noPlaceListsBoundsOneByOne() throws {
    for source in TestStore.store.content.sources {
      for place in TestStore.store.places(in: source.id) {
        let observations = TestStore.store.contents(of: place).observations
        for figure in TestStore.store.listed(observations) {
          let isPart = figure.observations.count == 1 && figure.observations.first?.scenario == "laag"
          #expect(!isPart, "\(place.slug)")
        }
      }
    }
  }

  @Test func otherDocumentsAreNamed() throws {
    var probe = try PanelProbe("bron/woonzorg/inwoners/kloosterveen")
    #expect(probe.text.contains("11.471"))
    #expect(probe.text.contains("11.470"))
    try probe.moveTo { $0.command == .openRoute(.figure("cbs-kwb-2024", Self.kloosterveen)) }
    probe.press("Enter")
    #expect(probe.route == "bron/cbs-kwb-2024/inwoners/kloosterveen")
  }

  private static let kloosterveen = Figure(indicator: "inwoners", area: "WK010608")

  @Test func everyStatusHasWordsOfItsOwn() throws {
    let observation = try #require(TestStore.store.content.observations.first { $0.qualifier == nil })
    let words = Observation.Status.allCases.map { status in
      observation.with(status).reserveWords
    }
    #expect(Set(words).count == Observation.Status.allCases.count)
  }
}

extension Observation {
  fileprivate func with(_ status: Status) -> Observation {
    Observation(
      indicator: indicator, area: area, period: period, scenario: scenario, value: value, qualifier: nil,
      status: status, citation: citation, note: note)
  }
}
