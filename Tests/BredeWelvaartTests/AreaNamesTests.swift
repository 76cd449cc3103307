import Testing

@testable import BredeWelvaart

@Suite struct AreaNamesTests {
  private let store = TestPackage.store

  @Test(
    arguments: [
      ("7", "WK010601"), ("10", "WK010605"), ("1", "WK010606"), ("Lariks", "WK010601"),
      ("lariks", "WK010601"),
      ("LARIKS", "WK010601"), ("De Lariks", "WK010601"), ("de-lariks", "WK010601"), ("Làrïks", "WK010601"),
      ("WK010601", "WK010601"), ("wk010601", "WK010601"), ("Assen-Oost", "WK010603"),
      ("assen oost", "WK010603"),
      ("oost", "WK010603"), ("Assen", "GM0106"), ("gemeente assen", "GM0106"), ("gm0106", "GM0106"),
      ("Drenthe", "PV22"), ("Nederland", "NL00"), ("het buitengebied", "WK010699"), (" Peelo ", "WK010606"),
    ] as [(String, Area.Code)])
  func anAreaIsFoundByName(_ name: String, _ code: Area.Code) {
    #expect(store.area(named: name)?.code == code)
  }

  @Test(arguments: [
    "", " ", "-", "0", "11", "-1", "Assen-Noord", "larik", "lariksen", "WK9", "7.0", "…", "\u{0}",
  ])
  func nonsenseFindsNothing(_ name: String) {
    #expect(store.area(named: name) == nil)
  }

  @Test func everyAreaIsFoundByEachOfItsNames() {
    for area in store.content.areas {
      for name in [area.name, area.shortName, area.code.rawValue] + area.aliases {
        #expect(store.area(named: name) == area, "\(name)")
      }
      if let number = area.number { #expect(store.area(named: String(number)) == area) }
    }
  }

  @Test func wijkenStandInTheOrderOfTheirNumbers() {
    #expect(store.wijken.compactMap(\.number) == Array(1...10))
    #expect(store.gemeente?.code == "GM0106")
  }

  @Test func wijkenWithoutANumberComeLast() throws {
    let package = TestPackage.small.editing("areas.csv", "GM1,1,", to: "GM1,,")
    #expect(try package.load().wijken.map(\.code) == ["WK2", "WK3", "WK1"])
  }

  @Test func ancestorsGoFromNearToFar() throws {
    let lariks = try store.requiredArea("WK010601")
    #expect(store.ancestors(of: lariks).map(\.code) == ["GM0106", "PV22", "NL00"])
  }

  @Test func aliasesAreDividedBySemicolons() throws {
    #expect(try TestPackage.small.load().area("WK1")?.aliases == ["Het Noorden", "Boven"])
    #expect(try TestPackage.small.load().area("WK2")?.aliases == [])
  }
}
