import Testing

@testable import BredeWelvaart

/// Faults of names that refer to nothing, and of rows that stand there twice.
@Suite struct ReferenceFaultTests {
  private let package = TestPackage.small

  @Test func anUnknownParentIsNamed() {
    expectFault(
      package.editing("areas.csv", "wijk,GM1,3", to: "wijk,GM9,3"), at: "areas.csv:6:20", naming: "'GM9'")
  }

  @Test func aParentMayFollowItsChild() throws {
    let turned = package.editing("areas.csv") { text in
      var lines = text.split(separator: "\n")
      lines.append(lines.remove(at: 1))
      text = lines.joined(separator: "\n")
    }
    #expect(try turned.load().content.areas.last?.code == "NL1")
  }

  @Test func anUnknownThemeIsNamed() {
    expectFault(
      package.editing("indicators.csv", "Huur,Huur,wonen", to: "Huur,Huur,huizen"), at: "indicators.csv:4:16",
      naming: "'huizen'", "thema")
    expectFault(
      package.editing("statements.csv", "wonen", to: "huizen"), at: "statements.csv:2:17", naming: "'huizen'")
  }

  @Test func anUnknownIndicatorIsNamed() {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2", to: "geluid,WK2"), at: "observations.csv:7:1",
      naming: "'geluid'", "indicator")
    expectFault(
      package.editing("assessments.csv", "lawaai,", to: "geluid,"), at: "assessments.csv:3:1",
      naming: "'geluid'")
    expectFault(
      package.editing("caveats.csv", ",groen,", to: ",groen geluid,"), at: "caveats.csv:2:36",
      naming: "'geluid'")
    let linked = package.editing("actions.csv") {
      $0 = $0.replacing("source,locator", with: "source,locator,indicators")
        .replacing("blad,Tekst", with: "blad,Tekst,groen geluid")
    }
    expectFault(linked, at: "actions.csv:2:76", naming: "'geluid'", "indicator")
  }

  @Test func anUnknownAreaIsNamed() {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2", to: "lawaai,WK9"), at: "observations.csv:7:8",
      naming: "'WK9'", "gebied")
    expectFault(
      package.editing("assessments.csv", "NL1", to: "NL9"), at: "assessments.csv:3:21", naming: "'NL9'",
      "gebied")
    expectFault(
      package.editing("assessments.csv", "groen,GM1", to: "groen,GM9"), at: "assessments.csv:2:7",
      naming: "'GM9'")
    expectFault(
      package.editing("statements.csv", "WK1", to: "WK9"), at: "statements.csv:2:8", naming: "'WK9'")
    expectFault(
      package.editing("facilities.csv", "WK1", to: "WK9"), at: "facilities.csv:2:10", naming: "'WK9'")
    expectFault(package.editing("caveats.csv", "WK1", to: "WK1 WK9"), at: "caveats.csv:2:42", naming: "'WK9'")
  }

  @Test(arguments: [
    ("observations.csv", "lawaai,WK3,2024,,15,,A,blad", "8:24"),
    ("assessments.csv", "better,2016/..,blad", "2:33"),
    ("statements.csv", "huizen.,blad", "2:40"), ("facilities.csv", "yes,,blad", "2:19"),
    ("caveats.csv", "WK1,blad", "2:46"),
  ])
  func anUnknownSourceIsNamed(_ file: String, _ row: String, _ place: String) {
    expectFault(
      package.editing(file, row, to: row.replacing("blad", with: "krant")), at: "\(file):\(place)",
      naming: "'krant'", "bron")
  }

  @Test(arguments: [
    ("areas.csv", "WK3,Oost", "WK1,Oost", "6:1", "'WK1'"),
    ("themes.csv", "milieu,M", "wonen,M", "3:1", "'wonen'"),
    ("indicators.csv", "lawaai,L", "groen,L", "3:1", "'groen'"),
  ])
  func aNameThatStandsThereTwiceIsRefused(
    _ file: String, _ old: String, _ new: String, _ place: String, _ name: String
  ) {
    expectFault(
      package.editing(file, old, to: new), at: "\(file):\(place)", naming: name, "twee keer", isFirst: true)
  }

  @Test(arguments: [
    ("sources.csv", "blad,Nog een blad,,,,\n", "3:1", "'blad'"),
    ("statements.csv", "eerste,WK2,fact,wonen,Nog meer huizen.,blad,Tekst\n", "3:1", "'eerste'"),
    ("caveats.csv", "let-op,Nog eens,Echt niet.,,,\n", "3:1", "'let-op'"),
  ])
  func aNameAddedOnceMoreIsRefused(_ file: String, _ row: String, _ place: String, _ name: String) {
    expectFault(package.editing(file) { $0 += row }, at: "\(file):\(place)", naming: name, "twee keer")
  }

  @Test func anObservationThatStandsThereTwiceIsRefused() {
    expectFault(
      package.editing("observations.csv") { $0 += "groen,WK1,2024,,61,,A,blad,Tabel 9,\n" },
      at: "observations.csv:9:1", naming: "staat er al")
  }

  @Test(arguments: [
    "groen,WK1,2023,,61,,A,blad,Tabel 9,\n", "groen,WK1,2024,hoog,61,,A,blad,Tabel 9,\n",
    "groen,WK1,2024,,61,,A,krant,Tabel 9,\n",
  ])
  func anotherPeriodScenarioOrSourceIsAnotherObservation(_ row: String) throws {
    let more = package.editing("observations.csv") { $0 += row }
      .editing("sources.csv") { $0 += "krant,De krant,,,,\n" }
    #expect(try more.load().observations("groen", "WK1").count == 2)
  }

  @Test(arguments: ["areas", "themes", "sources", "indicators"])
  func aTableThatCannotBeReadDoesNotBlameTheOthers(_ table: String) {
    let file = "\(table).csv"
    #expect(package.removing(file).rejection()?.faults.map(\.file) == [file])
    #expect(package.replacing(file, with: "").rejection()?.faults.map(\.file) == [file])
    let renamed = package.editing(file) { $0 = "x" + $0 }
    #expect(renamed.rejection()?.faults.map(\.file) == [file, file])
  }

  @Test(arguments: ["areas", "themes", "sources", "indicators"])
  func aTableThatBreaksOffDoesNotBlameTheOthers(_ table: String) {
    let file = "\(table).csv"
    let open = package.editing(file) {
      $0.insert("\"", at: $0.index(after: $0.firstIndex(of: "\n") ?? $0.startIndex))
    }
    #expect(open.rejection()?.faults.map(\.description).count == 1)
    #expect(open.rejection()?.faults.first?.file == file)
  }

  @Test func aFaultOfAWijkIsNotBlamedOnItsMap() {
    expectFault(
      package.editing("areas.csv", "wijk,GM1,1", to: "dorp,GM1,1"), at: "areas.csv:4:17", naming: "'dorp'")
  }
}
