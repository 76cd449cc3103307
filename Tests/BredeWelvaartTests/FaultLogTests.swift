import Testing

@testable import BredeWelvaart

@Suite struct FaultLogTests {
  /// The small package with so many rows that refer to nothing.
  private func package(faults: Int) -> TestPackage {
    TestPackage.small.editing("facilities.csv") { text in
      for number in 0..<faults { text += "huisarts,X\(number),yes,,blad,Tabel 3\n" }
    }
  }

  @Test func loadingGoesOnAfterAFault() {
    let rejection = package(faults: 3)
      .editing("themes.csv", "Wonen,1", to: "Wonen,een")
      .editing("caveats.csv", "Let op", to: "").rejection()
    #expect(
      rejection?.faults.map(\.file) == ["themes.csv", "caveats.csv"]
        + Array(repeating: "facilities.csv", count: 3))
    #expect(rejection?.faults.map(\.line) == [2, 2, 3, 4, 5])
    #expect(rejection?.omitted == 0)
  }

  @Test func severalFaultsOfOneRowAreAllNamed() {
    let rejection = TestPackage.small
      .editing("observations.csv", "lawaai,WK2,2024,,20,,A,blad", to: "geluid,WK9,24,,x,vast,Z,krant")
      .rejection()
    #expect(rejection?.faults.map(\.column).sorted() == [1, 8, 12, 16, 18, 23, 25])
    #expect(rejection?.faults.allSatisfy { $0.line == 7 } == true)
  }

  @Test(arguments: [(1, 1, 0), (20, 20, 0), (21, 20, 1), (57, 20, 37)])
  func twentyFaultsAreKeptAndTheRestCounted(_ count: Int, _ kept: Int, _ omitted: Int) {
    let rejection = package(faults: count).rejection()
    #expect(rejection?.faults.count == kept)
    #expect(rejection?.omitted == omitted)
    #expect(rejection?.faults.first?.message.contains("'X0'") == true)
  }

  @Test func aFaultIsWrittenAsEditorsReadIt() {
    #expect(DataFault(file: "a.csv", message: "Fout.").description == "a.csv: Fout.")
    #expect(DataFault(file: "a.csv", line: 3, message: "Fout.").description == "a.csv:3: Fout.")
    #expect(DataFault(file: "a.csv", line: 3, column: 5, message: "Fout.").description == "a.csv:3:5: Fout.")
  }
}
