import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// State, keys, result: what each key does where.
@Suite struct UpdateTests {
  /// A walk through the dashboard and where it ends.
  struct Walk: CustomTestStringConvertible, Sendable {
    let keys: String
    let route: String
    var testDescription: String { "\(keys) → \(route)" }

    init(_ keys: String, _ route: String) {
      self.keys = keys
      self.route = route
    }
  }

  @Test(arguments: [
    Walk("", "overzicht/assen"),
    // Selecting.
    Walk("7", "overzicht/lariks"),
    Walk("0", "overzicht/assen-west"),
    Walk("7 g", "overzicht/assen"),
    Walk("7 Esc", "overzicht/assen"),
    Walk("Down", "overzicht/noorderpark"),
    Walk("7 Right", "overzicht/noorderpark"),
    Walk("7 Left", "overzicht/kloosterveen"),
    Walk("8 Right", "overzicht/assen-oost"),
    Walk("8 Up", "overzicht/noorderpark"),
    Walk("6 Left", "overzicht/kloosterveen"),
    // Layouts.
    Walk("k", "kaart/ervaren-gezondheid"),
    Walk("7 w", "wiel/lariks"),
    Walk("k Tab", "wiel/assen"),
    Walk("w Tab", "kaart/ervaren-gezondheid"),
    Walk("w Esc", "overzicht/assen"),
    Walk("7 w o", "overzicht/lariks"),
    // Drilling down and back.
    Walk("7 Enter", "wijk/lariks"),
    Walk("Enter", "gebied/assen"),
    Walk("7 Enter Right", "wijk/centrum"),
    Walk("7 Enter Left", "wijk/kloosterveen"),
    Walk("7 Enter Enter", "indicator/onveiligheidsgevoel"),
    Walk("7 Enter Down Enter", "indicator/acties-in-de-buurt"),
    Walk("7 Enter Enter Esc Esc", "overzicht/lariks"),
    Walk("7 Enter Enter Enter Esc", "overzicht/lariks"),
    // The parts of a profile.
    Walk("7 Enter Tab", "wijk/lariks/portret"),
    Walk("7 Enter Shift-Tab", "wijk/lariks/vooruitblik"),
    Walk("7 Enter Tab Right", "wijk/centrum/portret"),
    Walk("7 Enter Tab 3", "wijk/pittelo/portret"),
    Walk("7 Enter Tab Esc", "overzicht/lariks"),
    Walk("Enter Tab Tab Tab Tab", "gebied/assen/beleid"),
    Walk("i Tab Enter k", "kaart/niet-werkende-werkzoekenden"),
    Walk("7 Enter Backspace", "overzicht/lariks"),
    Walk("7 Tab Enter", "indicator/ervaren-gezondheid"),
    Walk("7 l", "indicator/ervaren-gezondheid"),
    Walk("7 l Up Enter", "wijk/noorderpark"),
    Walk("7 l Right", "indicator/rapportcijfer-aantal-winkels"),
    Walk("7 l 3 Enter", "wijk/pittelo"),
    // A screen that lies below is gone back to.
    Walk("7 Enter l Enter Esc", "overzicht/lariks"),
    // The other screens.
    Walk("7 b", "bron/woonzorg/ervaren-gezondheid/lariks"),
    Walk("7 t", "thema/gezondheid/lariks"),
    Walk("a", "aandacht"),
    Walk("!", "letop"),
    Walk("d", "dekking"),
    Walk("B", "beleid"),
    Walk("h", "huishoudboekje"),
    Walk("c", "toetsing"),
    Walk("u", "begrip"),
    Walk("/", "zoek"),
    Walk(":", "opdrachten"),
    // Comparing.
    Walk("7 v 6 V", "vergelijk/lariks,kloosterveen"),
    Walk("7 v 6 v 3 v V", "vergelijk/lariks,kloosterveen,pittelo"),
    Walk("7 v 6 v 7 v V", "vergelijk/kloosterveen,lariks"),
    Walk("1 v 2 v 3 v 4 v 5 v V", "vergelijk/peelo,marsdijk,pittelo,noorderpark"),
    Walk("7 v V", "overzicht/lariks"),
    Walk("7 V", "overzicht/lariks"),
    // Back and forward.
    Walk("7 Enter a <", "wijk/lariks"),
    Walk("7 Enter a < <", "overzicht/lariks"),
    Walk("7 Enter a < < >", "wijk/lariks"),
    Walk("7 Enter a < < > >", "aandacht"),
    Walk("7 Enter Esc <", "wijk/lariks"),
    Walk("<", "overzicht/assen"),
    Walk("7 >", "overzicht/lariks"),
    Walk("7 Enter < k >", "kaart/ervaren-gezondheid"),
    // The list of commands does what was asked on the screen below, and is not come back to.
    Walk(": l e t o p Enter", "letop"),
    Walk(": l e t o p Enter <", "overzicht/assen"),
    Walk(": w i j k / l a r i k s / p o r t r e t Enter", "wijk/lariks/portret"),
    Walk("7 Enter : b e l e i d Enter", "beleid"),
    Walk(": Esc <", "overzicht/assen"),
    // Nor is the search, though Esc goes back to what it found.
    Walk("7 Enter / o n v e i l i g Enter <", "wijk/lariks"),
    Walk("7 Enter / o n v e i l i g Enter < >", "indicator/onveiligheidsgevoel"),
    Walk("7 Enter / o n v e i l i g Enter Esc", "zoek"),
    // Choosing.
    Walk("i", "indicatoren"),
    Walk("i Esc", "overzicht/assen"),
    Walk("i k o o p Enter k", "kaart/koopwoningen"),
    Walk("i q", "indicatoren"),
    Walk("i x y z z Enter", "indicatoren"),
    Walk("i x Backspace k o o p Enter k", "kaart/koopwoningen"),
    // Help.
    Walk("?", "hulp"),
    Walk("? ?", "overzicht/assen"),
    Walk("? q", "overzicht/assen"),
    Walk("F2 End Enter", "overzicht/assen-west"),
    Walk("F2 a", "aandacht"),
    Walk("7 Enter F2 Esc", "wijk/lariks"),
    Walk("7 Enter ? q", "wijk/lariks"),
    Walk("7 Enter Enter q", "wijk/lariks"),
    Walk("k q", "overzicht/assen"),
    Walk("F1 Esc", "overzicht/assen"),
    Walk("i ? Esc", "overzicht/assen"),
    // Keys that mean nothing.
    Walk("X F9 ~ Delete", "overzicht/assen"),
    Walk("Esc Esc Esc", "overzicht/assen"),
    Walk("Tab Tab Esc", "overzicht/assen"),
  ])
  func keysLeadTo(_ walk: Walk) {
    let dashboard = TestStore.dashboard(walk.keys)
    #expect(dashboard.state.route.text(TestStore.store) == walk.route)
  }

