import Testing

@testable import BredeWelvaart

/// Claims about Assen, each looked up in the tables by hand; most are false or half true.
@Suite struct ClaimVerdictTests {
  /// A claim, the verdict, and words that have to be among the reasons or in what does hold.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let ruling: ClaimVerdict.Ruling
    let words: String

    init(_ text: String, _ ruling: ClaimVerdict.Ruling, _ words: String) {
      (self.text, self.ruling, self.words) = (text, ruling, words)
    }

    var testDescription: String { text }
  }

  static let right = [
    Case("In Lariks voelt 38% zich onveilig", .yes, "38% (geen jaar)"),
    Case(
      "In Lariks en Centrum voelen de inwoners zich het onveiligst", .yes, "Lariks en Centrum het hoogste"),
    Case("Lariks heeft de meeste moeite met rondkomen", .yes, "27% (geen jaar)"),
    Case("In Peelo is meer moeite met rondkomen dan in Marsdijk", .yes, "21% (geen jaar) tegen 14%"),
    Case("Marsdijk heeft de meeste inwoners", .yes, "11.930 (2024)"),
    Case("Lariks heeft 5.385 inwoners", .yes, "5.385 (2024)"),
    Case("Centrum heeft de meeste misdrijven", .yes, "1.059 (2024)"),
    Case("Assen-West scoort het slechtst op zorgaanbod", .yes, "5,4"),
    Case("Noorderpark is het dichtst bevolkt", .yes, "4.539"),
    Case("Assen is eenzamer geworden", .yes, "Iets meer dan in 2016"),
    Case("Moeite met rondkomen in Assen is gedaald sinds 2016", .yes, "Minder mensen dan in 2016"),
    Case("Lariks is eenzamer dan Nederland", .yes, "56% (2022) tegen 49% (2022)"),
    Case("Pittelo is eenzamer dan Nederland", .yes, "in woorden"),
    Case("Lariks heeft een bovengemiddelde eenzaamheid", .yes, "56% (2022) tegen 48% (2022)"),
    Case("De ervaren gezondheid in Lariks is 7 procentpunt lager dan in Assen", .yes, "62% (2022) tegen 69%"),
    Case("Peelo is kinderrijker dan Marsdijk", .yes, "17,0% (2024) tegen 15,5%"),
    Case("Marsdijk telt bijna 12.000 inwoners", .yes, "11.930"),
    Case("Naar verwachting is in 2050 26% van Assen 65 jaar en ouder", .yes, "Een voorspelling"),
    Case("Assen heeft minder moeite met rondkomen dan Nederland", .yes, "12,6% (geen jaar) tegen 13,3%"),
    Case("Tevredenheid met het leven is in Assen even hoog als in Nederland", .yes, "hetzelfde cijfer"),
    Case("In Marsdijk zijn circa 350 huishoudens met een mobiliteitsbeperking", .yes, "circa 350"),
    Case("Op zwerfafval scoort Centrum slechter dan Assen", .yes, "Slechte score"),
    Case("Centrum is de meest vergrijsde wijk", .yes, "32,7%"),
    Case("Kloosterveen heeft niet het hoogste aandeel koopwoningen", .yes, "Buitengebied"),
    Case("In geen enkele wijk heeft meer dan 30% moeite met rondkomen", .yes, "tot 27% (Lariks)"),
    Case("Elke wijk heeft meer dan 10% moeite met rondkomen", .yes, "van 12% (Buitengebied)"),
  ]

  static let wrong = [
    Case("Peelo is de onveiligste wijk", .no, "4e laagste van 9"),
    Case("In Lariks voelt de helft van de mensen zich onveilig", .no, "38%"),
    Case("De meeste mensen in Lariks voelen zich onveilig", .no, "38%"),
    Case("Pittelo heeft het slechtste zorgaanbod", .no, "Assen-West"),
    Case("Kloosterveen heeft het hoogste aandeel koopwoningen", .no, "Buitengebied"),
    Case("Assen heeft meer dan 70.000 inwoners", .no, "69.700"),
    Case("Assen is eenzamer dan Drenthe", .no, "12,6% (geen jaar) tegen 12,9%"),
    Case("De onveiligheid in Assen is gelijk gebleven", .no, "werd ongunstiger (sinds 2022)"),
    Case("Assen heeft meer vrijwilligers dan Drenthe", .no, "Laagste percentage van Drenthe"),
    Case("Buitengebied heeft minder misdrijven per 1.000 inwoners dan Assen", .no, "125,4"),
    Case("In alle wijken heeft meer dan 12% moeite met rondkomen", .no, "Dat klopt niet voor Buitengebied"),
    Case("Kloosterveen heeft de laagste ervaren gezondheid", .no, "Lariks"),
    Case("Marsdijk heeft meer Wmo-klanten dan Lariks", .no, "10 per 1.000 inwoners (2024) tegen 30"),
    Case("Marsdijk heeft minder inwoners dan Peelo", .no, "een hoger cijfer dan Peelo"),
    Case("Assen-Oost is de kleinste wijk", .no, "118 ha"),
    Case("De wachttijd voor sociale huur in Assen is gedaald", .no, "Van circa drie naar circa vijf jaar"),
    Case("Geen wijk heeft meer inwoners dan Kloosterveen", .no, "Dat klopt niet voor Marsdijk"),
  ]

  static let half = [
    ("Lariks is de onveiligste wijk", "Gedeeld met Centrum"),
    ("Lariks is niet de onveiligste wijk", "Gedeeld met Centrum"),
    ("Lariks is onveiliger dan Marsdijk", "niet hoe veilig het er is"),
    ("Peelo is onveiliger dan Marsdijk", "binnen de marge (2 procentpunt)"),
    ("Kloosterveen is de veiligste wijk", "Het verschil met Assen-West en Marsdijk valt binnen de marge"),
    ("Lariks is de armste wijk", "Moeite met rondkomen is niet hetzelfde als arm zijn"),
    ("Lariks is onveilig", "Er staat niet bij vergeleken waarmee"),
    ("Marsdijk is de grootste wijk", "5.580 ha"),
    ("Het aantal misdrijven in Lariks is gestegen", "Er is één jaar (2024)"),
    ("Lariks is onveiliger dan vroeger", "Er is één cijfer, zonder jaar"),
    ("Lariks is de eenzaamste wijk", "Er zijn cijfers van 1 van de 10 wijken"),
    ("Pittelo is de eenzaamste wijk", "ongunstiger dan Nederland (2022)"),
    ("Lariks is de ongezondste wijk", "Het verschil met Noorderpark valt binnen de marge"),
    ("Buitengebied is de gezondste wijk", "Gedeeld met Kloosterveen"),
    ("Assen-West is de groenste wijk", "Peelo en Pittelo valt binnen de marge (0,2)"),
    ("Kloosterveen heeft de beste koopwoningen", "Hoger of lager is hier niet beter of slechter"),
    ("In 2050 is 26% van Assen 65 jaar en ouder", "Dit is een verwachting, geen meting"),
    ("Moeite met rondkomen is in Lariks hoger dan in Assen", "dit is het midden van de wijken"),
    ("Lariks heeft 7 procent lagere ervaren gezondheid dan Assen", "7 procentpunt, ofwel 10 procent"),
    ("In Marsdijk zijn 350 huishoudens met een mobiliteitsbeperking", "‘circa’"),
    ("De woonvraag in Assen is 2.500", "2.500 tot 3.000"),
    ("Kloosterveen heeft 11.470 inwoners", "11.471 (2024)"),
    ("Mantelzorg in Assen is hoger dan in Nederland", "binnen de marge (1 procentpunt)"),
    ("Moeite met rondkomen in Assen is gedaald sinds 2020", "niet die sinds 2020"),
    ("In alle wijken voelt minstens 20% zich onveilig", "Dat is niet te zeggen van Buitengebied"),
    ("Geen wijk is ongezonder dan Lariks", "niet hoe gezond zij zijn"),
    ("Lariks was in 2020 de onveiligste wijk", "niet van 2020"),
    ("In Lariks voelen 2.000 mensen zich onveilig", "Het cijfer is een percentage"),
    ("In Lariks voelt ruim een derde zich onveilig", "Het scheelt weinig"),
    ("In Lariks voelen meer mensen zich onveilig dan in Marsdijk", "naar aantal kan het andersom zijn"),
    ("Lariks heeft meer Wmo-klanten dan Marsdijk", "een inwoner kan er meer dan een hebben"),
    ("Assen is even eenzaam als Drenthe", "binnen de marge (0,5 procentpunt)"),
  ].map { Case($0.0, .notLikeThis, $0.1) }

  static let open = [
    ("In Buitengebied voelt 20% zich onveilig", "Van Buitengebied is er geen cijfer"),
    ("Lariks is onveilig omdat er veel armoede is", "Dat het een door het ander komt"),
    ("Kloosterveen heeft de laagste score voor parken", "dus ook geen volgorde"),
    ("Assen heeft het laagste percentage vrijwilligers van Drenthe", "alleen van de wijken"),
    ("Alle wijken zijn onveiliger geworden", "Er is één jaar (2024)"),
  ].map { Case($0.0, .unknown, $0.1) }

  @Test(arguments: right + wrong + half + open) func isJudged(_ claim: Case) throws {
    let store = TestPackage.store
    let verdict = try store.judge(store.claim(claim.text))
    let words = (verdict.reasons + verdict.findings.map(\.words)).joined(separator: " ")
    #expect(verdict.ruling == claim.ruling, "\(words)")
    #expect(words.contains(claim.words), "\(words)")
  }

  /// What is refused, and what is said of it.
  @Test(arguments: [
    ("Lariks is de duurste wijk", "duurste"), ("Lariks is de mooiste wijk", "mooiste"),
    ("Lariks is twee keer zo onveilig als Marsdijk", "‘twee keer zo’ is niet te lezen"),
    ("Lariks is onveiliger", "zeg waarmee u vergelijkt"),
    ("Lariks is onveiliger dan Centrum en Marsdijk", "één gebied tegelijk"),
    ("Lariks is na Centrum de onveiligste wijk", "‘na’"), ("Larix is de onveiligste wijk", "‘larix’"),
    ("Lariks of Pittelo is de onveiligste wijk", "‘of’"),
    ("Lariks en Centrum hebben samen meer inwoners dan Marsdijk", "‘samen’"),
    ("Bijna alle wijken zijn ongezonder dan Kloosterveen", "‘bijna’"),
    ("Onder ouderen in Lariks is eenzaamheid het hoogst", "‘eenzaamheid’"),
    ("De wachttijd voor sociale huur is gestegen", "noem het gebied"),
    ("Kloosterveen is gegroeid", "noem waar het over gaat"),
    ("Assen doet het beter dan Drenthe", "over gaat"),
    ("In Lariks zijn de meeste mensen eenzaam", "meer dan de helft"),
    ("Lariks heeft het hoogste rapportcijfer", "cijfers gaan"),
    ("Er is geen supermarkt in Lariks", "over ‘supermarkt’ is er geen cijfer en geen voorziening"),
    ("Lariks eenzaamheid", "zeg wat u beweert"), ("Lariks", "noem waar het over gaat"), ("", "over gaat"),
  ])
  func isRefused(_ text: String, _ words: String) throws {
    let problem = try #require(throws: ClaimProblem.self) { try TestPackage.store.claim(text) }
    #expect(problem.message.contains(words), "\(problem.message)")
  }

  @Test func aSentenceThatHoldsGoesWithEachVerdictOnFigures() throws {
    let store = TestPackage.store
    for claim in Self.right + Self.wrong + Self.half {
      #expect(try !store.judge(store.claim(claim.text)).holds.isEmpty, "\(claim)")
    }
  }

  @Test func theOrderOfAQuestionIsReadToo() throws {
    let store = TestPackage.store
    let claims = try ["Is Lariks de onveiligste wijk?", "Van alle wijken is Lariks het onveiligst."].map(
      store.claim)
    #expect(try claims.allSatisfy { try $0 == store.claim("Lariks is de onveiligste wijk") })
  }
}
