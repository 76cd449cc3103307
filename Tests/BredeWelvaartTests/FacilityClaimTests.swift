import Testing

@testable import BredeWelvaart

/// Claims about facilities in Assen, each looked up in the table by hand; half of them are false.
@Suite struct FacilityClaimTests {
  typealias Case = ClaimVerdictTests.Case

  static let cases = [
    Case("Lariks heeft geen huisarts", .yes, "huisarts is in Lariks niet aanwezig"),
    Case("Er is een huisarts in Marsdijk", .yes, "huisarts is in Marsdijk aanwezig"),
    Case("In Peelo zijn geen apotheken", .no, "apotheek is in Peelo aanwezig"),
    Case("Centrum heeft een bibliotheek", .yes, "in De Nieuwe Kolk"),
    Case("Assen heeft een bibliotheek", .yes, "bibliotheek is in Centrum aanwezig"),
    Case("Assen heeft geen ziekenhuis", .no, "Wilhelmina Ziekenhuis"),
    Case("In Lariks ontbreekt een huisarts", .yes, "niet aanwezig"),
    Case("Lariks heeft een dokter", .no, "huisarts is in Lariks niet aanwezig"),
    Case("Pittelo heeft een universiteit", .no, "universiteit is in Assen niet aanwezig"),
    Case("Alle wijken hebben een huisarts", .no, "Dat klopt niet voor"),
    Case("In geen enkele wijk is een bibliotheek", .no, "Dat klopt niet voor Centrum"),
    Case("Pittelo heeft een bibliotheek", .unknown, "bibliotheek is in Centrum aanwezig"),
    Case("Pittelo heeft een ziekenhuis", .unknown, "Van Pittelo zeggen de documenten het niet"),
    Case("Buitengebied heeft geen huisarts", .unknown, "Van Buitengebied is het niet bekend"),
    Case("Kloosterveen heeft ouderenzorg", .notLikeThis, "beperkt aanwezig"),
  ]

  @Test(arguments: cases) func isJudged(_ claim: Case) throws {
    let store = TestPackage.store
    let verdict = try store.judge(#require(store.facilityClaim(claim.text)))
    #expect(verdict.ruling == claim.ruling, "\(verdict.explanation)")
    #expect(verdict.explanation.contains(claim.words), "\(verdict.explanation)")
    #expect(!verdict.facilities.isEmpty)
  }

  /// What says nothing of a facility, or more than can be read.
  @Test(arguments: [
    "pittelo huisarts", "Er is geen supermarkt in Lariks", "Lariks heeft meer huisartsen dan Marsdijk",
    "Lariks heeft geen huisarts omdat er geen ruimte is", "Er is geen huisarts",
    "Lariks heeft geen huisarts meer",
    "Lariks of Pittelo heeft een huisarts", "Lariks is de onveiligste wijk", "",
  ]) func isNoClaim(_ text: String) {
    #expect(TestPackage.store.facilityClaim(text) == nil)
  }
}
