import Testing

@testable import BredeWelvaart

/// Figures picked all through the five documents, read there without looking at the package.
@Suite struct DocumentFiguresTests {
  private let store = TestPackage.store

  /// A figure of a document; period and scenario as the package writes them, the value as printed.
  struct Figure: CustomTestStringConvertible, Sendable {
    let document: Source.ID
    let indicator: Indicator.ID
    let area: Area.Code
    let period: String
    let scenario: String
    let value: String
    let qualifier: Observation.Qualifier?

    var testDescription: String { "\(document): \(indicator) \(area) \(period) \(scenario)" }

    init(
      _ document: Source.ID, _ indicator: Indicator.ID, _ area: Area.Code, _ period: String,
      _ scenario: String, _ value: String, _ qualifier: Observation.Qualifier?
    ) {
      self.document = document
      self.indicator = indicator
      self.area = area
      self.period = period
      self.scenario = scenario
      self.value = value
      self.qualifier = qualifier
    }
  }

  static let figures: [Figure] = [
    Figure("woonzorg", "prognose-65-plus", "PV22", "2040", "", "28", .circa),
    Figure("woonzorg", "tekort-zorgpersoneel", "NL00", "2034", "", "266000", nil),
    Figure("woonzorg", "aandeel-45-64", "BU01060007", "", "", "43.1", nil),
    Figure("woonzorg", "verwachte-groei-75-84-jaar", "GM0106", "2025/2040", "", "2230", .circa),
    Figure("woonzorg", "verwachte-groei-huishoudens", "GM0106", "2024/2050", "", "4.9", nil),
    Figure("woonzorg", "energiearmoede", "WK010601", "2022", "", "14.1", nil),
    Figure("woonzorg", "woningbehoefte-2030", "GM0106", "2030", "", "2735", nil),
    Figure("woonzorg", "woningen-omnia-wonen", "GM0106", "", "", "340", .circa),
    Figure("woonzorg", "mantelzorg-uren", "NL00", "2022", "", "11.8", nil),
    Figure("woonzorg", "mogelijke-mantelzorgers-verwacht", "noord-drenthe", "2030", "", "8", nil),
    Figure("woonzorg", "beschermd-wonen-wmo-verwacht", "GM0106", "2040", "trend", "45", nil),
    Figure("woonzorg", "vitaliteitstrede-2", "PV22", "2040", "", "9200", nil),
    Figure("woonzorg", "eenzaamheid", "BU01060505", "2022", "", "79", nil),
    Figure("woonzorg", "woonwens-hofje-tuin", "GM0106", "2021", "", "22", nil),
    Figure("woonzorg", "bereid-aanpassing-slaapkamer", "GM0106", "2021", "", "41", nil),
    Figure("woonzorg", "woningen-geschikt-te-maken", "GM0106", "", "", "46", nil),
    Figure("woonzorg", "groei-vraag-levensloopgeschikt", "GM0106", "2024/2040", "", "1630", nil),
    Figure("woonzorg", "balans-beschermd-wonen", "GM0106", "2040", "basis", "-15", nil),
    Figure("woonzorg", "interesse-hofjeswoning-65-75", "GM0106", "2019", "", "75", nil),
    Figure("woonzorg", "woonzorgplekken-per-1000-85-plussers", "GM0106", "", "", "510", nil),
    Figure("woonzorg", "rapportcijfer-jongerenvoorzieningen", "GM0106", "", "", "5.4", nil),
    Figure("woonzorg", "problemen-bereikbaarheid-supermarkt", "GM0106", "2024", "", "2", nil),
    Figure("woonzorg", "gebruikt-niet-kerk-gebedshuis", "GM0106", "2024", "", "58", nil),
    Figure("woonzorg", "wens-leefbaarheid-bereikbaarheid", "GM0106", "2024", "", "15", nil),
    Figure("woonzorg", "afstand-kinderdagverblijf", "WK010699", "2024", "", "2.3", nil),
    Figure("woonzorg", "gz-intramuraal", "PV22", "2024", "", "2930", nil),
    Figure("woonzorg", "verwachte-medewerkers-per-klant-vv", "PV22", "2040", "", "0.62", nil),
    Figure("woonzorg", "arbeidsmigranten", "GM0106", "2021", "", "6", .circa),
    Figure("woonzorg", "gebouwd-1971-1990", "WK010606", "", "", "98.5", nil),
    Figure("woonzorg", "huishoudens-mobiliteitsbeperking", "WK010608", "", "", "240", .circa),
    Figure("woonzorg", "eenpersoonshuishoudens", "WK010601", "", "", "57", nil),
    Figure("woonzorg", "rapportcijfer-zorgaanbod", "WK010605", "", "", "5.4", nil),
    Figure("woonzorg", "trajecten-wonen-aandeel", "WK010604", "", "", "12.8", nil),
    Figure("woonzorg", "zvw-farmacie", "GM0106", "", "", "6495", nil),

    Figure("woonvisie", "vraag-intramuraal-wonen", "GM0106", "2030", "", "400", .ruim),
    Figure("woonvisie", "havenkwartier-ruimte", "GM0106", "", "", "1000", .circa),
    Figure("woonvisie", "woonvraag", "GM0106", "2030/2040", "laag", "500", nil),
    Figure("woonvisie", "gewenst-deel-huur-binnenstad", "GM0106", "2020/2030", "hoog", "65", nil),
    Figure("woonvisie", "woonvraag-koop-vrijstaand", "GM0106", "2020/2030", "hoog", "450", nil),
    Figure("woonvisie", "woonvraag-bestaande-stad", "GM0106", "2020/2030", "laag", "1250", nil),
    Figure("woonvisie", "vraag-middenhuur-per-jaar", "GM0106", "", "hoog", "25", nil),
    Figure("woonvisie", "vraag-vernieuwende-woonvormen", "GM0106", "", "", "150", .hoogstens),
    Figure("woonvisie", "aantal-75-plussers", "GM0106", "2018", "", "5650", nil),
    Figure("woonvisie", "reservering-beschermd-wonen", "GM0106", "", "", "5", nil),
    Figure("woonvisie", "doel-aardgasvrije-woningen", "GM0106", "2030", "", "4000", .minstens),
    Figure("woonvisie", "doel-co2-vermindering-actium", "GM0106", "2017/2030", "", "25", .minstens),
    Figure("woonvisie", "inkomensgrens-passend-klein", "GM0106", "2021", "", "23650", nil),
    Figure("woonvisie", "toewijzingen-statushouders", "GM0106", "2015/2021", "hoog", "9", nil),
    Figure("woonvisie", "huurappartementen-vernieuwing", "WK010602", "", "", "225", .circa),
    Figure("woonvisie", "prognose-huishoudens-mobiliteitsbeperking", "WK010607", "", "", "700", .ruim),

    Figure("economie", "doel-extra-banen", "GM0106", "", "", "5000", nil),
    Figure("economie", "doel-bouw-woningen-economie", "GM0106", "", "", "10000", nil),
    Figure("economie", "banen", "GM0106", "2024", "", "44000", .bijna),
    Figure("economie", "groei-banen-vier-jaar", "NL00", "2020/2024", "", "9", nil),
    Figure("economie", "werk-bij-bedrijven-10-200", "GM0106", "", "", "40", .ruim),
    Figure("economie", "onbenut-arbeidspotentieel", "GM0106", "", "", "9", .bijna),
    Figure("economie", "bezoekers-binnenstad-per-week", "GM0106", "2024", "", "83800", nil),
    Figure("economie", "toeristische-bestedingen", "GM0106", "", "", "122", nil),
    Figure("economie", "uitgaande-pendel", "GM0106", "", "", "15700", nil),
    Figure("economie", "sdg-ranglijst", "GM0106", "2024", "", "176", nil),
    Figure("economie", "verwachte-economische-groei", "NL00", "2025/2027", "", "1.6", nil),

    Figure("omgevingsvisie", "deelnemers-toekomst-assen", "GM0106", "", "", "2000", .bijna),
    Figure("omgevingsvisie", "leden-stadspanel", "GM0106", "", "", "2000", .circa),
    Figure("omgevingsvisie", "beleidsdocumenten-leefomgeving", "GM0106", "2005/..", "", "70", .circa),
    Figure("omgevingsvisie", "woningbehoefte-per-jaar-tot-2025", "GM0106", "2025", "", "340", nil),
    Figure("omgevingsvisie", "woningbehoefte-per-jaar-na-2025", "GM0106", "2025/..", "", "230", nil),
    Figure("omgevingsvisie", "kantoorleegstand", "GM0106", "", "", "15", nil),
    Figure("omgevingsvisie", "kantoorleegstand", "GM0106", "2004", "", "5", nil),
    Figure("omgevingsvisie", "mogelijke-afname-winkelruimte", "GM0106", "", "", "300", .hoogstens),
    Figure("omgevingsvisie", "verwachte-banengroei-tot-2025", "GM0106", "2025", "", "0.4", nil),

    Figure("feitenblad", "prognose-65-plus", "NL00", "2050", "", "24", nil),
    Figure("feitenblad", "prognose-eenpersoonshuishoudens", "GM0106", "2050", "", "45", nil),
    Figure("feitenblad", "tevredenheid-met-het-leven", "PV22", "", "", "87.4", nil),
    Figure("feitenblad", "onveiligheid", "GM0106", "", "", "19.3", nil),
    Figure("feitenblad", "groei-woningvoorraad", "GM0106", "2016/..", "", "8.8", nil),
    Figure("feitenblad", "moeite-met-rondkomen-gemeente", "NL00", "", "", "13.3", nil),
    Figure("feitenblad", "mentale-gezondheid", "GM0106", "", "", "7.9", nil),
    Figure("feitenblad", "zorgen-toekomst-jeugd", "PV22", "", "", "59", nil),
  ]

