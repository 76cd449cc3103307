import Foundation
import Testing

@testable import BredeWelvaart

/// What the project's own package adds changes nothing of what its documents say.
@Suite struct OwnAdditionTests {
  private let told = TestPackage.store
  private let whole = TestPackage.whole

  @Test func allThatTheDocumentsGiveIsThereFirst() {
    let (own, all) = (told.content, whole.content)
    #expect(Array(all.observations.prefix(own.observations.count)) == own.observations)
    #expect(Array(all.indicators.prefix(own.indicators.count)) == own.indicators)
    #expect(Array(all.sources.prefix(own.sources.count)) == own.sources)
    #expect(Array(all.caveats.prefix(own.caveats.count)) == own.caveats)
    #expect(all.assessments == own.assessments && all.statements == own.statements)
    #expect(own.observations.allSatisfy { !$0.isAddition } && own.breaks.isEmpty)
    #expect(all.observations.dropFirst(own.observations.count).allSatisfy { $0.isAddition })
  }

  @Test func noFigureOfADocumentIsReplaced() throws {
    for observation in told.content.observations where observation.value != nil {
      let indicator = try told.requiredIndicator(observation.indicator)
      let area = try told.requiredArea(observation.area)
      let (before, after) = (told.fact(indicator, area), whole.fact(indicator, area))
      #expect(before.current == after.current, "\(indicator.id) \(area.name)")
      #expect(before.comparison?.outcome == after.comparison?.outcome, "\(indicator.id) \(area.name)")
      #expect(before.comparison?.reference == after.comparison?.reference, "\(indicator.id) \(area.name)")
      #expect(before.rank == after.rank, "\(indicator.id) \(area.name)")
      if let trend = before.trend { #expect(trend == after.trend, "\(indicator.id) \(area.name)") }
    }
  }

  @Test func noWheelOfAssenOrItsWijkenHasOtherIndicators() throws {
    for area in [try told.requiredArea("GM0106")] + told.wijken {
      let reference = try #require(told.references(for: area).first)
      let before = told.wheel(of: area, against: reference).segments
      let after = whole.wheel(of: area, against: reference).segments
      #expect(before.map(\.indicator) == after.map(\.indicator))
      #expect(before.map(\.observation) == after.map(\.observation))
      #expect(before.map(\.position.outcome) == after.map(\.position.outcome))
    }
  }

  @Test func aQuestionThatChangedIsNoDevelopment() throws {
    for id: Indicator.ID in ["ervaren-gezondheid", "vrijwilligerswerk", "mantelzorg", "eenzaamheid"] {
      let indicator = try whole.requiredIndicator(id)
      for wijk in whole.wijken { #expect(whole.trend(indicator, wijk) == nil, "\(id) \(wijk.name)") }
    }
    let drenthe = try whole.requiredArea("PV22")
    let health = try whole.requiredIndicator("ervaren-gezondheid-monitor")
    #expect(whole.trend(health, drenthe) == nil)
    #expect(!whole.caveats(health.id, area: drenthe.code).isEmpty)
  }

  @Test(arguments: [
    ("overgewicht", "ongunstiger (2020–2022, aanvulling)"), ("vertrouwen-in-anderen", nil),
    ("tevredenheid-leven-monitor", nil),
    ("netto-arbeidsparticipatie-monitor", "gunstiger (2016–2022, aanvulling)"),
    ("vrijwilligerswerk-15-plus", "ongunstiger (2016–2022, aanvulling)"),
    ("contact-familie-vrienden-buren", nil),
    ("afstand-ov", "gelijk (2017–2022, aanvulling)"), ("afstand-cafe", "ongunstiger (2016–2022, aanvulling)"),
    ("broeikasgas", "gunstiger (2016–2021, aanvulling)"),
    ("misdrijven-monitor", "gelijk (2016–2022, aanvulling)"),
    ("werkloosheid", "gunstiger (2016–2022, aanvulling)"),
  ])
  func drentheDevelopedAsFarAsItsMarginsSay(_ id: Indicator.ID, _ words: String?) throws {
    let trend = whole.trend(try whole.requiredIndicator(id), try whole.requiredArea("PV22"))
    #expect(trend?.words == words, "\(id)")
  }

  @Test func theFiguresAreThoseOfTheirSource() throws {
    let folder = TestPackage.root.appending(path: "../shared/cijfers")
    // The open data lie beside the project where it is made, and nowhere else.
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", TestPackage.root.appending(path: "scripts/carry-years").path, "--check"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
