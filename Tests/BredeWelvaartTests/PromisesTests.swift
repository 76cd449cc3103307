import Testing

@testable import BredeWelvaart

/// Which actions are held against which figures, and where one of the two is missing.
@Suite struct PromisesTests {
  private let store = TestPackage.store

  @Test func moreSocialHousingIsHeldAgainstItsNumberAndTheWait() throws {
    let action = try #require(store.content.actions.first { $0.id == "woonvisie-4-2" })
    #expect(
      action.indicators == ["aantal-sociale-huurwoningen", "wachttijd-sociale-huur", "zoektijd-sociale-huur"])
    let pair = try #require(Promises(store).pairs.first { $0.indicator.id == "wachttijd-sociale-huur" })
    #expect(pair.actions.map(\.id) == ["woonvisie-4-2"])
    #expect(pair.facts.map(\.area.name) == ["Assen"])
  }

  @Test func everyLinkIsToAFigureThatWasMeasured() {
    for action in store.content.actions {
      for id in action.indicators {
        let kind = store.indicator(id)?.kind
        #expect(kind == .register || kind == .survey || kind == .model, "\(action.id) \(id)")
      }
      #expect(Set(action.indicators).count == action.indicators.count, "\(action.id)")
    }
  }

  @Test func farFiguresWithoutAPromiseComeWithWhatThereIs() throws {
    let found = Promises(store, area: "WK010601").unattended
    // Held against the middle or Assen, in standard deviations: 2,1; 2,0; 1,5; 1,5; 1,5.
    #expect(
      found.map(\.standout.indicator.id) == [
        "onveiligheidsgevoel", "acties-in-de-buurt", "moeite-met-rondkomen", "eerstelijnsvoorzieningen",
        "ervaren-gezondheid",
      ])
    #expect(found.map(\.worth) == [nil, .wish, .past, nil, nil])
    #expect(found.allSatisfy { $0.standout.comparison.verdict == .worse })
  }

  @Test func whatIsPromisedIsNotAmongThem() {
    // Pittelo has none of the four and lies farthest of all, but two decisions are to keep what there is.
    let found = Promises(store, area: "WK010604").unattended.map(\.standout.indicator.id)
    #expect(!found.contains("eerstelijnsvoorzieningen"))
    // The same is so of every wijk: no promise that is for it is about a figure in the list.
    for unattended in Promises(store).unattended {
      let promises = store.actions(area: unattended.standout.area.code).filter {
        $0.worth == .promise && $0.indicators.contains(unattended.standout.indicator.id)
      }
      #expect(promises.isEmpty)
    }
  }

  @Test func theGemeenteIsHeldAgainstDrenthe() throws {
    let found = Promises(store, area: try store.requiredGemeente().code).unattended
    #expect(
      found.map(\.standout.indicator.id) == [
        "tevredenheid-met-het-leven", "moeite-met-rondkomen-gemeente", "hitte", "vrijwilligerswerk",
        "vrijwilligerswerk-15-plus",
      ])
    #expect(
      Promises(store).unattendedGroups(store).map(\.heading) == [
        "Ongunstig en ver af, en geen actie", "Ongunstig en ver af, en alleen een wens",
        "Ongunstig en ver af, en alleen een voorbije stap", "Assen ongunstiger dan Drenthe, en geen actie",
        "Assen ongunstiger dan Drenthe, en alleen een wens",
        "Assen ongunstiger dan Drenthe, en alleen een voorbije stap",
      ])
  }

  @Test func everyActionIsMeasuredOrNot() {
    let promises = Promises(store)
    let measured = Set(promises.pairs.flatMap(\.actions).map(\.id))
    let unmeasured = Set(promises.unmeasured.actions.map(\.id))
    #expect(measured.isDisjoint(with: unmeasured))
    let open = store.content.actions.filter { $0.worth != .past }.map(\.id)
    #expect(measured.union(unmeasured).isSuperset(of: open))
    #expect(promises.unmeasured.actions.allSatisfy { $0.worth != .past })
    #expect(unmeasured.contains("woonvisie-3-8") && unmeasured.contains("woonvisie-1-8"))
    #expect(promises.extentWords == "Zo’n cijfer is er bij 20 van 86 acties en bij 14 van 51 wensen.")
  }

  @Test func aThemeLeavesOutTheOthers() {
    let promises = Promises(store, theme: "milieu")
    #expect(promises.pairs.allSatisfy { $0.indicator.theme == "milieu" })
    #expect(promises.unattended.allSatisfy { $0.standout.indicator.theme == "milieu" })
    #expect(promises.unmeasured.actions.allSatisfy { $0.theme == "milieu" })
  }

  @Test func aPackageWithoutTheColumnHasNoLinks() throws {
    let promises = Promises(try TestPackage.small.load())
    #expect(promises.pairs.isEmpty)
    #expect(promises.unmeasured.actions.map(\.id) == ["bomen"])
    #expect(promises.extentWords == "Zo’n cijfer is er bij geen van 1 actie.")
  }
}
