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
    Walk("7 Enter Enter", "indicator/ervaren-gezondheid"),
    Walk("7 Enter Down Enter", "indicator/wmo-ambulante-zorg"),
    Walk("7 Enter Enter Esc Esc", "overzicht/lariks"),
    Walk("7 Enter Enter Enter Esc", "overzicht/lariks"),
    Walk("7 Enter Tab Enter", "indicator/rapportcijfer-aantal-winkels"),
    Walk("7 Enter Shift-Tab Shift-Tab Enter", "indicator/trajecten-aandeel-inwoners"),
    Walk("i Tab Enter k", "kaart/netto-arbeidsparticipatie"),
    Walk("7 Enter Backspace", "overzicht/lariks"),
    Walk("7 Tab Enter", "indicator/ervaren-gezondheid"),
    Walk("7 l", "indicator/ervaren-gezondheid"),
    Walk("7 l Up Enter", "wijk/noorderpark"),
    Walk("7 l Right", "indicator/rapportcijfer-aantal-winkels"),
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
    Walk("F1 Esc", "overzicht/assen"),
    Walk("i ? Esc", "overzicht/assen"),
    // Keys that mean nothing.
    Walk("x F9 ~ Delete", "overzicht/assen"),
    Walk("Esc Esc Esc", "overzicht/assen"),
    Walk("Tab Tab Esc", "overzicht/assen"),
  ])
  func keysLeadTo(_ walk: Walk) {
    let dashboard = TestStore.dashboard(walk.keys)
    #expect(dashboard.state.route.text(TestStore.store) == walk.route)
  }

  @Test func quittingKeysQuit() {
    for key in ["q", "Ctrl-C"] {
      var dashboard = TestStore.dashboard("7 Enter")
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
    #expect(TestStore.dashboard("Tab v Left").state.ring == .trend)
  }

  @Test func selectingAWijkKeepsTheTheme() {
    // Loneliness is known for the gemeente only; the wijk shows something else about living together.
    let dashboard = TestStore.dashboard("i e e n z a a m Enter 7")
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
    #expect(TestStore.dashboard("- - - -").state.notice == "Strenger kan niet.")
    #expect(TestStore.dashboard("+ -").state.toleranceScale == 1)
  }

  @Test func aNumberWithoutAWijkSaysSo() {
    var state = TestStore.dashboard("").state
    let atlas = Atlas(TestStore.store)
    _ = state.apply(.selectNumber(11), store: TestStore.store, atlas: atlas)
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
    let routes = [
      "overzicht/lariks", "kaart/koopwoningen", "wiel/marsdijk", "wijk/kloosterveen", "gebied/drenthe",
      "indicator/wmo-wrv", "indicatoren", "hulp",
    ]
    for text in routes {
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
  ])
  func nonsenseIsNoRoute(_ text: String) {
    #expect(Route(text, store: TestStore.store) == nil)
  }
}
