import Testing

@testable import BredeWelvaart

/// What the feitenblad says in words must follow from its figures and our tolerances.
@Suite struct FeitenbladTests {
  private let store = TestPackage.store

  /// A sentence of the feitenblad about Assen.
  struct Claim: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let indicator: Indicator.ID
    let reference: Area.Code
    let verdict: Verdict
    let value: String
    let referenceValue: String

    init(
      _ words: String, _ indicator: Indicator.ID, _ value: String, _ reference: Area.Code,
      _ referenceValue: String, _ verdict: Verdict
    ) {
      testDescription = words
      self.indicator = indicator
      self.reference = reference
      self.verdict = verdict
      self.value = value
      self.referenceValue = referenceValue
    }
  }

  @Test(arguments: [
    Claim("tevreden: lager dan Drenthe", "tevredenheid-met-het-leven", "85.3", "PV22", "87.4", .worse),
    Claim("tevreden: gelijk aan Nederland", "tevredenheid-met-het-leven", "85.3", "NL00", "85.3", .equal),
    Claim("eenzaam: bijna gelijk aan Drenthe", "ernstige-eenzaamheid", "12.6", "PV22", "12.9", .equal),
    Claim("rondkomen: boven Drenthe", "moeite-met-rondkomen-gemeente", "12.6", "PV22", "11.5", .worse),
    Claim("rondkomen: onder Nederland", "moeite-met-rondkomen-gemeente", "12.6", "NL00", "13.3", .better),
    Claim("woningen: meer dan Drenthe", "groei-woningvoorraad", "8.8", "PV22", "5.3", .better),
    Claim("woningen: meer dan Nederland", "groei-woningvoorraad", "8.8", "NL00", "8.3", .better),
    Claim("werk: boven Drenthe", "netto-arbeidsparticipatie", "72.4", "PV22", "70.9", .better),
    Claim("hitte: 8% tegen 7% in Drenthe", "hitte", "8", "PV22", "7", .worse),
  ])
  func theWordsFollowFromTheFigures(_ claim: Claim) throws {
    let indicator = try store.requiredIndicator(claim.indicator)
    let assen = try store.requiredGemeente()
    let comparison = store.compare(indicator, assen, with: .area(claim.reference))
    #expect(comparison.verdict == claim.verdict)
    #expect(comparison.reference == .area(claim.reference))
    #expect(comparison.referenceValue?.description == claim.referenceValue)
    #expect(store.value(claim.indicator, assen.code)?.description == claim.value)
  }

  @Test func wateroverlastIsEqualInTheDocumentsWordsOnly() throws {
    let indicator = try store.requiredIndicator("wateroverlast")
    let assen = try store.requiredGemeente()
    let comparison = store.compare(indicator, assen, with: .area("PV22"))
    #expect(comparison.outcome == .verdict(.equal))
    #expect(comparison.referenceValue == nil)
    #expect(!comparison.isStrong)
    #expect(store.compare(indicator, assen, with: .area("NL00")).outcome == .noReference)
  }

  @Test(arguments: ["mentale-gezondheid", "onveiligheid"] as [Indicator.ID])
  func withoutAFigureOfDrentheThereIsNoPosition(_ id: Indicator.ID) throws {
    let indicator = try store.requiredIndicator(id)
    let comparison = store.compare(indicator, try store.requiredGemeente(), with: .area("PV22"))
    #expect(comparison.outcome == .noReference)
    #expect(comparison.verdict == nil)
  }

  @Test(
    arguments: [
      ("ernstige-eenzaamheid", Verdict.worse, "2016/.."),
      ("moeite-met-rondkomen-gemeente", .better, "2016/.."),
      ("netto-arbeidsparticipatie", .better, "2016/.."),
      ("onveiligheid", .worse, "2022/.."),
    ] as [(Indicator.ID, Verdict, String)])
  func trendsAreThoseOfTheDocument(_ id: Indicator.ID, _ verdict: Verdict, _ period: String) throws {
    let indicator = try store.requiredIndicator(id)
    let trend = try #require(store.trend(indicator, try store.requiredGemeente()))
    #expect(trend.verdict == verdict)
    #expect(trend.period.text == period)
    #expect(trend.citation.source == "feitenblad")
    #expect(!trend.note.isEmpty)
  }

  @Test(
    arguments: ["tevredenheid-met-het-leven", "mentale-gezondheid", "hitte", "wateroverlast"]
      as [Indicator.ID])
  func whereTheDocumentNamesNoTrendThereIsNone(_ id: Indicator.ID) throws {
    let indicator = try store.requiredIndicator(id)
    #expect(store.trend(indicator, try store.requiredGemeente()) == nil)
  }
}