  @Test func quittingKeysQuit() {
    for (keys, key) in [("7", "q"), ("7 Enter q", "q"), ("w q", "q"), ("7 Enter", "Ctrl-C")] {
      var dashboard = TestStore.dashboard(keys)
      let effects = Key(name: key).map { dashboard.handle(.key($0)) }
      #expect(effects == [.quit])
    }
    var dashboard = TestStore.dashboard()
    #expect(dashboard.handle(.endOfInput) == [.quit])
  }

  @Test func controlCQuitsWhileTyping() {
    var dashboard = TestStore.dashboard("i")
    #expect(dashboard.handle(.key(.control("c"))) == [.quit])
  }

  @Test func suspendAndRedrawAreLeftToTheTerminal() {
    var dashboard = TestStore.dashboard()
    #expect(dashboard.handle(.key(.control("z"))) == [.suspend])
    #expect(dashboard.handle(.key(.control("l"))) == [.redraw])
  }

  @Test func mouseKeySwitchesTheMouse() {
    var dashboard = TestStore.dashboard()
    #expect(dashboard.handle(.key(.character("M"))) == [.mouse(false)])
    #expect(dashboard.handle(.key(.character("M"))) == [.mouse(true)])
  }

  @Test func onATooSmallScreenOnlyTheWayOutWorks() {
    var dashboard = TestStore.dashboard("", size: Size(width: 59, height: 20))
    #expect(dashboard.handle(.key(.character("7"))).isEmpty)
    #expect(dashboard.state == TestStore.dashboard("", size: Size(width: 59, height: 20)).state)
    #expect(dashboard.handle(.key(.character("q"))) == [.quit])
  }

