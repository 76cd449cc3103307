import Testing

@testable import BredeWelvaart

@Suite struct WheelTests {
  private let store = TestPackage.store

  private func wheel(_ code: Area.Code) throws -> Wheel {
    store.wheel(of: try store.requiredArea(code), against: .area("GM0106"))
  }

  @Test(arguments: ["GM0106", "WK010601", "PV22", "NL00"] as [Area.Code])
  func theEightThemesStandInOrder(_ code: Area.Code) throws {
    #expect(
      try wheel(code).sectors.map(\.theme.id) == [
        "welzijn", "materiele-welvaart", "gezondheid", "arbeid-en-vrije-tijd", "wonen", "samenleving",
        "veiligheid", "milieu",
      ])
  }

  @Test func theGemeentesWheelHasTheNineIndicatorsOfTheFeitenblad() throws {
    #expect(
      try wheel("GM0106").segments.map(\.indicator.id) == [
        "tevredenheid-met-het-leven", "moeite-met-rondkomen-gemeente", "mentale-gezondheid",
        "netto-arbeidsparticipatie", "groei-woningvoorraad", "ernstige-eenzaamheid", "onveiligheid", "hitte",
        "wateroverlast",
      ])
    #expect(try wheel("GM0106").sectors.map(\.segments.count) == [1, 1, 1, 1, 1, 1, 1, 2])
  }

  @Test func everyWijksWheelHasTheSameIndicatorsAndNoneForWork() throws {
    let own = try wheel("WK010600").segments.map(\.indicator.id)
    #expect(!own.isEmpty)
    for wijk in store.wijken {
      let wheel = try wheel(wijk.code)
      #expect(wheel.segments.map(\.indicator.id) == own)
      #expect(wheel.sectors.filter(\.segments.isEmpty).map(\.theme.id) == ["arbeid-en-vrije-tijd"])
    }
    #expect(!own.contains("moeite-met-rondkomen-gemeente"))
  }

  @Test func aSegmentHoldsItsFigureItsPositionAndItsTrend() throws {
    let assen = try store.requiredGemeente()
    let wheel = store.wheel(of: assen, against: .area("PV22"))
    let segment = try #require(wheel.segments.first { $0.indicator.id == "netto-arbeidsparticipatie" })
    #expect(segment.observation?.value == DecimalNumber(724, scale: 1))
    #expect(segment.position.verdict == .better)
    #expect(segment.trend?.verdict == .better)
    #expect(segment.signal == .kracht)
  }

  @Test(
    arguments: [
      ("netto-arbeidsparticipatie", .kracht), ("groei-woningvoorraad", nil),
      ("moeite-met-rondkomen-gemeente", nil),
      ("ernstige-eenzaamheid", nil),
      ("hitte", nil), ("mentale-gezondheid", nil),
    ] as [(Indicator.ID, Wheel.Segment.Signal?)])
  func bothRingsMustAgreeForASignal(_ id: Indicator.ID, _ signal: Wheel.Segment.Signal?) throws {
    let wheel = store.wheel(of: try store.requiredGemeente(), against: .area("PV22"))
    #expect(wheel.segments.first { $0.indicator.id == id }?.signal == signal)
  }

  @Test func twoWorseRingsAskForAttention() throws {
    let package = TestPackage.small
      .editing("observations.csv") {
        $0 += "lawaai,GM1,2024,,30,,A,blad,T,\nlawaai,NL1,2024,,20,,A,blad,T,\n"
      }
      .editing("assessments.csv") { $0 += "lawaai,GM1,trend,,worse,2016/..,blad,T,\n" }
    let store = try package.load()
    let wheel = store.wheel(of: try store.requiredGemeente(), against: .area("NL1"))
    #expect(wheel.segments.map(\.signal) == [.aandacht])
  }

  @Test func theScaleOfTheToleranceReachesTheSegments() throws {
    let assen = try store.requiredGemeente()
    func verdict(_ scale: Double) -> Verdict? {
      store.wheel(of: assen, against: .area("PV22"), toleranceScale: scale).segments
        .first { $0.indicator.id == "ernstige-eenzaamheid" }?.position.verdict
    }
    #expect(verdict(0) == .better)
    #expect(verdict(1) == .equal)
  }

  @Test func themesStandInTheirOwnOrder() throws {
    let turned = TestPackage.small.editing("themes.csv", "Wonen,1", to: "Wonen,7")
    #expect(try turned.load().content.themes.map(\.id) == ["milieu", "wonen"])
  }
}
