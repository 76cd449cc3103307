import Testing

@testable import BredeWelvaart

/// The areas that some words of a query name.
@Suite struct NamedAreasTests {
  private func names(_ query: String) -> [String] {
    let store = TestPackage.store
    return SearchTests.index.areas(namedIn: query).compactMap { store.area($0)?.name }
  }

  @Test func aWholeNameComesBeforeItsBeginning() {
    #expect(names("huisarts pittelo") == ["Pittelo"])
    #expect(names("apotheek assen") == ["Assen"])
    #expect(names("apotheek assen-oost") == ["Assen-Oost"])
  }

  @Test func aMisspelledNameIsFound() {
    #expect(names("huisarts pitelo") == ["Pittelo"])
  }

  @Test func otherWordsNameNone() {
    #expect(names("huisarts").isEmpty)
    #expect(names("").isEmpty)
  }
}
