import BredeWelvaart
import Dashboard
import Testing

@testable import Presenting

/// The addresses that a story can have.
struct StoryRouteTests {
  /// One of each kind of part, as it stands in the bundled package.
  private static let examples: [RouteSubject: String] = [
    .area: "lariks", .areas: "lariks,kloosterveen", .indicator: "koopwoningen", .theme: "wonen",
    .source: "woonzorg", .place: "bijlage-4-tabel", .caveat: "eenzaamheid-twee-definities",
    .term: "vrijwilligerswerk", .tab: "portret",
  ]

  private func faults(_ route: String) -> [String] {
    StoryStore.faults("verhaal: x\nstap: \(route)\ntekst: x")
  }

  @Test func `every form of address leads somewhere`() {
    for form in RouteAdvice.forms {
      for (word, count) in form.words.flatMap({ word in form.counts.map { (word, $0) } }) {
        let parts = form.subjects.prefix(count).compactMap { Self.examples[$0] }
        let route = ([word] + parts).joined(separator: "/")
        #expect(faults(route).isEmpty, "\(route)")
      }
    }
  }

  @Test func `there are no other forms that could be shown`() {
    let words = Set(Route.forms.flatMap(\.words))
    #expect(
      words.subtracting(RouteAdvice.words) == ["indicatoren", "zoek", "opdrachten", "hulp", "verschil"])
  }

  @Test(arguments: [
    ("kaartt", "Er is geen scherm 'kaartt'; bedoelt u 'kaart'?"),
    ("Kaart/koopwoningen", "Er is geen scherm 'Kaart'; bedoelt u 'kaart'?"),
    ("indicator", "Zo is 'indicator' geen adres; schrijf indicator/INDICATOR."),
    ("kaart/a/b", "Zo is 'kaart/a/b' geen adres; schrijf kaart of kaart/INDICATOR."),
    ("kaart/koopwoning", "De indicator 'koopwoning' bestaat niet; "),
    ("wiel/larikx", "Het gebied 'larikx' bestaat niet; bedoelt u 'lariks'?"),
    ("thema/wone", "Het thema 'wone' bestaat niet; bedoelt u 'wonen'?"),
    ("bron/woonzrg", "Het document 'woonzrg' bestaat niet; "),
    ("bron/woonzorg/bijlage-9", "De plek 'bijlage-9' bestaat niet; "),
    ("letop/eenzaamheid", "De kanttekening 'eenzaamheid' bestaat niet; "),
    ("begrip/vrijwiligerswerk", "Het begrip 'vrijwiligerswerk' bestaat niet; bedoelt u 'vrijwilligerswerk'?"),
    ("wijk/lariks/portet", "Het deel 'portet' bestaat niet; bedoelt u 'portret'?"),
    (
      "vergelijk/lariks", "Noem 2 tot en met 4 verschillende gebieden met een komma ertussen, zonder spaties."
    ),
    (
      "vergelijk/lariks,7",
      "Noem 2 tot en met 4 verschillende gebieden met een komma ertussen, zonder spaties."
    ),
    ("vergelijk/lariks,x", "Het gebied 'x' bestaat niet; "),
    (
      "zoek",
      "'zoek' is om zelf in te zoeken en niet om te laten zien; kies een ander scherm, zoals 'kaart'."
    ),
    ("hulp", "'hulp' is om zelf in te zoeken en niet om te laten zien; "),
    ("indicatoren", "'indicatoren' is om zelf in te zoeken "),
    ("opdrachten", "'opdrachten' is om zelf in te zoeken "),
    (
      "bron/feitenblad/koopwoningen/lariks",
      "Het document 'feitenblad' geeft dit cijfer niet; kies het document 'woonzorg'."
    ),
    ("bron/feitenblad/eenzaamheid/peelo", "Het document 'feitenblad' geeft dit cijfer niet, en een ander "),
    ("kaart tekst: x", "In een adres staat geen dubbele punt; "),
  ]) func `an address that leads nowhere is told with what is near`(route: String, fault: String) {
    let faults = faults(route)
    #expect(faults.count == 1 && faults.allSatisfy { $0.hasPrefix("2:7: \(fault)") }, "\(faults)")
  }

  @Test func `what is advised is an address itself`() throws {
    for area in StoryStore.store.content.areas {
      let name = StoryStore.store.nameToWrite(area.code)
      #expect(StoryStore.store.area(named: name) == area, "\(name)")
    }
  }
}
