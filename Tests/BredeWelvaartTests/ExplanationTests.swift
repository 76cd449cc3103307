import Testing

@testable import BredeWelvaart

/// Whole sentences, as they stand on screen.
@Suite struct ExplanationTests {
  private let store = TestPackage.store

  @Test(
    arguments: [
      ("tevredenheid-met-het-leven", "GM0106", .area("PV22"), "lager dan Drenthe (87,4%): ongunstiger"),
      ("tevredenheid-met-het-leven", "GM0106", .area("NL00"), "gelijk aan Nederland (85,3%)"),
      ("moeite-met-rondkomen-gemeente", "GM0106", .area("PV22"), "hoger dan Drenthe (11,5%): ongunstiger"),
      ("moeite-met-rondkomen-gemeente", "GM0106", .area("NL00"), "lager dan Nederland (13,3%): gunstiger"),
      ("groei-woningvoorraad", "GM0106", .area("PV22"), "hoger dan Drenthe (5,3%): gunstiger"),
      ("wateroverlast", "GM0106", .area("PV22"), "gelijk aan Drenthe, zegt de bron (Feitenblad)"),
      ("mentale-gezondheid", "GM0106", .area("PV22"), ""),
      ("mentale-gezondheid", "PV22", .area("NL00"), ""),
      ("koopwoningen", "WK010601", .area("GM0106"), "lager dan het midden van de wijken (61,5%)"),
      ("koopwoningen", "WK010699", .area("GM0106"), "hoger dan het midden van de wijken (61,5%)"),
      ("koopwoningen", "WK010604", .area("GM0106"), "lager dan het midden van de wijken (61,5%)"),
      (
        "rapportcijfer-groen-onderhoud", "WK010606", .area("GM0106"),
        "lager dan het midden van de wijken (5,8): ongunstiger"
      ),
      (
        "eenzaamheid", "WK010604", .area("GM0106"),
        "ongunstiger dan Nederland (2022), zegt de bron (Woonzorgrapport)"
      ),
      ("prognose-65-plus", "GM0106", .area("PV22"), "niet te vergelijken met Drenthe: circa 28% (2040)"),
      ("vrijwilligerswerk", "WK010699", .area("GM0106"), "hoger dan Assen (22%): gunstiger"),
      (
        "moeite-met-rondkomen", "WK010601", .area("GM0106"),
        "hoger dan het midden van de wijken (20%): ongunstiger"
      ),
      (
        "wmo-wrv", "WK010606", .area("GM0106"), "lager dan het midden van de wijken (22,5 per 1.000)"
      ),
    ] as [(Indicator.ID, Area.Code, Reference, String)])
  func aComparisonIsASentence(
    _ indicator: Indicator.ID, _ area: Area.Code, _ reference: Reference, _ words: String
  ) throws {
    let indicator = try store.requiredIndicator(indicator)
    let comparison = store.compare(indicator, try store.requiredArea(area), with: reference)
    #expect(store.words(for: comparison, indicator) == words)
  }

  @Test(arguments: [
    (Verdict.better, "gunstiger"), (.worse, "ongunstiger"), (.equal, "gelijk"), (.higher, "hoger"),
    (.lower, "lager"),
  ])
  func everyVerdictHasAWord(_ verdict: Verdict, _ word: String) {
    #expect(verdict.word == word)
  }

  @Test func aCitationNamesTheDocumentAndThePlace() throws {
    let observation = try #require(store.observation("koopwoningen", "WK010601"))
    #expect(
      store.words(for: observation.citation)
        == "Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst"
    )
    #expect(store.words(for: Citation(source: "onbekend", locator: "")) == "onbekend")
  }

  @Test func theReasonForNoFigureIsTheDocumentsOwnWhereThereIsOne() {
    #expect(
      store.reasonForNoFigure(store.observation("trajecten-welzijn", "WK010603"))
        == "in de tabel vóór de begrippenlijst staat een vraagteken, in Bijlage 4 ontbreekt de wijk")
    #expect(store.reasonForNoFigure(nil) == "de documenten geven er geen")
  }

  @Test func aGapWithoutANoteSaysSo() throws {
    let store = try TestPackage.small.editing("observations.csv", "Een streepje", to: "").load()
    #expect(
      store.reasonForNoFigure(store.observation("groen", "WK3")) == "het document heeft hier een lege plek")
  }

  @Test func theSpreadNamesBothEnds() throws {
    let indicator = try store.requiredIndicator("moeite-met-rondkomen")
    #expect(
      store.ranking(indicator).spreadWords == "De wijken lopen van 12% (Buitengebied) tot 27% (Lariks).")
    let inhabitants = try store.requiredIndicator("inwoners")
    #expect(
      store.ranking(inhabitants).spreadWords
        == "De wijken lopen van 1.220 (Buitengebied) tot 11.930 (Marsdijk).")
  }

  @Test func withoutASpreadThereIsNoSentence() throws {
    let package = TestPackage.small.editing("observations.csv", "60.25", to: "50.5")
    let store = try package.load()
    #expect(store.ranking(try store.requiredIndicator("groen")).spreadWords == nil)
  }
}