  @Test func walkingTheWheelColoursTheMap() {
    let dashboard = TestStore.dashboard("7 Tab Right")
    #expect(dashboard.state.indicator == "rapportcijfer-aantal-winkels")
    #expect(dashboard.state.focus == .wheel)
    #expect(TestStore.dashboard("7 Tab Left Left Left").state.indicator == "rapportcijfer-groen-onderhoud")
  }

  @Test func upAndDownChangeTheRing() {
    #expect(TestStore.dashboard("Tab Down").state.ring == .trend)
    #expect(TestStore.dashboard("Tab Down Up").state.ring == .position)
    #expect(TestStore.dashboard("Tab W Left").state.ring == .trend)
  }

  @Test func aWheelWithoutRoomToBeRoundIsWalkedAsAList() {
    var dashboard = TestStore.dashboard("7 Tab", size: Size(width: 80, height: 24))
    func press(_ key: Key) { _ = dashboard.handle(.key(key), on: dashboard.frame(TestStore.presentation)) }
    press(.down)
    #expect(dashboard.state.indicator == "rapportcijfer-aantal-winkels")
    press(.left)
    #expect(dashboard.state.ring == .trend)
    press(.up)
    #expect(dashboard.state.indicator == "ervaren-gezondheid")
    press(.right)
    #expect(dashboard.state.ring == .position)
  }

  @Test func selectingAWijkKeepsTheTheme() {
    // Loneliness is known for the gemeente only; the wijk shows something else about living together.
    var dashboard = TestStore.dashboard()
    dashboard.open(.map("ernstige-eenzaamheid"))
    dashboard.press("7")
    let indicator = TestStore.store.indicator(dashboard.state.indicator)
    #expect(indicator?.theme == "samenleving")
    #expect(indicator?.wheelLevels.contains(.wijk) == true)
  }

  @Test func flippingTheReferenceMarksWhatChanges() {
    var dashboard = TestStore.dashboard()
    _ = dashboard.handle(.key(.character("r")))
    // Against Drenthe life satisfaction is lower and getting by harder; against Nederland it is not so.
    let changed = dashboard.state.changed
    #expect(changed.contains(State.Change(indicator: "tevredenheid-met-het-leven", ring: .position)))
    #expect(changed.contains(State.Change(indicator: "moeite-met-rondkomen-gemeente", ring: .position)))
    #expect(!changed.contains { $0.indicator == "groei-woningvoorraad" })
    #expect(!changed.contains { $0.ring == .trend })
    #expect(dashboard.state.notice.hasPrefix("Vergeleken met Nederland."))
    _ = dashboard.handle(.key(.tab))
    #expect(dashboard.state.changed.isEmpty)
  }

  @Test func toleranceStopsAtItsEnds() {
    #expect(TestStore.dashboard("+ + +").state.toleranceScale == 3)
    #expect(TestStore.dashboard("+ + + +").state.notice == "Ruimer kan niet.")
    #expect(TestStore.dashboard("- - -").state.toleranceScale == 0)
    #expect(TestStore.dashboard("- - - -").state.notice == "Krapper kan niet.")
    #expect(TestStore.dashboard("+ -").state.toleranceScale == 1)
  }

  @Test func aNumberWithoutAWijkSaysSo() {
    var state = TestStore.dashboard("").state
    let knowledge = Knowledge(store: TestStore.store, atlas: Atlas(TestStore.store))
    _ = state.apply(.selectNumber(11), knowledge)
    #expect(state.notice == "Er is geen wijk met nummer 11.")
  }

