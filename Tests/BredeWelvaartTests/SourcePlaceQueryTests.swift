import Testing

@testable import BredeWelvaart

@Suite struct SourcePlaceQueryTests {
  private let store = TestPackage.store

  @Test func eachPlaceIsNamedOnceAndHasItsOwnSlug() {
    for source in store.content.sources {
      let places = store.places(in: source.id)
      #expect(!places.isEmpty, "\(source.id)")
      #expect(Set(places.map(\.locator)).count == places.count)
      #expect(Set(places.map(\.slug)).count == places.count)
      // In the project's own package no locators differ in signs alone.
      #expect(places.allSatisfy { $0.slug == $0.locator.slug && !$0.slug.isEmpty })
    }
    #expect(store.places(in: "bestaat-niet").isEmpty)
  }

  @Test func thePlacesOfTheFeitenbladAreAllThere() {
    #expect(store.places(in: "feitenblad").count == 20)
    #expect(store.places(in: "cbs-kwb-2024").count == 2)
  }

  @Test func aPlaceHoldsAllThatWasTakenFromIt() throws {
    let place = try #require(
      store.sourcePlace("woonzorg", slug: "kernpunten-per-wijk-tabel-voor-de-begrippenlijst"))
    #expect(place.locator == "Kernpunten per wijk, tabel vóór de Begrippenlijst")
    let contents = store.contents(of: place)
    #expect(contents.observations.count == 161)
    #expect(contents.statements.count == 6)
    #expect(contents.facilities.count == 90)
    #expect(contents.terms.isEmpty && contents.actions.isEmpty)
  }

  @Test func plansAndBudgetsHavePlacesToo() throws {
    let budgets = try #require(
      store.places(in: "woonvisie").first { $0.locator.hasSuffix("Huishoudboekjes sociale huur") })
    let contents = store.contents(of: budgets)
    #expect(contents.budgets.count == 16)
    #expect(contents.statements.count == 7)
    #expect(contents.terms.count == 5)
    let criteria = try #require(
      store.places(in: "woonvisie").first { $0.locator.hasSuffix("criteria woonvraag") })
    #expect(store.contents(of: criteria).criteria.count == 7)
    let meeting = Citation(
      source: "woonzorg", locator: "De wijk, Leefbaarheid in de openbare ruimte, Voorziening voor ontmoeting")
    #expect(store.contents(of: try #require(store.sourcePlace(of: meeting))).places.count == 24)
  }

  @Test func nothingIsLostBetweenThePlaces() {
    let contents = store.content.sources.flatMap { store.places(in: $0.id) }.map(store.contents)
    let content = store.content
    #expect(contents.reduce(0) { $0 + $1.observations.count } == content.observations.count)
    #expect(contents.reduce(0) { $0 + $1.assessments.count } == content.assessments.count)
    #expect(contents.reduce(0) { $0 + $1.statements.count } == content.statements.count)
    #expect(contents.reduce(0) { $0 + $1.facilities.count } == content.facilities.count)
    #expect(contents.reduce(0) { $0 + $1.places.count } == content.places.count)
    #expect(contents.reduce(0) { $0 + $1.actions.count } == content.actions.count)
    #expect(contents.reduce(0) { $0 + $1.criteria.count } == content.criteria.count)
    #expect(contents.reduce(0) { $0 + $1.budgets.count } == content.budgets.count)
    #expect(contents.reduce(0) { $0 + $1.terms.count } == content.glossary.count)
  }

  @Test func placesThatDifferInSignsAloneAreToldApart() throws {
    let package = TestPackage.small.editing("statements.csv") { text in
      text += "tweede,WK1,fact,wonen,Er staan bomen.,blad,Tabel: 1\n"
      text += "derde,WK1,fact,wonen,Er staan hekken.,blad,Tabel-1!\n"
      text += "vierde,WK1,fact,wonen,Er staan palen.,blad,…\n"
    }
    let store = try package.load()
    let places = store.places(in: "blad")
    #expect(
      places.map(\.slug) == ["tabel-1", "tabel-2", "tekst", "tabel-1-2", "tabel-1-3", "plek", "tabel-3"])
    let third = try #require(store.sourcePlace("blad", slug: "tabel-1-3"))
    #expect(store.contents(of: third).statements.map(\.id) == ["derde"])
    #expect(store.sourcePlace("blad", slug: "tabel-9") == nil)
  }
}
