import Testing

@testable import BredeWelvaart

@Suite struct TrendTests {
  private let package = TestPackage.small

  private func trend(_ package: TestPackage, _ area: Area.Code, scale: Double = 1) throws -> Trend? {
    let store = try package.load()
    return store.trend(
      try store.requiredIndicator("groen"), try store.requiredArea(area), toleranceScale: scale)
  }

  @Test func aDocumentsWordsAreTheTrend() throws {
    let trend = try #require(try trend(package, "GM1"))
    #expect(trend.verdict == .better)
    #expect(trend.period.text == "2016/..")
    #expect(trend.note == "Meer groen")
    #expect(trend.words == "gunstiger (sinds 2016)")
  }

  @Test func wordsGoBeforeFigures() throws {
    let figures = package.editing("observations.csv") { $0 += "groen,GM1,2018,,60,,A,blad,Tabel 1,\n" }
    #expect(try trend(figures, "GM1")?.verdict == .better)
    #expect(try trend(figures, "GM1")?.note == "Meer groen")
  }

  @Test func oneFigureIsNoTrend() throws {
    #expect(try trend(package, "WK1") == nil)
  }

  @Test func theFirstAndTheLastFigureMakeATrend() throws {
    let figures = package.editing("observations.csv") { text in
      text += "groen,WK1,2018,,61.0,,A,blad,Tabel 1,\ngroen,WK1,2020,,10,,A,blad,Tabel 1,\n"
    }
    let trend = try #require(try trend(figures, "WK1"))
    #expect(trend.verdict == .worse)
    #expect(trend.period.text == "2018/2024")
    #expect(trend.words == "ongunstiger (2018–2024)")
  }

  @Test func aDifferenceThatMayBeChanceIsNoTrend() throws {
    let figures = package.editing("observations.csv") { $0 += "groen,WK1,2018,,61,,A,blad,Tabel 1,\n" }
    #expect(try trend(figures, "WK1") == nil)
    let larger = package.editing("observations.csv") { $0 += "groen,WK1,2018,,62,,A,blad,Tabel 1,\n" }
    #expect(try trend(larger, "WK1")?.verdict == .worse)
    #expect(try trend(larger, "WK1", scale: 3) == nil)
  }

  @Test func whatWasCountedMayStayEqual() throws {
    let counted = package.editing("indicators.csv", "higher,survey", to: "higher,register")
      .editing("observations.csv") { $0 += "groen,WK1,2018,,61,,A,blad,Tabel 1,\n" }
    #expect(try trend(counted, "WK1")?.verdict == .equal)
    #expect(try trend(counted, "WK1")?.words == "gelijk (2018–2024)")
  }

  @Test(arguments: [
    "groen,WK1,2050,,10,,F,blad,Tabel 1,",
    "groen,WK1,2018,hoog,10,,A,blad,Tabel 1,", "groen,WK1,2016/2018,,10,,A,blad,Tabel 1,",
    "groen,WK1,,,10,,A,blad,Tabel 1,", "groen,WK1,2018,,,,O,blad,Tabel 1,",
    "groen,WK1,2018,,10,,A,krant,Tabel 1,",
  ])
  func whatIsNoMeasurementOfTheSameSourceIsNoTrend(_ row: String) throws {
    let figures = package.editing("observations.csv") { $0 += row + "\n" }
      .editing("sources.csv") { $0 += "krant,De krant,,,,\n" }
    #expect(try trend(figures, "WK1") == nil)
  }

  @Test func thePackageSaysSinceWhenADevelopmentIsReckoned() throws {
    let figures = package.editing("observations.csv") { $0 += "groen,WK1,2015,,10,,A,blad,Tabel 1,\n" }
    #expect(try trend(figures, "WK1")?.period.text == "2015/2024")
    let since = figures.editing(
      "datapackage.json", "\"resources\"", to: "\"trendSince\": \"2016\", \"resources\"")
    #expect(try trend(since, "WK1") == nil)
  }

  @Test func aTrendWithoutAPeriodIsOneWord() throws {
    let timeless = package.editing("assessments.csv", "2016/..", to: "")
    #expect(try trend(timeless, "GM1")?.words == "gunstiger")
  }
}
