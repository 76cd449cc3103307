import TestSupport
import Testing

@testable import BredeWelvaart

/// The table of all wijken and the indicators of their wheel: what the wheels say, in any order.
@Suite struct HeatTableTests {
  private let store = TestPackage.store

  @Test func cellsAreThoseOfTheWheels() throws {
    let table = HeatTable(store)
    #expect(table.rows.map(\.area) == store.wijken)
    #expect(table.columns.count == 16)
    for row in table.rows {
      let reference = try #require(store.references(for: row.area).first)
      #expect(row.cells == store.wheel(of: row.area, against: reference).segments)
      #expect(row.cells.map(\.indicator) == table.columns.map(\.indicator))
    }
  }

  @Test func rowsAreSortedByFiguresEitherWay() throws {
    for column in HeatTable(store).columns {
      for isReversed in [false, true] {
        let order = HeatTable.Order(rows: .init(column.indicator.id, isReversed: isReversed))
        let rows = HeatTable(store, order).rows
        #expect(Set(rows.map(\.area.code)) == Set(store.wijken.map(\.code)))
        let values = rows.map { store.value(column.indicator.id, $0.area.code)?.doubleValue }
        let known = values.compactMap(\.self)
        let isRising = (column.indicator.direction == .lower) != isReversed
        #expect(known == known.sorted(by: isRising ? (<) : (>)), "\(column.indicator.id)")
        // Gaps come last, whichever way.
        #expect(Array(values.prefix(known.count)).compactMap(\.self) == known)
      }
    }
  }

  @Test func equalFiguresKeepTheOrderOfTheMap() throws {
    // Five of the nine wijken with a figure have all four first-line services.
    let order = HeatTable.Order(rows: .init("eerstelijnsvoorzieningen"))
    let rows = HeatTable(store, order).rows.map(\.area)
    let best = rows.filter { store.value("eerstelijnsvoorzieningen", $0.code)?.doubleValue == 4 }
    #expect(best.count == 5)
    #expect(Array(rows.prefix(5)) == store.wijken.filter(best.contains))
    #expect(rows.map(\.name)[8] == "Pittelo")
    #expect(rows.last?.name == "Buitengebied")
  }

  @Test func columnsAreSortedByVerdictsEitherWay() throws {
    for wijk in store.wijken {
      for isReversed in [false, true] {
        let table = HeatTable(store, .init(columns: .init(wijk.code, isReversed: isReversed)))
        let verdicts = try #require(table.rows.first { $0.area == wijk }).cells.map(\.position.verdict)
        let judged: [Verdict?] = isReversed ? [.worse, .equal, .better] : [.better, .equal, .worse]
        let places = verdicts.map { (judged + [.higher, .lower, nil]).firstIndex(of: $0) }
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(wijk.name)")
        #expect(table.rows.allSatisfy { $0.cells.map(\.indicator) == table.columns.map(\.indicator) })
      }
    }
  }

  @Test func askingOnceMoreTurnsTheOrderAndThenLiftsIt() {
    typealias Sorting = HeatTable.Sorting<Indicator.ID>
    let first = Sorting.next(after: nil, by: "groen")
    #expect(first == Sorting("groen"))
    let second = Sorting.next(after: first, by: "groen")
    #expect(second == Sorting("groen", isReversed: true))
    #expect(Sorting.next(after: second, by: "groen") == nil)
    #expect(Sorting.next(after: second, by: "lawaai") == Sorting("lawaai"))
  }

  @Test func ofASmallPackageEveryCellIsKnownByHand() throws {
    let store = try TestPackage.small.load()
    // Wonen has nothing in the wheel; groen of Oost is a streepje.
    let table = HeatTable(store, .init(rows: .init("lawaai"), columns: .init("WK2")))
    #expect(table.columns.map(\.indicator.id) == ["groen", "lawaai"])
    #expect(table.rows.map(\.area.code) == ["WK1", "WK3", "WK2"])
    #expect(
      table.rows.map { $0.cells.map(\.position.verdict) } == [
        [.better, .better], [nil, .equal], [.equal, .worse],
      ])
    let worst = HeatTable(
      store, .init(rows: .init("groen", isReversed: true), columns: .init("WK2", isReversed: true)))
    #expect(worst.columns.map(\.indicator.id) == ["lawaai", "groen"])
    #expect(worst.rows.map(\.area.code) == ["WK2", "WK1", "WK3"])
  }

  @Test(arguments: OddPackage.samples) func otherPackagesHaveATableToo(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    let table = HeatTable(store)
    #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
  }
}
