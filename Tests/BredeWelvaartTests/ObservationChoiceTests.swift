import Testing

@testable import BredeWelvaart

/// Which of several observations stands for an indicator in an area.
@Suite struct ObservationChoiceTests {
  private func value(_ rows: String...) throws -> String? {
    let package = TestPackage.small.editing("observations.csv") { text in
      text += rows.map { $0 + "\n" }.joined()
    }
    .editing("sources.csv") { $0 += "krant,De krant,,,,\n" }
    return try package.load().value("groen", "WK1")?.description
  }

  @Test func theLatestStands() throws {
    #expect(try value("groen,WK1,2025,,61,,A,blad,T,") == "61")
    #expect(try value("groen,WK1,2023,,61,,A,blad,T,") == "60.25")
    #expect(try value("groen,WK1,2016/2025,,61,,A,blad,T,") == "61")
  }

  @Test func aScenarioNeverStands() throws {
    #expect(try value("groen,WK1,2050,hoog,61,,F,blad,T,") == "60.25")
  }

  @Test func theFirstOfTheSameYearStands() throws {
    #expect(try value("groen,WK1,2024,,61,,A,krant,T,") == "60.25")
  }

  @Test func anOlderFigureGoesBeforeALaterGap() throws {
    #expect(try value("groen,WK1,2025,,,,O,blad,T,") == "60.25")
  }

  @Test func aGapStandsWhereThereIsNoFigure() throws {
    let store = try TestPackage.small.load()
    #expect(store.observation("groen", "WK3")?.status == .missing)
    #expect(store.value("groen", "WK3") == nil)
    #expect(store.observation("huur", "WK3") == nil)
  }

  @Test func caveatsHoldForTheirAreasOrForAll() throws {
    let store = try TestPackage.small.editing("caveats.csv") { $0 += "overal,Overal,Let op.,groen,,blad\n" }
      .load()
    #expect(store.caveats("groen").map(\.id) == ["let-op", "overal"])
    #expect(store.caveats("groen", area: "WK1").map(\.id) == ["let-op", "overal"])
    #expect(store.caveats("groen", area: "WK2").map(\.id) == ["overal"])
    #expect(store.caveats("lawaai").isEmpty)
  }
}
