import Testing

@testable import BredeWelvaart

@Suite struct StandoutsQueryTests {
  private let package = TestPackage.small

  private func standouts(_ package: TestPackage, scale: Double = 1) throws -> Standouts {
    let store = try package.load()
    return store.standouts(against: { store.references(for: $0).first }, toleranceScale: scale)
  }

  @Test func theFarthestFigureOfTheProjectIsThatOfPittelosFirstLineCare() throws {
    // 4 4 0 4 4 2 4 4 2 in nine wijken: their middle is 4, their standard deviation 4/3.
    let store = TestPackage.store
    let farthest = store.standouts(against: { store.references(for: $0).first }).farthest
    let first = try #require(farthest.first)
    #expect(first.area.name == "Pittelo")
    #expect(first.indicator.id == "eerstelijnsvoorzieningen")
    #expect(abs(try #require(first.distance) + 3) < 1e-9)
    #expect(first.comparison.verdict == .worse)
    #expect(farthest.count == Standouts.limit)
    #expect(farthest.map(\.area.name).prefix(4) == ["Pittelo", "Centrum", "Assen-West", "Centrum"])
  }

  @Test func theFarthestAreJudgedAndInOrder() throws {
    let store = TestPackage.store
    let farthest = store.standouts(against: { store.references(for: $0).first }).farthest
    let distances = try farthest.map { try #require($0.distance).magnitude }
    #expect(distances == distances.sorted(by: >))
    #expect(farthest.allSatisfy { [.better, .worse].contains($0.comparison.verdict) })
    #expect(farthest.allSatisfy { $0.area.level == .wijk && store.isMapped($0.indicator.id) })
    #expect(farthest.contains { $0.comparison.verdict == .better })
    for standout in farthest {
      let isAbove = try #require(standout.distance) > 0
      #expect(
        (standout.comparison.verdict == .better) == (isAbove == (standout.indicator.direction == .higher)))
    }
  }

  @Test func ofTheProjectOnlyTheGemeenteHasAttention() throws {
    // No wijk has both a figure and a development.
    let store = TestPackage.store
    let standouts = store.standouts(against: { store.references(for: $0).first })
    let all = standouts.attention + standouts.strengths
    #expect(!all.isEmpty)
    #expect(all.allSatisfy { $0.area.level == .gemeente && $0.distance == nil })
  }

  @Test func attentionIsWorseAndWorsening() throws {
    let trends = package.editing("assessments.csv") { text in
      text += "lawaai,WK2,trend,,worse,2016/..,blad,Tekst,\n"  // 20 beside 15: worse
      text += "lawaai,WK1,trend,,worse,2016/..,blad,Tekst,\n"  // 10 beside 15: better
      text += "groen,WK1,trend,,better,2016/..,blad,Tekst,\n"  // 60.25 beside 50.5: better
      text += "groen,WK3,trend,,better,2016/..,blad,Tekst,\n"  // no figure
    }
    let standouts = try standouts(trends)
    #expect(standouts.attention.map(\.area.code) == ["WK2"])
    #expect(standouts.attention.map(\.indicator.id) == ["lawaai"])
    #expect(standouts.strengths.map(\.area.code) == ["WK1"])
    #expect(standouts.strengths.first?.trend?.verdict == .better)
  }

  @Test func theGemeenteCountsWithoutADistance() throws {
    let province = package.editing("observations.csv") { $0 += "groen,NL1,2024,,40,,A,blad,Tabel 1,\n" }
      .editing("indicators.csv", "Hoe groen het is.,wijk", to: "Hoe groen het is.,gemeente wijk")
    let standouts = try standouts(province)
    #expect(standouts.strengths.map(\.area.code) == ["GM1"])
    #expect(standouts.strengths.first?.distance == nil)
    #expect(!standouts.farthest.contains { $0.area.code == "GM1" })
  }

  @Test func theDistanceIsCountedInStandardDeviations() throws {
    // Lawaai: 10, 20 and 15, so a variance of 50/3; groen: 60.25 and 50.5 against 50.5, deviation 4.875.
    let farthest = try standouts(package).farthest
    #expect(farthest.map(\.area.code) == ["WK1", "WK1", "WK2"])
    #expect(farthest.map(\.indicator.id) == ["groen", "lawaai", "lawaai"])
    let distances = try farthest.map { try #require($0.distance) }
    let expected = [2, -5 / (50.0 / 3).squareRoot(), 5 / (50.0 / 3).squareRoot()]
    #expect(zip(distances, expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func whatIsEqualIsNotFar() throws {
    // Ten times a tolerance of 2 is more than lawaai's 5, and ten times 0.5 is less than groen's 9.75.
    #expect(try standouts(package, scale: 10).farthest.map(\.indicator.id) == ["groen"])
  }

  @Test func equalFiguresHaveNoDistance() throws {
    let equal = package.editing("observations.csv") { text in
      text = text.replacing("WK2,2024,,20", with: "WK2,2024,,0.1")
        .replacing("WK1,2024,,10,", with: "WK1,2024,,0.1,").replacing("WK3,2024,,15", with: "WK3,2024,,0.1")
      // The gemeente differs from all of them, and is no count.
      text += "lawaai,GM1,2024,,50,,A,blad,Tabel 2,\n"
    }
    #expect(!(try standouts(equal).farthest.contains { $0.indicator.id == "lawaai" }))
  }

  @Test func aNeutralIndicatorNeverStandsOut() throws {
    let rents = package.editing("observations.csv") { text in
      for (code, value) in [("WK1", 10), ("WK2", 50), ("WK3", 90)] {
        text += "huur,\(code),2024,,\(value),,A,blad,Tabel 4,\n"
      }
    }
    #expect(!(try standouts(rents).farthest.contains { $0.indicator.id == "huur" }))
  }

  @Test func fewFiguresHaveNoDistance() throws {
    // One wijk out of three says nothing about how far wijken lie apart.
    let few = package.editing("observations.csv", "groen,WK2,2024,,50.5,,A,blad,Tabel 1,\n", to: "")
    #expect(!(try standouts(few).farthest.contains { $0.indicator.id == "groen" }))
  }

  @Test func anAreaWithoutAReferenceIsLeftOut() throws {
    let store = try package.load()
    let none = store.standouts(against: { _ in nil })
    #expect(none.attention.isEmpty && none.strengths.isEmpty && none.farthest.isEmpty)
    let one = store.standouts(against: { $0.code == "WK1" ? .wijken : nil })
    #expect(one.farthest.allSatisfy { $0.area.code == "WK1" })
    #expect(!one.farthest.isEmpty)
  }

  @Test func onlyOneWijkLiesNowhere() throws {
    let store = try TestPackage.oneWijk.load()
    #expect(store.wijken.count == 1)
    #expect(store.standouts(against: { _ in .wijken }).farthest.isEmpty)
  }

  @Test func withoutAGemeenteTheWijkenStillCount() throws {
    let store = try TestPackage.withoutGemeente.load()
    #expect(store.gemeente == nil)
    let farthest = store.standouts(against: { _ in .wijken }).farthest
    #expect(farthest.contains { $0.indicator.id == "lawaai" })
  }
}
