import TestSupport
import Testing

@testable import BredeWelvaart

/// What came, went or changed between two packages.
@Suite struct PackageDifferenceTests {
  private func difference(_ change: (TestPackage) -> TestPackage) throws -> PackageDifference {
    PackageDifference(from: try TestPackage.small.load(), to: try change(.small).load())
  }

  private func words(_ items: [PackageDifference.Item]) -> [String] {
    items.map { "\($0.title): \($0.words)" }
  }

  @Test func nothingIsDifferentFromItself() throws {
    let same = try difference { $0 }
    #expect(same.items.isEmpty)
    #expect(same.summary == "Er is niets veranderd.")
    #expect(PackageDifference(from: TestPackage.whole, to: TestPackage.whole).items.isEmpty)
  }

  @Test func theLargestChangeComesFirst() throws {
    let found = try difference {
      $0.editing("observations.csv", "lawaai,WK1,2024,,10", to: "lawaai,WK1,2024,,12")
        .editing("observations.csv", "groen,WK2,2024,,50.5", to: "groen,WK2,2024,,60.5")
    }
    // Ten points are twenty tolerances of the one, two points are one of the other.
    #expect(
      words(found.items(.figure, .changed)) == [
        "Zuid: Groen: 50,5% werd 60,5%", "Noord: Lawaai: 10% werd 12%",
      ])
    #expect(found.summary.hasPrefix("Veranderd: 2 cijfers"))
  }

  @Test func whatCameAndWentHasItsSource() throws {
    let found = try difference {
      $0.editing("observations.csv", "lawaai,WK3,2024,,15,,A,blad,Tabel 2,\n", to: "")
        .editing("observations.csv") { $0 += "huur,WK3,2024,,40,,A,blad,Tabel 5,\n" }
    }
    let (came, went) = (found.items(.figure, .came), found.items(.figure, .went))
    #expect(words(came) == ["Oost: Huur: 40%"])
    #expect(words(went) == ["Oost: Lawaai: 15%"])
    #expect(came.first?.citation?.locator == "Tabel 5")
    #expect(went.first?.citation?.locator == "Tabel 2")
  }

  @Test func aVerdictThatTurnsIsTold() throws {
    let found = try difference {
      $0.editing("observations.csv", "groen,WK1,2024,,60.25", to: "groen,WK1,2024,,40.25")
    }
    let turned = found.items(.verdict, .changed)
    #expect(turned.map(\.title) == ["Noord: Groen, positie"])
    #expect(turned.first?.before.hasSuffix("gunstiger") == true)
    #expect(turned.first?.after.hasSuffix("ongunstiger") == true)
  }

  @Test func textsAndCaveatsAreCompared() throws {
    let found = try difference {
      $0.editing("statements.csv", "Er staan huizen.", to: "Er staan veel huizen.")
        .editing("caveats.csv", "let-op,", to: "pas-op,").editing(
          "indicators.csv", "Hoe luid het is.", to: "Hoe stil.")
    }
    #expect(words(found.items(.text, .changed)) == ["Noord: Er staan huizen. werd Er staan veel huizen."])
    #expect(found.items(.caveat, .came).count == 1 && found.items(.caveat, .went).count == 1)
    #expect(found.items(.indicator, .changed).map(\.title) == ["Lawaai"])
  }

  /// Additions only add: of what documents say, nothing changes or goes.
  @Test func additionsChangeNothingThatDocumentsSay() {
    let found = PackageDifference(from: TestPackage.store, to: TestPackage.whole)
    #expect(found.items(.figure, .came).count == 500)
    #expect(found.items.allSatisfy { $0.kind == .came })
  }

  @Test func oneWayRoundIsTheOtherTurnedAround() {
    let (there, back) = (
      PackageDifference(from: TestPackage.store, to: TestPackage.whole),
      PackageDifference(from: TestPackage.whole, to: TestPackage.store)
    )
    for part in PackageDifference.Part.allCases {
      #expect(there.items(part, .came).count == back.items(part, .went).count)
    }
  }
}
