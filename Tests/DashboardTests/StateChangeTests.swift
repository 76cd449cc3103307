import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What a key changes of all that is remembered, and that it changes nothing else.
@Suite struct StateChangeTests {
  /// A key after others, and the whole change that it makes.
  struct Step: CustomTestStringConvertible, Sendable {
    let before: String
    let key: String
    let change: @Sendable (inout State) -> Void
    var testDescription: String { before.isEmpty ? key : "\(before), then \(key)" }

    init(_ before: String, _ key: String, _ change: @escaping @Sendable (inout State) -> Void) {
      (self.before, self.key, self.change) = (before, key, change)
    }
  }

  private static let lariks: Area.Code = "WK010601"
  private static let kloosterveen: Area.Code = "WK010608"
  private static let health: Indicator.ID = "ervaren-gezondheid"

  private static let profile = Route.area(lariks, .figures)

  private static func panel(_ route: Route, cursor: Int) -> State.Panel {
    var panel = State.Panel(route)
    panel.cursor = cursor
    return panel
  }

  static let steps = [
    // What is looked at.
    Step("", "7") { $0.area = lariks },
    Step("", "Tab") { $0.focus = .wheel },
    Step("Tab", "Down") { ($0.indicator, $0.ring) = ("tevredenheid-met-het-leven", .trend) },
    Step("", "k") { state in
      state.remember()
      state.layout = .map
    },
    // How it is shown.
    Step("", "m") { ($0.mapStyle, $0.notice) = (.tiles, "Kaart: tegels.") },
    Step("", "z") { state in
      (state.zoom, state.mapStyle) = (.gemeente, .drawn)
      state.notice = "Kaart: de hele gemeente."
    },
    Step("7", "W") { ($0.wheelStyle, $0.notice) = (.list, "Wiel: als lijst per thema.") },
    Step("", "M") { ($0.usesMouse, $0.notice) = (false, "De muis is vrij om tekst te selecteren.") },
    // What it is held against.
    Step("", "+") { state in
      state.toleranceStep = 1
      state.notice = "Marge: 1,5 keer de gewone. Alle oordelen blijven gelijk."
    },
    Step("7", "r") { state in
      state.secondReferenceLevels = [.wijk]
      state.notice = "Vergeleken met het midden van de wijken. Alle oordelen blijven gelijk."
    },
    // Marking and comparing.
    Step("7", "v") { state in
      state.marked = [lariks]
      state.notice = "Lariks is gemarkeerd; kies nog een gebied en druk op V."
    },
    Step("7 v 6 v", "V") { state in
      state.remember()
      state.panels = [panel(.comparison([lariks, kloosterveen]), cursor: 8)]
      state.notice = ""
    },
    // Panels, their lines and their parts.
    Step("", "?") { state in
      state.remember()
      state.panels = [panel(.help, cursor: 1)]
    },
    Step("7 Enter", "Down") { state in
      state.panels = [panel(profile, cursor: 2)]
      (state.indicator, state.coloured) = ("acties-in-de-buurt", "acties-in-de-buurt")
    },
    Step("7 Enter", "Tab") { state in
      state.panels = [panel(.area(lariks, .portrait), cursor: 1)]
      state.panels[0].positions = [profile: 1]
    },
    Step("7 Enter", "Esc") { state in
      state.remember()
      state.panels = []
    },
    // Popups.
    Step("B", "f") { $0.popup = State.Popup(kind: .themes) },
    Step("B f", "Down") { $0.popup?.cursor = 1 },
    Step("B f", "Esc") { $0.popup = nil },
    Step("B f", "f") { $0.popup = nil },
    Step("B f", "q") { $0.popup = nil },
    Step("7", "F2") { $0.popup = State.Popup(kind: .keys) },
    Step("7 F2", "F2") { $0.popup = nil },
    // What the popup does not know is for the screen.
    Step("7 F2", "6") { ($0.popup, $0.area) = (nil, kloosterveen) },
    Step("7 Enter", "q") { state in
      state.remember()
      state.panels = []
    },
    Step("7 w", "q") { state in
      state.remember()
      state.layout = .overview
    },
    // Wijken by their digits, also where the arrows are for something else.
    Step("7 v 6 V", "3") { state in
      state.panels[0].route = .comparison([lariks, "WK010604"])
      state.panels[0].positions = [.comparison([lariks, kloosterveen]): 8]
    },
    Step("7 v 6 V", "7") { $0.notice = "Lariks staat er al bij." },
    Step("h", "7") { state in
      state.area = lariks
      state.notice = "Lariks is gekozen; op dit scherm heeft het geen regel."
    },
    Step("c", "Down") { $0.panels = [panel(.criteria, cursor: 2)] },
    Step("c", "Enter") { $0.ticked = [0] },
    // Typing.
    Step("/", "x") { ($0.panels[0].query, $0.panels[0].cursor) = ("x", 0) },
    Step("/ x", "Backspace") { ($0.panels[0].query, $0.panels[0].cursor) = ("", 1) },
    Step("/ v e i l i g Space w i j k", "Ctrl-W") { $0.panels[0].query = "veilig " },
    Step("/ v e i l i g Space", "Ctrl-W") { ($0.panels[0].query, $0.panels[0].cursor) = ("", 1) },
    Step("/ v e i l i g Space w i j k", "Ctrl-U") { ($0.panels[0].query, $0.panels[0].cursor) = ("", 1) },
    Step("", "Ctrl-U") { $0.notice = "Op dit scherm typt u niets." },
    Step("/", "Down") { $0.panels[0].cursor = 2 },
    Step("/", "Enter") { ($0.panels[0].query, $0.panels[0].cursor) = ("Peelo", 0) },
    Step("i", "a") { state in
      state.panels = [panel(.indicators, cursor: 1)]
      state.panels[0].query = "a"
    },
    // Back and forward.
    Step("7 Enter", "<") { state in
      state.show(state.history.back(from: state.visit), orSay: "nothing")
    },
    Step("7 Enter <", ">") { state in
      state.show(state.history.forward(from: state.visit), orSay: "nothing")
    },
    // Nothing.
    Step("7", "Z") { _ in },
  ]

  @Test(arguments: steps) func aKeyChangesThisAndNothingElse(_ step: Step) {
    let before = TestStore.dashboard(step.before).state
    let after = TestStore.dashboard("\(step.before) \(step.key)").state
    var expected = before
    step.change(&expected)
    let differences = Self.differences(expected, after)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(after == expected)
  }

  /// The fields that differ, by name.
  private static func differences(_ expected: State, _ found: State) -> [String] {
    zip(Mirror(reflecting: expected).children, Mirror(reflecting: found).children).compactMap { one, other in
      let (wanted, got) = ("\(one.value)", "\(other.value)")
      return wanted == got ? nil : "\(one.label ?? ""): \(got) instead of \(wanted)"
    }
  }
}

extension State {
  /// What every command does that shows another screen.
  fileprivate mutating func remember() { history.leave(visit) }
}
