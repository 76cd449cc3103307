import BredeWelvaart
import Testing

@testable import Dashboard
@testable import wijkwiel

/// What somebody begins their own package with can be shown by its people too.
@Suite struct StarterCartogramTests {
  @Test(arguments: [(40, 20), (100, 30), (196, 50)]) func theTilesAreThePeople(_ size: (Int, Int)) throws {
    let files = try StarterPackage.files(forSpreadsheet: false)
    let store = try Store.load(from: PackageSource(files: files))
    let people = try #require(store.inhabitants)
    let wijken = try #require(Atlas(store).people)
    let cartogram = try #require(
      Cartogram(wijken, in: .init(width: size.0, height: size.1), cellAspect: 2))
    let all = cartogram.groups.map(\.tiles.count).reduce(0, +)
    #expect(Set(cartogram.groups.map(\.area)) == Set(people.keys))
    for group in cartogram.groups {
      let share = Double(try #require(people[group.area])) / Double(people.values.reduce(0, +))
      #expect(abs(Double(group.tiles.count) / Double(all) / share - 1) <= 0.1)
    }
  }
}
