import Testing

@testable import BredeWelvaart

/// A store with only figures, and what is loaded into it later.
@Suite struct CompletionTests {
  private func figures(of package: TestPackage, _ extent: Store.Extent = .figures) throws -> Store {
    try Store.load(from: PackageSource(files: package.files), extent: extent)
  }

  @Test(arguments: [TestPackage.assen, .small], [Store.Extent.figures, .map, .everything])
  func completingEqualsLoadingAtOnce(_ package: TestPackage, _ extent: Store.Extent) throws {
    let store = try figures(of: package, extent).completed(from: PackageSource(files: package.files))
    #expect(store.content.map?.shapes.map(\.rings) == (try package.load().content.map?.shapes.map(\.rings)))
    let (content, whole) = (store.content, try package.load().content)
    #expect(!whole.statements.isEmpty)
    #expect(content.statements == whole.statements)
    #expect(content.facilities == whole.facilities)
    #expect(content.places == whole.places)
    #expect(content.actions == whole.actions)
    #expect(content.criteria == whole.criteria)
    #expect(content.budgets == whole.budgets)
    #expect(content.balance == whole.balance)
    #expect(content.glossary == whole.glossary)
    #expect(content.words == whole.words)
    #expect(content.observations == whole.observations)
    #expect(content.indicators == whole.indicators)
    #expect(content.title == whole.title)
  }

  @Test func theStoreKnowsWhatItHas() throws {
    let some = try figures(of: .small)
    #expect(some.extent == .figures)
    #expect(try some.completed(from: PackageSource(files: TestPackage.small.files)).extent == .everything)
    #expect(try TestPackage.small.load().extent == .everything)
  }

  @Test func onlyWhatIsAskedForIsRead() throws {
    #expect(try figures(of: .assen).content.map == nil)
    let withMap = try figures(of: .assen, .map)
    #expect(withMap.content.map?.shapes.count == 10)
    #expect(withMap.content.statements.isEmpty)
    // A map that is there already is not read again.
    let texts = TestPackage.assen.removing("map.geojson")
    let completed = try withMap.completed(from: PackageSource(files: texts.files))
    #expect(completed.content.map?.shapes.count == 10)
  }

  @Test func aFaultInTheMapIsNamedWhenItIsRead() throws {
    let spoiled = TestPackage.assen.replacing("map.geojson", with: "{")
    let store = try figures(of: spoiled)
    let rejection = try #require(throws: InvalidPackage.self) {
      try store.completed(from: PackageSource(files: spoiled.files))
    }
    #expect(rejection.faults.map(\.file) == ["map.geojson"])
  }

  @Test func completeStoresStayAsTheyAre() throws {
    let nothing = PackageSource(files: [:])
    let store = try TestPackage.small.load().completed(from: nothing)
    #expect(store.content.statements.count == 1)
    let completed = try figures(of: .small).completed(from: PackageSource(files: TestPackage.small.files))
    #expect(try completed.completed(from: nothing).content.statements.count == 1)
  }

  @Test func figuresAreNotReadAgain() throws {
    let read = [
      "statements", "facilities", "places", "actions", "criteria", "budgets", "balance", "glossary",
      "words",
    ]
    let texts = TestPackage.small.files.filter { read.contains(String($0.key.dropLast(".csv".count))) }
    let store = try figures(of: .small).completed(from: PackageSource(files: texts))
    #expect(store.content.glossary.count == 1)
    #expect(store.content.observations.count == 7)
  }

  /// A table, what is spoiled in it, and the fault.
  @Test(arguments: [
    ("statements.csv", "WK1,fact", "WK9,fact", "statements.csv:2:8: Kolom 'area': het gebied 'WK9'"),
    ("statements.csv", "fact,wonen", "fact,zee", "statements.csv:2:17: Kolom 'theme': het thema 'zee'"),
    (
      "facilities.csv", "blad,Tabel 3", "krant,Tabel 3",
      "facilities.csv:2:19: Kolom 'source': de bron 'krant'"
    ),
    ("places.csv", "De Hoek,WK1", "De Hoek,WK9", "places.csv:2:9: Kolom 'area': het gebied 'WK9'"),
    ("actions.csv", "WK1 WK2", "WK1 WK9", "actions.csv:2:18: Kolom 'areas': het gebied 'WK9'"),
    ("criteria.csv", "Groen,1", "Groen,x", "criteria.csv:2:7: Kolom 'order': 'x'"),
    ("budgets.csv", ",1140,", ",11x0,", "Kolom 'remaining': '11x0' is geen getal"),
    ("balance.csv", "Groen,groen", "Groen,gras", "balance.csv:2:19: Kolom 'indicator': de indicator 'gras'"),
    ("words.csv", "stil,lawaai", "stil,gras", "words.csv:2:6: Kolom 'indicator': de indicator 'gras'"),
    ("glossary.csv", "Tekst", "\"Tekst", "glossary.csv:2:35: Het aanhalingsteken"),
  ]) func faultsInTextsAreNamed(_ file: String, _ old: String, _ new: String, _ message: String) throws {
    let spoiled = TestPackage.small.editing(file, old, to: new)
    let store = try figures(of: spoiled)
    let rejection = try #require(throws: InvalidPackage.self) {
      try store.completed(from: PackageSource(files: spoiled.files))
    }
    #expect(rejection.faults.count == 1)
    #expect(rejection.faults.first?.description.contains(message) == true, "\(rejection.faults)")
  }
}
