import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What the plans promise, and for whom.
@Suite struct PlansPageTests {
  @Test func allActionsByChapter() throws {
    let probe = try PanelProbe("beleid")
    #expect(probe.page?.note == "heel Assen · alle thema’s")
    #expect(probe.page?.count == "86 acties, 51 wensen, 15 voorbije stappen")
    #expect(probe.page?.tabs.map(\.name) == ["Alle", "Economische Agenda", "Startnotitie", "Woonvisie"])
    #expect(probe.items(under: "Woonvisie, 5. Elke wijk een eigen aanpak").count == 13)
    // The startnotitie has five.
    #expect(probe.items(under: "Ambities").count == 37)
  }

  @Test func aPlanHasATab() throws {
    var probe = try PanelProbe("beleid", "Tab Tab Tab")
    #expect(probe.route == "beleid/woonvisie")
    #expect(probe.page?.count == "55 acties, 8 voorbije stappen")
    #expect(probe.headings.filter { $0.hasPrefix("Woonvisie, ") }.count == 5)
    #expect(probe.headings.filter { $0.hasPrefix("Voorbij: ") }.count == 3)
    probe.press("Enter")
    #expect(probe.route.hasPrefix("bron/woonvisie/"))
  }

  @Test func aPlanWithoutActionsHasItsAmbitions() throws {
    let probe = try PanelProbe("beleid/woonzorg")
    #expect(probe.headings == ["Ambities"])
    #expect(probe.items(under: "Ambities").count == 17)
    #expect(probe.page?.tabs.map(\.name).contains("Woonzorgrapport") == true)
  }

  @Test func theWijkComesFirst() throws {
    let dashboard = TestStore.dashboard("3 B", size: Size(width: 80, height: 24))
    let lines = dashboard.frame(TestStore.presentation).canvas.plainText.split(separator: "\n")
    #expect(dashboard.state.panel?.filter.area == "WK010604")
    #expect(lines.contains { $0.contains("Voor Pittelo, Woonvisie, 1. Wonen maakt plekken beter") })
    #expect(lines.contains { $0.contains("Bij elk plan vraagt de gemeente een stuk over beter groen") })
    #expect(lines.contains { $0.contains("Besluit (25 mei 2023), voor Assen, Pittelo, Peelo, Assen-West.") })
  }

  @Test func aWijkHasItsOwnAndThoseOfTheWholeGemeente() throws {
    var probe = try PanelProbe("beleid/woonvisie", "3")
    #expect(probe.page?.note == "Pittelo en heel Assen · alle thema’s")
    let own = probe.headings.filter { $0.localizedPart("voor Pittelo, ") }
    let named = Set(own.flatMap { probe.items(under: $0) }.map(\.words))
    #expect(named.count == 12)
    let whole = probe.headings.filter { $0.localizedPart("voor heel Assen, ") }
      .flatMap { probe.items(under: $0) }
    #expect(!whole.isEmpty)
    #expect(named.isDisjoint(with: whole.map(\.words)))
    probe.press("g")
    #expect(probe.page?.count == "55 acties, 8 voorbije stappen")
  }

  @Test func aThemeNarrowsDown() throws {
    var probe = try PanelProbe("beleid", "f Down Down Down Down Enter")
    #expect(probe.page?.note == "heel Assen · Wonen")
    #expect(probe.page?.count == "39 acties, 11 wensen, 4 voorbije stappen")
    probe.press("Backspace")
    #expect(probe.page?.note == "heel Assen · alle thema’s")
    #expect(probe.route == "beleid")
    probe.press("Backspace")
    #expect(probe.dashboard.state.panels.isEmpty)
  }

  @Test func onlyThemesWithSomethingAreOffered() throws {
    for (route, keys) in [
      ("beleid", ""), ("beleid", "3"), ("wijk/pittelo/beleid", ""), ("wijk/lariks/portret", ""),
    ] {
      let probe = try PanelProbe(route, "\(keys) f")
      let list = try #require(probe.dashboard.state.popupList(probe.dashboard.knowledge))
      #expect(list.lines.count > 2)
      for (index, line) in list.lines.enumerated() {
        var chosen = probe.dashboard
        chosen.press((Array(repeating: "Down", count: index) + ["Enter"]).joined(separator: " "))
        let page = try #require(chosen.state.page(chosen.knowledge))
        let hasStop = page.items.contains(where: \.isStop)
        #expect(hasStop, "\(line.text)")
        #expect(!line.note.isEmpty && !line.note.hasPrefix("0 "), "\(line.text)")
      }
    }
  }

  @Test func aWijkThatNoPlanNamesSaysSo() throws {
    let probe = try PanelProbe("beleid/economie", "4")
    #expect(probe.words.contains("Geen actie noemt Noorderpark bij naam."))
  }

  @Test func wishesAreNoPromises() throws {
    let probe = try PanelProbe("beleid/omgevingsvisie")
    let (wishes, past) = (Plans.Worth.wish, Plans.Worth.past)
    let actions = Plans(TestStore.store, document: "omgevingsvisie")
    #expect(Set(actions.groups.map(\.worth)) == [wishes, past])
    #expect(probe.page?.count == "42 wensen, 7 voorbije stappen")
    #expect(probe.words.contains { $0.contains("De vijf ambities komen uit gesprekken") })
    #expect(probe.items(under: "Ambities").count == 5)
  }
}

extension String {
  /// Whether the words stand in it, at its start with a capital.
  fileprivate func localizedPart(_ words: String) -> Bool {
    contains(words) || hasPrefix(words.capitalisedFirst)
  }
}
