import Testing

@testable import BredeWelvaart

/// Figures that a package adds to those of its documents.
@Suite struct AdditionTests {
  @Test func theyAreMarkedAndStandBesideWhatDocumentsSay() throws {
    let store = try TestPackage.adding("groen,WK1,2026,,70,,,,A,open,Tabel 9,\n").load()
    let added = try #require(store.content.observations.last)
    #expect(added.isAddition && store.source("open")?.isAddition == true)
    #expect(store.source("blad")?.isAddition == false)
    #expect(store.observation("groen", "WK1")?.period.text == "2024")
    let fact = store.fact(try store.requiredIndicator("groen"), try store.requiredArea("WK1"))
    #expect(fact.current.map(\.period.text) == ["2024"])
    #expect(fact.others.map(\.period.text) == ["2026"] && fact.others.allSatisfy(\.isAddition))
    #expect(store.words(for: added.citation) == "Open data (2026, aanvulling), Tabel 9")
    #expect(store.shortName(of: "open") == "Open data (aanvulling)")
  }

  @Test func theyTellWhereDocumentsSayNothing() throws {
    let store = try TestPackage.adding("groen,WK3,2023,,70,,,,A,open,Tabel 9,\n").load()
    #expect(store.value("groen", "WK3")?.doubleValue == 70)
  }

  @Test func theyCanBeLeftOut() throws {
    let package = TestPackage.adding("groen,WK1,2018,,70,,,,A,open,Tabel 9,\n")
    let store = try package.load(withAdditions: false)
    #expect(store.content.observations == (try TestPackage.small.load().content.observations))
    #expect(store.source("open") == nil)
  }

  @Test(arguments: [
    ("groen,WK1,2018,,55,50,,,A,open,Tabel 9,\n", "margin_high", "twee grenzen"),
    ("groen,WK1,2018,,55,50,54,,A,open,Tabel 9,\n", "margin_low", "niet binnen zijn bandbreedte"),
    ("groen,WK1,2018,,55,,,,A,blad,Tabel 9,\n", "source", "is een document"),
  ])
  func whatDoesNotFitIsAFault(_ row: String, _ column: String, _ words: String) throws {
    let faults = try #require(TestPackage.adding(row).rejection()).faults.map(\.description)
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.hasPrefix("extra/observations.csv:2:") })
    #expect(faults.allSatisfy { $0.contains("'\(column)'") && $0.contains(words) })
  }

  @Test func aDocumentsTableCitesNoAddition() throws {
    let wrong = TestPackage.adding("").editing("observations.csv", "15,,A,blad", to: "15,,A,open")
    let faults = try #require(wrong.rejection()).faults.map(\.description)
    #expect(faults.count == 1 && faults.allSatisfy { $0.contains("zet het cijfer bij de aanvullingen") })
  }

  @Test func aBreakHasFiguresOnBothSides() throws {
    func faults(_ breaks: String) -> [String] {
      let package = TestPackage.adding("groen,WK1,2018,,55,,,,A,open,Tabel 9,\n", breaks: breaks)
      return PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
        .filter { $0.hasPrefix("breaks.csv") }
    }
    #expect(faults("groen,2018,2024,Anders gevraagd.,open\n").isEmpty)
    #expect(faults("groen,2010,2012,Anders gevraagd.,open\n").count == 1)
    #expect(faults("groen,2024,2018,Anders gevraagd.,open\n").count == 1)
  }
}
