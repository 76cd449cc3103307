import Testing

@testable import BredeWelvaart

/// Figures year by year, with what is missing in between and what must not be joined.
@Suite struct YearSeriesTests {
  private func series(_ rows: String, breaks: String = "", area: Area.Code = "WK3") throws -> YearSeries {
    let store = try TestPackage.adding(rows, breaks: breaks).load()
    return store.series(try store.requiredIndicator("groen"), try store.requiredArea(area))
  }

  private let rows = """
    groen,WK3,2020,,60,58,62,,A,open,Tabel 9,
    groen,WK3,2016,,20,,,,A,open,Tabel 9,
    groen,WK3,2017,,50,,,,A,open,Tabel 9,
    groen,WK3,2030,,70,,,,F,open,Tabel 9,
    groen,WK3,2016/2018,,30,,,,A,open,Tabel 9,
    groen,WK3,2018,hoog,99,,,,A,open,Tabel 9,

    """

  @Test func yearsStandInOrderAndOnlyYears() throws {
    let series = try series(rows)
    #expect(series.points.map(\.year) == [2016, 2017, 2020, 2030])
    #expect(series.points.map(\.isForecast) == [false, false, false, true])
    #expect(series.points[2].margin?.low == DecimalNumber(58))
    #expect(series.span == 2016...2030)
    #expect(series.yearWords == "2016–2017, 2020, 2030")
  }

  @Test func yearsWithoutAFigureAreKnown() throws {
    let series = try series(rows)
    #expect(series.gaps == [2018...2019, 2021...2029])
    #expect(series.missing.first == 2018 && series.missing.count == 11)
    #expect(series.missingWords == "Geen cijfer van 2018–2019 en 2021–2029")
  }

  @Test func aBreakIsNeverJoined() throws {
    #expect(try series(rows).runs.count == 1)
    let parted = try series(rows, breaks: "groen,2017,2020,De vraag is veranderd.,open\n")
    #expect(parted.runs.map { $0.map(\.year) } == [[2016, 2017], [2020, 2030]])
    #expect(parted.breakWords == ["Tussen 2017 en 2020 ligt een breuk. De vraag is veranderd."])
    // A break outside the years that are shown is none of theirs.
    #expect(parted.limited(from: nil, to: 2017).breaks.isEmpty)
    #expect(parted.limited(from: 2020, to: nil).points.map(\.year) == [2020, 2030])
  }

  @Test func ofAYearTheSourceWithTheMostYearsGoesFirst() throws {
    let more = "groen,WK1,2022,,61,,,,A,open,Tabel 9,\ngroen,WK1,2023,,62,,,,A,open,Tabel 9,\n"
    let series = try series(more + "groen,WK1,2024,,63,,,,A,open,Tabel 9,\n", area: "WK1")
    #expect(series.points.map(\.value) == [61, 62, 63])
    #expect(series.points.last?.others.map(\.citation.source) == ["blad"])
  }

  @Test func theLineIsToldInASentence() throws {
    let words = try series(rows).limited(from: nil, to: 2020).picture
    #expect(words == "Oost: van 20% in 2016 naar 60% in 2020.")
  }

  @Test func everySeriesOfThePackageHoldsTogether() {
    let store = TestPackage.whole
    for indicator in store.content.indicators {
      for area in store.content.areas {
        let series = store.series(indicator, area)
        let years = series.points.map(\.year)
        #expect(years == years.sorted() && Set(years).count == years.count)
        #expect(series.runs.flatMap { $0 } == series.points)
        #expect(Set(series.missing).isDisjoint(with: years))
        for run in series.runs {
          for (one, next) in zip(run, run.dropFirst()) {
            #expect(store.breaks(of: indicator.id).allSatisfy { !$0.parts(one.year, from: next.year) })
          }
        }
        #expect(
          series.points.allSatisfy { $0.margin?.contains($0.observation.value ?? DecimalNumber(0)) ?? true })
      }
    }
  }
}