  @Test func clicksSelectWijkenAndSegments() throws {
    var dashboard = TestStore.dashboard("", size: Size(width: 160, height: 45))
    let frame = dashboard.frame(TestStore.presentation)
    func point(of command: Command) -> Point? {
      for y in 0..<45 {
        for x in 0..<160 where frame.command(at: Point(x: x, y: y)) == command { return Point(x: x, y: y) }
      }
      return nil
    }
    let lariks = try #require(point(of: .selectArea("WK010601")))
    _ = dashboard.handle(.mouse(MouseEvent(.press, at: lariks)), on: frame)
    #expect(dashboard.state.area == "WK010601")

    let segment = try #require(point(of: .selectSegment("hitte", .position)))
    _ = dashboard.handle(.mouse(MouseEvent(.press, at: segment)), on: frame)
    #expect(dashboard.state.indicator == "hitte")
    #expect(dashboard.state.focus == .wheel)
  }

  @Test func theMouseWheelScrollsWhatIsUnderIt() throws {
    var dashboard = TestStore.dashboard("7", size: Size(width: 160, height: 45))
    func scroll(_ action: MouseEvent.Action, over pane: State.Pane?) throws {
      let frame = dashboard.frame(TestStore.presentation)
      let area = try pane.map { try #require(frame.panes[$0]) }
      let point = area.map { Point(x: $0.x + 2, y: $0.y + 2) } ?? Point(x: 1, y: 44)
      _ = dashboard.handle(.mouse(MouseEvent(action, at: point)), on: frame)
    }
    try scroll(.scrollDown, over: .wheel)
    #expect(dashboard.state.area == "WK010601")
    #expect(dashboard.state.focus == .wheel)
    #expect(dashboard.state.indicator == "rapportcijfer-aantal-winkels")
    try scroll(.scrollUp, over: .map)
    #expect(dashboard.state.area == "WK010608")
    #expect(dashboard.state.focus == .map)
    let before = dashboard.state
    try scroll(.scrollDown, over: nil)
    #expect(dashboard.state == before)
    dashboard.press("Enter")
    let cursor = dashboard.state.panel?.cursor ?? 0
    try scroll(.scrollDown, over: nil)
    #expect((dashboard.state.panel?.cursor ?? 0) > cursor)
  }

  @Test func marksAreCountedInTheTopLine() {
    let top = TestStore.dashboard("7 v 6 v g").frame(TestStore.presentation).canvas.plainText
      .prefix { $0 != "\n" }
    #expect(top.contains("2 gemarkeerd: Lariks en Klooster; V vergelijkt"))
  }

  @Test func aClickBesideEverythingDoesNothing() {
    var dashboard = TestStore.dashboard()
    let before = dashboard.state
    let frame = dashboard.frame(TestStore.presentation)
    for point in [Point(x: -1, y: -1), Point(x: 500, y: 500), Point(x: 0, y: 0)] {
      _ = dashboard.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
    }
    #expect(dashboard.state == before)
  }

  @Test func everyRouteOpensAndNamesItself() {
    for text in TestStore.routes {
      var dashboard = TestStore.dashboard()
      guard let route = Route(text, store: TestStore.store) else {
        Issue.record("no route \(text)")
        continue
      }
      dashboard.open(route)
      #expect(dashboard.state.route.text(TestStore.store) == text)
    }
  }

  @Test(arguments: [
    "", "/", "wijk", "wijk/", "wijk/nergens", "indicator/onzin", "kaart/onzin", "hulp/x", "weg",
    "wijk/lariks/onzin",
    "wijk/lariks/portret/x", "wijk/lariks/portret/x/y", "thema/onzin", "thema/veiligheid/nergens",
    "vergelijk/lariks", "vergelijk/lariks,lariks", "vergelijk/1,2,3,4,5", "vergelijk/lariks,nergens",
    "bron/onzin", "bron/woonzorg/nergens", "bron/woonzorg/onzin/lariks", "letop/onzin", "begrip/onzin",
    "dekking/lariks/onzin", "beleid/onzin", "aandacht/x",
  ])
  func nonsenseIsNoRoute(_ text: String) {
    #expect(Route(text, store: TestStore.store) == nil)
  }
}
