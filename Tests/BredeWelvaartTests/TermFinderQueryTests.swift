import Testing

@testable import BredeWelvaart

@Suite struct TermFinderQueryTests {
  private let store = TestPackage.store

  private func finder(_ names: [(String, String)]) -> TermFinder {
    TermFinder(
      names.map {
        Term(
          term: $0.0, abbreviation: $0.1, definition: "", citation: Citation(source: "blad", locator: "Tekst")
        )
      })
  }

  @Test(arguments: [
    ("Er komt een knarrenhof bij.", ["Knarrenhof"]),
    ("De WMO en de Wlz veranderen.", ["Wet maatschappelijke ondersteuning", "Wet langdurige zorg"]),
    ("Zorg door V&V", ["Verpleging en verzorging"]),
    ("Nultredenwoningen en aanleunwoningen", ["Nultredenwoning", "Aanleunwoning"]),
    ("Netto woonlasten dalen, de netto woonlast ook", ["Netto woonlast"]),
    ("De SDG's van de VN", ["Duurzame ontwikkelingsdoelen"]),
    ("Wie zorgt voor een zorgappartementencomplex?", []),
    ("Gewone woorden over de stad", []), ("", []), ("...", []),
  ])
  func theProjectsTermsAreFound(_ text: String, _ terms: [String]) {
    #expect(store.terms(in: text).map(\.term) == terms)
  }

  @Test func oneAbbreviationMayStandForTwoTerms() {
    #expect(
      store.terms(in: "De WRV is gewijzigd.").map(\.term) == [
        "Woningaanpassingen, rolstoelen en vervoer", "Woningaanpassingen Regeling Voorzieningen",
      ])
  }

  @Test func everyTermFindsItself() {
    let finder = TermFinder(store.content.glossary)
    for term in store.content.glossary {
      #expect(finder.terms(in: "Dit is \(term.term).").contains(term), "\(term.term)")
      #expect(term.abbreviation.isEmpty || finder.terms(in: term.abbreviation).contains(term))
    }
  }

  @Test func theLongestTermWins() {
    let finder = finder([("wonen", ""), ("beschermd wonen", ""), ("wonen met zorg", "")])
    #expect(finder.terms(in: "wonen").map(\.term) == ["wonen"])
    #expect(finder.terms(in: "beschermd wonen").map(\.term) == ["beschermd wonen"])
    // Even where a shorter one starts before it.
    #expect(finder.terms(in: "beschermd wonen met zorg").map(\.term) == ["wonen met zorg"])
    #expect(finder.terms(in: "wonen en beschermd wonen").map(\.term) == ["wonen", "beschermd wonen"])
  }

  @Test func pluralsCountFromFiveLetters() {
    let finder = finder([("wijk", ""), ("buurt", ""), ("tiny house", ""), ("energie", "")])
    #expect(finder.terms(in: "wijken").isEmpty)
    #expect(finder.terms(in: "buurten").map(\.term) == ["buurt"])
    #expect(finder.terms(in: "Tiny houses").map(\.term) == ["tiny house"])
    #expect(finder.terms(in: "buurtje").isEmpty)
    #expect(finder.terms(in: "energiearm").isEmpty)
  }

  @Test func caseAccentsAndHyphensMakeNoDifference() {
    let finder = finder([("Privé-tuin", ""), ("CO2-uitstoot", "")])
    #expect(finder.terms(in: "PRIVE TUINEN").map(\.term) == ["Privé-tuin"])
    #expect(finder.terms(in: "De co2 uitstoot").map(\.term) == ["CO2-uitstoot"])
  }

  @Test func termsStandOnceAndInTheOrderOfTheText() {
    let finder = finder([("Wet langdurige zorg", "Wlz"), ("Domotica", "")])
    #expect(
      finder.terms(in: "Domotica, de Wlz, Wet langdurige zorg en domotica").map(\.term) == [
        "Domotica", "Wet langdurige zorg",
      ])
  }

  @Test func anEmptyGlossaryFindsNothing() {
    #expect(finder([]).terms(in: "Alles").isEmpty)
    #expect(finder([("", ""), ("…", "")]).terms(in: "… en meer").isEmpty)
  }
}
