import Testing

@testable import BredeWelvaart

@Suite struct PeriodTests {
  @Test(arguments: [
    ("", "", 0, false), ("2024", "2024", 2024, false), ("2016/2024", "2016–2024", 2024, true),
    ("2016/..", "sinds 2016", 2016, true),
  ])
  func readsYearsAndChanges(_ text: String, _ dutch: String, _ lastYear: Int, _ isChange: Bool) throws {
    let period = try #require(Period(text))
    #expect(period.text == text)
    #expect(period.dutch == dutch)
    #expect(period.lastYear == lastYear)
    #expect(period.isChange == isChange)
  }

  @Test(arguments: [
    "24", "20244", "2024/", "/2024", "/", "//", "..", "../2024", "2016/...", "2016/2020/2024", "2016-2024",
    "2024 ", " 2024", "twee", "20x4", "２０２４", "2016/.. ", "2016/24", "2024/2016", "2024/2024",
  ])
  func refusesOtherForms(_ text: String) {
    #expect(Period(text) == nil)
  }
}