  @Test(arguments: DocumentFiguresTests.figures)
  func theFigureIsTheDocuments(_ figure: Figure) throws {
    let matches = store.observations(figure.indicator, figure.area).filter {
      $0.citation.source == figure.document && $0.period.text == figure.period
        && $0.scenario == figure.scenario
    }
    #expect(matches.count == 1)
    let observation = try #require(matches.first)
    #expect(observation.value?.description == figure.value)
    #expect(observation.qualifier == figure.qualifier)
  }

  /// Cells of the woonvisie's table of household budgets.
  @Test func theBudgetsAreTheDocuments() throws {
    let onBenefit = try budget("Alleenstaande", "Bijstand", rent: "625")
    #expect(onBenefit.rentBenefit?.description == "325")
    let onMinimumWage = try budget("Alleenstaande", "Minimumloon", rent: "475")
    #expect(onMinimumWage.netHousingCost?.description == "505")
    let single = try budget("Alleenstaande", "Bruto 30.000 per jaar", rent: "625")
    #expect(single.remaining?.description == "1415")
    let family = try budget("Gezin met twee kinderen", "Bruto 30.000 per jaar", rent: "475")
    #expect(family.netHousingCost?.description == "540")
    let renovatedFamily = try budget("Gezin met twee kinderen", "Bruto 30.000 per jaar", rent: "625")
    #expect(renovatedFamily.remaining?.description == "1855")
    let pensioners = try budget("Alleenstaande of stel van 70+", "AOW, stel", rent: "475")
    #expect(pensioners.otherBenefits?.description == "205")
  }

  private func budget(_ household: String, _ income: String, rent: String) throws -> Budget {
    let matches = store.content.budgets.filter {
      $0.household == household && $0.income == income && $0.rent?.description == rent
    }
    #expect(matches.count == 1)
    return try #require(matches.first)
  }
}
