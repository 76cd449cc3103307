import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Areas side by side: aligned, with the differences marked and nothing judged that cannot be.
@Suite struct ComparisonPageTests {
  @Test func figuresStandInColumns() throws {
    let text = PageText(PageText.open("vergelijk/lariks,marsdijk", "Down"))
    let head = try #require(text.line("indicator  "))
    let line = try #require(text.line("Moeite met rondkomen"))
    for (name, value) in [("Lariks", "27%"), ("Marsdijk", "14%")] {
      let end = try #require(head.range(of: name)).upperBound
      let figure = try #require(line.range(of: value)).upperBound
      // The sign stands between the figure and the end of its column.
      let gap =
        head.distance(from: head.startIndex, to: end) - line.distance(from: line.startIndex, to: figure)
      #expect((0...4).contains(gap))
    }
    #expect(line.contains("27%  -"))
    #expect(line.contains("14%  +"))
  }

  @Test func aFilterLeavesTheDifferences() throws {
    let store = TestStore.store
    let areas = ["lariks", "marsdijk"].compactMap { store.area(named: $0) }
    let rows = store.sideBySide(areas).filter { $0.known > 1 }
    let equal = try #require(rows.first { !$0.differs && $0.isComparable }?.indicator)
    let differing = rows.filter(\.differs)
    #expect(differing.count < rows.count)
    #expect(differing.count > 0)
    let count = "\(differing.count) van \(rows.count(where: \.isComparable)) cijfers verschillen"
    #expect(PageText(PageText.open("vergelijk/lariks,marsdijk")).all.contains(count))
    let route = "vergelijk/lariks,marsdijk"
    let large = Size(width: 100, height: 70)
    #expect(
      PageText(PageText.open(route, size: large)).lines.contains {
        $0.contains(equal.name) || $0.contains(equal.shortColumnName)
      })
    let filtered = PageText(PageText.open(route, "f Home", size: large))
    #expect(!filtered.lines.contains { $0.contains(equal.name) || $0.contains(equal.shortColumnName) })
    #expect(filtered.all.contains(count))
  }

  @Test func theFootNamesTheFiguresAndTheTolerance() {
    var dashboard = PageText.open("vergelijk/lariks,marsdijk", size: Size(width: 132, height: 43))
    dashboard = PageText.open("vergelijk/lariks,marsdijk", "Home Down Down", size: dashboard.state.size)
    #expect(dashboard.state.indicator == "moeite-met-rondkomen")
    let text = PageText(dashboard)
    #expect(text.line("Lariks 27%, Marsdijk 14%") != nil)
    #expect(text.line("Dat verschilt meer dan de marge van 2 procentpunt. Lager is gunstiger.") != nil)
    let wider = PageText(
      PageText.open("vergelijk/lariks,marsdijk", "+ Home Down Down", size: dashboard.state.size))
    #expect(wider.line("de marge van 3 procentpunt") != nil)
  }

  @Test func itLeadsToTheIndicatorAndItsSource() {
    let route = "vergelijk/lariks,marsdijk"
    #expect(PageText.open(route, "Home Down Down Enter").address == "indicator/moeite-met-rondkomen")
    #expect(PageText.open(route, "Home Down Down b").address == "bron/woonzorg/moeite-met-rondkomen/lariks")
  }

  @Test func arrowsBringAnotherWijk() {
    #expect(PageText.open("vergelijk/lariks,marsdijk", "Left").address == "vergelijk/lariks,peelo")
    // A wijk is never beside itself: Lariks, number 7, is passed on the way from 6 to 8.
    #expect(PageText.open("vergelijk/lariks,kloosterveen", "Right").address == "vergelijk/lariks,centrum")
    #expect(PageText.open("vergelijk/lariks,assen", "Right").address == "vergelijk/lariks,peelo")
  }

  @Test func marksAreJudgementsOnlyWhereThereIsADirection() throws {
    let store = TestStore.store
    func marks(_ id: Indicator.ID, _ numbers: [Int64?], scale: Double = 1) throws -> [Verdict?] {
      let indicator = try #require(store.indicator(id))
      return DifferenceMarks.marks(
        numbers.map { $0.map { DecimalNumber($0) } }, indicator, toleranceScale: scale)
    }
    #expect(try marks("moeite-met-rondkomen", [27, 14, nil, 20]) == [.worse, .better, nil, nil])
    #expect(try marks("koopwoningen", [40, 81]) == [.lower, .higher])
    // Within the tolerance of 2 of both ends, of one, and all of each other.
    #expect(try marks("koopwoningen", [40, 42, 44]) == [.lower, nil, .higher])
    #expect(try marks("koopwoningen", [40, 41, 50]) == [.lower, .lower, .higher])
    #expect(try marks("koopwoningen", [40, 41, 42]) == [nil, nil, nil])
    #expect(try marks("koopwoningen", [40, 42], scale: 0) == [.lower, .higher])
    #expect(try marks("koopwoningen", [40, nil]) == [nil, nil])
    #expect(try marks("koopwoningen", [nil, nil]) == [nil, nil])
  }
}
