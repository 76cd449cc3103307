import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Typing words and going where they lead.
@Suite struct SearchScreenTests {
  /// Words typed, and where Enter then leads.
  @Test(arguments: [
    ("lariks", "wijk/lariks"),
    ("Klooterveen", "wijk/kloosterveen"),
    ("rondkomen lariks", "bron/woonzorg/moeite-met-rondkomen/lariks"),
    ("65 centrum", "bron/cbs-kwb-2024/aandeel-65-plus/centrum"),
    ("huisarts", "gebied/assen/voorzieningen"),
    ("onveiligheidsgevoel", "indicator/onveiligheidsgevoel"),
  ])
  func enterGoesThere(_ words: String, _ route: String) {
    var dashboard = TestStore.dashboard("/")
    for character in words { _ = dashboard.handle(.key(.character(character))) }
    _ = dashboard.handle(.key(.enter))
    #expect(dashboard.state.route.text(TestStore.store) == route)
  }

  @Test func aSecondSearchStartsEmpty() {
    let dashboard = TestStore.dashboard("/ l a r i k s Enter / p e e l o")
    #expect(dashboard.state.panel?.query == "peelo")
  }

  @Test func theWordsAreStillThereOnReturn() {
    let dashboard = TestStore.dashboard("/ l a r i k s Down Enter Esc")
    #expect(dashboard.state.panel?.query == "lariks")
    #expect(dashboard.state.panel?.cursor == 1)
  }

  /// A claim is judged before anything is found; what only names something is no claim.
  @Test(arguments: [
    ("lariks is de onveiligste wijk", "bron/woonzorg/onveiligheidsgevoel/lariks"),
    ("marsdijk heeft meer inwoners dan peelo", "bron/woonzorg/inwoners/marsdijk"),
  ])
  func aClaimIsJudgedFirst(_ words: String, _ route: String) throws {
    var dashboard = TestStore.dashboard("/")
    for character in words { _ = dashboard.handle(.key(.character(character))) }
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    let first = try #require(page.items.first)
    #expect(first.words.contains("Dit klopt: bij"))
    #expect(page.intro.hasPrefix("Mag ik dit zeggen?"))
    _ = dashboard.handle(.key(.enter))
    #expect(dashboard.state.route.text(TestStore.store) == route)
  }

  @Test(arguments: ["lariks onveilig", "eenzaamheid lariks", "lariks is onveilig", "onveiligste wijk"])
  func otherWordsAreNoClaim(_ words: String) throws {
    var dashboard = TestStore.dashboard("/")
    for character in words { _ = dashboard.handle(.key(.character(character))) }
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    #expect(!page.intro.hasPrefix("Mag ik dit zeggen?"))
  }

  /// A year without a figure, and words that ask for all there is, still find what they are about.
  @Test(arguments: [
    ("65-plus centrum 2040", "Centrum: Inwoners van 65 jaar en ouder", "geen cijfer van 2040"),
    ("verwacht groen marsdijk", "Marsdijk: Rapportcijfer hoeveelheid groen", "geen verwachting"),
    ("wat valt op in lariks", "Lariks", ""),
  ])
  func whatIsAskedOfATimeIsFound(_ words: String, _ title: String, _ intro: String) throws {
    var dashboard = TestStore.dashboard("/")
    for character in words { _ = dashboard.handle(.key(.character(character))) }
    #expect(dashboard.knowledge.hits.first?.title == title)
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    #expect(intro.isEmpty || page.intro.contains(intro))
  }

  @Test func everyExampleFindsSomething() throws {
    let items = try #require(PanelProbe("zoek").page?.items)
    let examples = items.compactMap { item in
      if case .search(let words) = item.command { words } else { nil }
    }
    #expect(examples == ["Peelo", "ervaren gezondheid", "apotheek", "ervaren gezondheid Peelo"])
    for index in examples.indices {
      let downs = Array(repeating: "Down", count: index).joined(separator: " ")
      let dashboard = TestStore.dashboard("/ \(downs) Enter")
      #expect(dashboard.state.panel?.query == examples[index])
      #expect(!dashboard.knowledge.hits.isEmpty)
    }
  }

  @Test func nothingFoundIsSaid() {
    let dashboard = TestStore.dashboard("/ x q z w j k Enter")
    #expect(dashboard.state.route == .search)
    #expect(dashboard.state.notice == "Niets gevonden; wis een paar letters.")
  }

  @Test func theCursorStandsAfterWhatWasTyped() {
    for (keys, x) in [("/", 7), ("/ a b", 9), (": a b", 13), ("i a b", 23)] {
      let frame = TestStore.dashboard(keys).frame(TestStore.presentation)
      #expect(frame.canvas.cursor == Point(x: x, y: 1), "\(keys)")
    }
    #expect(TestStore.dashboard("7 Enter").frame(TestStore.presentation).canvas.cursor == nil)
    #expect(TestStore.dashboard("/ Esc").frame(TestStore.presentation).canvas.cursor == nil)
  }

  @Test func lettersAreTextAndNoCommands() {
    #expect(TestStore.dashboard("/ q ? : /").state.panel?.query == "q?:/")
    #expect(TestStore.dashboard("/ q Backspace a").state.panel?.query == "a")
  }
}
