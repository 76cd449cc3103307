import Testing

@testable import BredeWelvaart

/// Developments over years that a package adds, as far as their margins and breaks allow.
@Suite struct AddedYearTests {
  private func trend(_ package: TestPackage, _ area: Area.Code = "WK1") throws -> Trend? {
    let store = try package.load()
    return store.trend(try store.requiredIndicator("groen"), try store.requiredArea(area))
  }

  @Test func aYearThatIsAddedMakesATrendWithThatOfADocument() throws {
    let trend = try #require(try trend(TestPackage.adding("groen,WK1,2018,,55,,,,A,open,Tabel 9,\n")))
    #expect(trend.verdict == .better)
    #expect(trend.period.text == "2018/2024")
    #expect(trend.citation.source == "blad")
  }

  @Test func aWordOfADocumentGoesBefore() throws {
    let trend = try trend(TestPackage.adding("groen,GM1,2018,,80,,,,A,open,Tabel 9,\n"), "GM1")
    #expect(trend?.verdict == .better)
    #expect(trend?.note == "Meer groen")
  }

  @Test(arguments: [
    ("50,49,51", "55,53,57", Verdict.better), ("50,49,51", "45,43,47", .worse), ("50,48,53", "55,53,57", nil),
    ("50,,", "55,53,57", .better), ("50,,", "52,50,54", nil),
  ])
  func marginsThatOverlapLeaveTheYearsWithoutAVerdict(
    _ first: String, _ last: String, _ verdict: Verdict?
  ) throws {
    let rows = "groen,WK3,2018,,\(first),,A,open,Tabel 9,\ngroen,WK3,2026,,\(last),,A,open,Tabel 9,\n"
    #expect(try trend(TestPackage.adding(rows), "WK3")?.verdict == verdict)
  }

  @Test func yearsAreNeverJoinedOverABreak() throws {
    let rows = """
      groen,WK3,2016,,20,,,,A,open,Tabel 9,
      groen,WK3,2018,,50,,,,A,open,Tabel 9,
      groen,WK3,2020,,60,,,,A,open,Tabel 9,

      """
    #expect(try trend(TestPackage.adding(rows), "WK3")?.period.text == "2016/2020")
    let after = TestPackage.adding(rows, breaks: "groen,2016,2018,De vraag is veranderd.,open\n")
    #expect(try trend(after, "WK3")?.period.text == "2018/2020")
    #expect(
      try trend(TestPackage.adding(rows, breaks: "groen,2018,2020,De vraag is veranderd.,open\n"), "WK3")
        == nil)
  }

  @Test func aBreakIsACaveatOfItsFigures() throws {
    let store = try TestPackage.adding(
      "groen,WK1,2018,,55,,,,A,open,Tabel 9,\n", breaks: "groen,2018,2024,De vraag is veranderd.,open\n"
    ).load()
    let caveat = try #require(store.caveats("groen", area: "WK1").last)
    #expect(caveat.wordsWithTitle == "Groen: leg 2018 niet naast 2024. De vraag is veranderd.")
  }
}
