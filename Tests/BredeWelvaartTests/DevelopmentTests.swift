import Testing

@testable import BredeWelvaart

/// What may be said of a development, by which rule, and why nothing where nothing may be said.
@Suite struct DevelopmentTests {
  private func development(
    _ rows: String, breaks: String = "", _ area: Area.Code = "WK3", since: String? = nil
  ) throws -> Development {
    var package = TestPackage.adding(rows, breaks: breaks)
    if let since {
      package = package.editing(
        "datapackage.json", "\"resources\"", to: "\"trendSince\": \"\(since)\", \"resources\"")
    }
    let store = try package.load()
    return store.development(try store.requiredIndicator("groen"), try store.requiredArea(area))
  }

  private static func row(_ year: Int, _ value: String, margin: String = ",", source: String = "open")
    -> String
  {
    "groen,WK3,\(year),,\(value),\(margin),,A,\(source),Tabel 9,\n"
  }

  @Test func aToleranceAndRoundingAreTold() throws {
    let told = try development(Self.row(2018, "50.0") + Self.row(2024, "53.5"))
    #expect(told.verdictWords == "werd gunstiger (2018–2024, aanvulling)")
    #expect(
      told.reason == "van 50,0% (2018) naar 53,5% (2024), 3,5 procentpunt hoger, "
        + "meer dan 0,6 procentpunt (marge 0,5 en afronding 0,1)")
    #expect(told.silence == nil)
  }

  @Test func marginsAreTold() throws {
    let told = try development(Self.row(2018, "50", margin: "49,51") + Self.row(2024, "45", margin: "43,47"))
    #expect(told.trend?.verdict == .worse)
    #expect(told.reason.hasSuffix("de bandbreedten 49 tot 51% en 43 tot 47% raken elkaar niet"))
    let chance = try development(
      Self.row(2018, "50", margin: "48,53") + Self.row(2024, "55", margin: "53,57"))
    #expect(chance.verdictWords == "geen oordeel")
    #expect(chance.reason.hasSuffix("raken elkaar: dat kan toeval zijn"))
  }

  @Test func whyNothingIsSaidIsTold() throws {
    #expect(try development("").silence == .noYear)
    #expect(try development(Self.row(2018, "50")).silence == .oneYear(2018))
    let parted = try development(
      Self.row(2018, "50") + Self.row(2024, "60"), breaks: "groen,2018,2024,De vraag is veranderd.,open\n")
    #expect(parted.reason == "tussen 2018 en 2024 ligt een breuk. De vraag is veranderd")
    let early = try development(Self.row(2012, "50") + Self.row(2024, "60"), since: "2016")
    #expect(early.silence == .early(since: 2016, only: 2024))
    #expect(early.reason == "de jaren vóór 2016 tellen niet mee, en daarna is er maar één: 2024")
    guard case .chance = try development(Self.row(2018, "50") + Self.row(2024, "50.4")).silence else {
      Issue.record("a small difference may be chance")
      return
    }
  }

  @Test func wordsOfADocumentNeedNoYears() throws {
    let told = try development("", "GM1")
    #expect(told.isInWords)
    #expect(told.reason == "een document zegt het in woorden; noot: Meer groen")
  }

  @Test func aYearOfTheSameSourceGoesBeforeOneOfADocument() throws {
    let rows = "groen,WK1,2024,,61.0,,,,A,open,Tabel 9,\ngroen,WK1,2026,,64.0,,,,A,open,Tabel 9,\n"
    #expect(try development(rows, "WK1").change?.first.citation.source == "open")
  }

  /// In the package a verdict stands only where the rule allows one.
  @Test func everyVerdictOfThePackageObeysItsRule() throws {
    let store = TestPackage.whole
    var count = 0
    for area in store.content.areas {
      for told in store.developments(in: area).told {
        guard let change = told.trend?.change else { continue }
        count += 1
        #expect(change.years.lowerBound >= store.content.trendSince)
        #expect(
          store.breaks(of: told.indicator.id).allSatisfy { break_ in
            !break_.parts(change.years.lowerBound, from: change.years.upperBound)
          })
        switch change.rule {
        case .margins(let one, let other): #expect(!one.overlaps(other))
        case .tolerance(let tolerance, let doubt):
          let isMore = change.difference.doubleValue.magnitude > tolerance + doubt
          #expect(isMore != (change.verdict == .equal))
        }
      }
    }
    #expect(count > 20)
  }

  @Test func assenHasTheYearsOfRIVMAndThePolice() throws {
    let store = TestPackage.whole
    let assen = try store.requiredArea("GM0106")
    let health = store.development(try store.requiredIndicator("ervaren-gezondheid"), assen)
    #expect(health.series.points.map(\.year) == [2012, 2016, 2020, 2022, 2024])
    #expect(health.series.runs.map { $0.map(\.year) } == [[2012, 2016, 2020], [2022, 2024]])
    #expect(health.trend?.period.text == "2022/2024")
    #expect(health.trend?.change?.difference.description == "3.1")
    let crimes = store.development(try store.requiredIndicator("misdrijven-per-jaar"), assen)
    #expect(crimes.series.yearWords == "2021–2025")
    #expect(crimes.trend?.sentence == "werd gunstiger (2021–2025, aanvulling)")
  }
}
