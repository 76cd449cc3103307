import TestSupport
import Testing

@testable import BredeWelvaart

/// Which wijken have figures like those of a wijk: counted exactly, and the same from either side.
@Suite struct SimilarityTests {
  private let store = TestPackage.store

  @Test func theDistanceIsExactByHand() throws {
    let store = try TestPackage.small.load()
    let north = try store.requiredArea("WK1")
    let neighbours = Similarity(store, north, least: 1).neighbours
    // Lawaai 10, 20 and 15: a deviation of √(50/3). Groen 60,25 and 50,5, none in Oost: 4,875.
    let deviation = (50.0 / 3).squareRoot()
    #expect(neighbours.map(\.area.code) == ["WK3", "WK2"])
    #expect(neighbours.map(\.shared) == [1, 2])
    let east = 5 / deviation
    let south = ((4 + 100 / (50.0 / 3)) / 2).squareRoot()
    #expect(zip(neighbours.map(\.distance), [east, south]).allSatisfy { abs($0 - $1) < 1e-9 })
    let last = try #require(neighbours.last)
    #expect(last.differences.map(\.indicator.id) == ["lawaai", "groen"])
    #expect(last.differenceWords == "Lawaai 10%, daar 20%; Groen circa 60,25%, daar 50,5%")
  }

  @Test func withTooFewSharedFiguresNoneIsAlike() throws {
    let store = try TestPackage.small.load()
    let north = try store.requiredArea("WK1")
    #expect(Similarity(store, north, least: 2).neighbours.map(\.area.code) == ["WK2"])
    #expect(Similarity(store, north).neighbours.isEmpty)
  }

  @Test func aFigureOfAnotherYearIsNotShared() throws {
    let other = TestPackage.small.editing("observations.csv", "groen,WK2,2024", to: "groen,WK2,2023")
    let store = try other.load()
    let neighbours = Similarity(store, try store.requiredArea("WK1"), least: 1).neighbours
    #expect(neighbours.allSatisfy { $0.shared == 1 })
  }

  @Test func whatIsWithinTheMarginIsNoDifference() throws {
    let close = TestPackage.small.editing(
      "observations.csv", "lawaai,WK2,2024,,20", to: "lawaai,WK2,2024,,12")
    let store = try close.load()
    let south = try #require(
      Similarity(store, try store.requiredArea("WK1"), least: 1).neighbours.first { $0.area.code == "WK2" })
    #expect(south.differences.map(\.indicator.id) == ["groen"])
  }

  @Test func itIsTheSameFromEitherSide() {
    var distances: [[Area.Code]: Double] = [:]
    for wijk in store.wijken {
      for neighbour in Similarity(store, wijk).neighbours {
        distances[[wijk.code, neighbour.area.code]] = neighbour.distance
        if let other = distances[[neighbour.area.code, wijk.code]] {
          #expect(abs(other - neighbour.distance) < 1e-12)
        }
      }
    }
    #expect(distances.count == 3 * store.wijken.count)
  }

  @Test func theNearestComeFirstWithWhatDiffersMost() {
    for wijk in store.wijken {
      let neighbours = Similarity(store, wijk).neighbours
      #expect(neighbours.map(\.distance) == neighbours.map(\.distance).sorted())
      #expect(neighbours.allSatisfy { $0.shared >= Similarity.least && $0.area != wijk })
      for neighbour in neighbours {
        let distances = neighbour.differences.map(\.distance.magnitude)
        #expect(distances == distances.sorted(by: >))
        #expect(
          neighbour.differences.allSatisfy { !$0.indicator.isTotal && $0.own.isComparable(with: $0.other) })
      }
    }
  }

  @Test func onlyAWijkIsLikeOthers() throws {
    #expect(Similarity(store, try store.requiredGemeente()).neighbours.isEmpty)
  }
}
