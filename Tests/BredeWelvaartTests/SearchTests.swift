import Testing

@testable import BredeWelvaart

/// What a council member expects on top.
@Suite struct SearchTests {
  static let index = SearchIndex(TestPackage.store)

  private func first(_ query: String) -> String? {
    Self.index.find(query).first.map { "\($0.kind): \($0.title)" }
  }

  @Test(arguments: [
    ("lariks", "wijk: Lariks"), ("de lariks", "wijk: Lariks"), ("LARIKS", "wijk: Lariks"),
    ("oost", "wijk: Assen-Oost"), ("assen", "gebied: Assen"), ("klooster", "wijk: Kloosterveen"),
    ("groen", "indicator: Rapportcijfer hoeveelheid groen"), ("kloosterv", "wijk: Kloosterveen"),
    ("WK010601", "wijk: Lariks"), ("wijk 7", "wijk: Lariks"), ("7", "wijk: Lariks"),
    ("schildersbuurt", "buurt: Schildersbuurt"), ("de breeen", "buurt: De Breeën"),
    ("veilig", "indicator: Voelt zich weleens onveilig"),
    ("onveilig", "indicator: Voelt zich weleens onveilig"),
    ("eenzaam", "indicator: Enigszins tot (zeer) sterk eenzaam"),
    ("koopwoningen", "indicator: Koopwoningen"), ("mantelzorg", "indicator: Geeft mantelzorg"),
    ("energiearmoede", "indicator: Energiearmoede"), ("huisarts", "voorziening: huisarts"),
    ("huisarts lariks", "voorziening: huisarts"), ("wonen", "thema: Wonen"),
    ("veiligheid", "thema: Veiligheid"), ("materiele welvaart", "thema: Materiële welvaart"),
    ("wmo", "begrip: Wet maatschappelijke ondersteuning"), ("bic", "begrip: Buurtinformatiecentrum"),
    ("woonvisie", "bron: Woonvisie Assen"), ("de schulp", "plek: De Schulp"),
    ("65 centrum", "cijfer: Centrum: Inwoners van 65 jaar en ouder"),
    ("centrum 65", "cijfer: Centrum: Inwoners van 65 jaar en ouder"),
    ("lariks eenzaam", "cijfer: Lariks: Enigszins tot (zeer) sterk eenzaam"),
    ("eenzaamheid in de lariks", "cijfer: Lariks: Enigszins tot (zeer) sterk eenzaam"),
    ("wmo lariks", "cijfer: Lariks: Wmo: ambulante zorg"),
    ("aantal inwoners assen", "cijfer: Assen: Aantal inwoners"),
    ("pittelo koopw", "cijfer: Pittelo: Koopwoningen"),
  ])
  func theExpectedComesFirst(_ query: String, _ expected: String) {
    #expect(first(query) == expected)
  }

  @Test(arguments: [
    ("larix", "wijk: Lariks"), ("lariski", "wijk: Lariks"), ("kloostervene", "wijk: Kloosterveen"),
    ("kloosterven", "wijk: Kloosterveen"), ("Pitello", "wijk: Pittelo"), ("marsdyk", "wijk: Marsdijk"),
    ("maarsdijk", "wijk: Marsdijk"), ("pelo", "wijk: Peelo"), ("sentrum", "wijk: Centrum"),
    ("noorderprak", "wijk: Noorderpark"), ("schildersbuurd", "buurt: Schildersbuurt"),
    ("koopwonigen", "indicator: Koopwoningen"), ("mantelzrog", "indicator: Geeft mantelzorg"),
    ("energiearmode", "indicator: Energiearmoede"), ("huisarst", "voorziening: huisarts"),
    ("appotheek", "voorziening: apotheek"), ("leefbaarhied", "begrip: Leefbaarheid"),
    ("bloemkoolwyk", "begrip: Bloemkoolwijk"),
    ("larix eenzaam", "cijfer: Lariks: Enigszins tot (zeer) sterk eenzaam"),
    ("mantelzrog lariks", "cijfer: Lariks: Geeft mantelzorg"),
  ])
  func aMisspelledNameIsFound(_ query: String, _ expected: String) {
    #expect(first(query) == expected)
  }

  @Test(arguments: [("eenzamheid", "eenzaam"), ("onveiligheit", "onveilig")])
  func aMisspelledSubjectIsFound(_ query: String, _ word: String) throws {
    let hit = try #require(Self.index.find(query).first)
    #expect(hit.kind == "indicator" && hit.title.contains(word))
  }

  @Test func anAbbreviationIsFoundFirst() throws {
    let hits = Self.index.find("wrv")
    #expect(hits.first?.kind == "begrip")
    #expect(hits.first?.detail == "WRV")
  }

  @Test func anAreaAndADocumentGiveWhatTheDocumentSaysOfIt() {
    let hits = Self.index.find("pittelo woonvisie")
    #expect(hits.count > 10)
    for hit in hits {
      switch hit.subject {
      case .action(let id):
        let action = TestPackage.store.content.actions.first { $0.id == id }
        #expect(action?.document == "woonvisie" && action?.areas.contains("WK010604") == true)
      case .statement(let id):
        let statement = TestPackage.store.content.statements.first { $0.id == id }
        let isAbout = statement?.area == "WK010604" || statement?.text.contains("Pittelo") == true
        #expect(isAbout && statement?.citation.source == "woonvisie")
      default: Issue.record("\(hit)")
      }
    }
  }

  @Test func allIndicatorsOfFeelingUnsafeComeBeforeTheirTheme() {
    let kinds = Self.index.find("veilig").prefix { $0.kind == "indicator" }
    #expect(kinds.count { $0.title.contains("onveilig") } == 5)
  }

  @Test func compoundsAreFoundAfterWordsOfTheirOwn() throws {
    let titles = Self.index.find("zorg").filter { $0.kind == "indicator" }.map { $0.title.lowercased() }
    let compound = try #require(titles.firstIndex { $0.contains("mantelzorg") && !$0.contains(" zorg") })
    let whole = titles.indices.filter { titles[$0].hasSuffix(" zorg") }
    #expect(!whole.isEmpty && whole.allSatisfy { $0 < compound })
  }

  @Test func figuresOfTheWholeTownDoNotDrownTheRest() {
    let hits = Self.index.find("assen wonen")
    #expect(hits.prefix { $0.kind == "cijfer" }.count == 12)
    #expect(hits.count { $0.kind == "cijfer" } == 12)
    #expect(hits.count > 12)
  }

  @Test func aFigureIsGivenWithItsYear() throws {
    let hit = try #require(Self.index.find("inwoners centrum").first)
    let store = TestPackage.store
    guard case .figure(let id, let code) = hit.subject else { return #expect(Bool(false), "\(hit)") }
    let fact = store.fact(try store.requiredIndicator(id), try store.requiredArea(code))
    #expect(hit.detail == fact.figures)
    #expect(hit.detail == "7.165 (2024)")
  }

  @Test func everyWordMustBeFound() {
    #expect(Self.index.find("lariks xqzw").isEmpty)
    #expect(Self.index.find("xqzw lariks").isEmpty)
  }

  @Test func anotherNumberIsNoMisspelling() {
    #expect(Self.index.find("wk019999").isEmpty)
  }
}
