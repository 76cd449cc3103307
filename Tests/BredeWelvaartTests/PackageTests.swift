import Testing

@testable import BredeWelvaart

/// The project's own package as a whole.
@Suite struct PackageTests {
  private let store = TestPackage.store
  private var content: Store.Content { store.content }

  @Test func theTenWijkenHaveTheirCodesAndNumbers() {
    let numbers = Dictionary(
      uniqueKeysWithValues: store.wijken.map { ($0.code, "\($0.number ?? 0) \($0.name)") })
    #expect(
      numbers == [
        "WK010606": "1 Peelo", "WK010607": "2 Marsdijk", "WK010604": "3 Pittelo", "WK010602": "4 Noorderpark",
        "WK010699": "5 Buitengebied", "WK010608": "6 Kloosterveen", "WK010601": "7 Lariks",
        "WK010600": "8 Centrum", "WK010603": "9 Assen-Oost", "WK010605": "10 Assen-West",
      ])
    #expect(store.wijken.allSatisfy { $0.parent == "GM0106" })
  }

  @Test func everyIndicatorIsTold() {
    for indicator in content.indicators {
      #expect(
        content.observations.contains { $0.indicator == indicator.id }
          || content.assessments.contains { $0.indicator == indicator.id }, "\(indicator.id)")
    }
  }

  @Test func everyIndicatorOfAWheelHasAPlaceForEachOfItsAreas() {
    for indicator in content.indicators where indicator.wheelLevels.contains(.wijk) {
      for wijk in store.wijken {
        #expect(store.observation(indicator.id, wijk.code) != nil, "\(indicator.id) \(wijk.name)")
      }
    }
  }

  @Test func everyThemeIsUsed() {
    let used = Set(content.indicators.map(\.theme)).union(content.statements.map(\.theme))
    for theme in content.themes { #expect(used.contains(theme.id), "\(theme.id)") }
    #expect(content.themes.map(\.order) == Array(1...content.themes.count))
  }

  @Test func everySourceIsUsedForFigures() {
    let used = Set(content.observations.map(\.citation.source))
    #expect(used == Set(content.sources.map(\.id)))
  }

  @Test func noObservationStandsThereTwice() {
    var seen: Set<[String]> = []
    for observation in content.observations {
      let key = [
        observation.indicator.rawValue, observation.area.rawValue, observation.period.text,
        observation.scenario, observation.citation.source.rawValue,
      ]
      #expect(seen.insert(key).inserted, "\(key)")
    }
    #expect(seen.count == content.observations.count)
  }

  @Test func noFacilityStandsThereTwice() {
    let keys = content.facilities.map { "\($0.name) \($0.area)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test func percentagesMarksAndCountsLieWithinTheirBounds() throws {
    for observation in content.observations {
      guard let value = observation.value?.doubleValue else { continue }
      let indicator = try store.requiredIndicator(observation.indicator)
      switch indicator.unit {
      case .percentage where observation.period.isChange: break
      case .percentage: #expect((0...100).contains(value), "\(observation)")
      case .mark: #expect((1...10).contains(value), "\(observation)")
      case _ where indicator.kind == .forecast: break  // a decrease may be expected
      default: #expect(value >= 0, "\(observation)")
      }
    }
  }

  @Test func noFigureIsPrintedFinerThanItsIndicatorIsShown() throws {
    for observation in content.observations {
      guard let value = observation.value else { continue }
      #expect(value.scale <= (try store.requiredIndicator(observation.indicator).decimals), "\(observation)")
    }
  }

  @Test func forecastsAreMarkedAsSuch() {
    for observation in content.observations where observation.period.lastYear > 2026 {
      #expect(observation.status == .forecast, "\(observation)")
    }
  }

  @Test func thePercentagesOfTrajectenFollowFromTheirCounts() throws {
    for wijk in store.wijken {
      guard let all = store.value("trajecten-welzijn", wijk.code)?.doubleValue,
        let housing = store.value("trajecten-wonen", wijk.code)?.doubleValue
      else { continue }
      let share = try #require(store.value("trajecten-wonen-aandeel", wijk.code)?.doubleValue)
      #expect(abs(housing / all * 100 - share) < 0.06, "\(wijk.name)")
    }
  }

  @Test func theFacilitiesCountedAreThoseListed() throws {
    for wijk in store.wijken {
      guard let count = store.value("eerstelijnsvoorzieningen", wijk.code)?.digits else { continue }
      let four = content.facilities.filter {
        $0.area == wijk.code && ["apotheek", "fysiotherapeut", "huisarts", "tandarts"].contains($0.name)
      }
      #expect(four.count == 4, "\(wijk.name)")
      #expect(four.count { $0.presence == .yes } == Int(count), "\(wijk.name)")
    }
  }

  @Test func onlyJudgeableIndicatorsHaveAssessments() throws {
    for assessment in content.assessments {
      let isJudgeable = try store.requiredIndicator(assessment.indicator).direction != .neutral
      #expect(isJudgeable || assessment.verdict == .equal, "\(assessment)")
      #expect([.better, .worse, .equal].contains(assessment.verdict))
    }
  }
}
