import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// Every view at every size, as it was last looked at and found good.
///
/// `WIJKWIEL_RECORD=1 swift test --filter Golden` records the screens anew; look at what changed.
@Suite struct GoldenTests {
  /// A view and the keys that lead to it.
  struct View: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    var testDescription: String { name }

    init(_ name: String, _ keys: String) {
      self.name = name
      self.keys = keys
    }
  }

  /// A kind of terminal.
  enum Mode: String, CaseIterable {
    case mono
    case ascii
    case ansi16 = "16"
    case indexed256 = "256"

    var scheme: ColourScheme {
      switch self {
      case .mono, .ascii: ColourScheme(tier: .mono)
      case .ansi16: ColourScheme(tier: .ansi16)
      case .indexed256: ColourScheme(tier: .indexed256)
      }
    }

    var presentation: Presentation {
      Presentation(glyphs: GlyphSet(ascii: self == .ascii, tier: scheme.tier))
    }
  }

  static let sizes = [(0, 0), (1, 1), (60, 20), (80, 24), (100, 30), (132, 43), (200, 60)]

  static let views = [
    View("overzicht", ""),
    View("overzicht-lariks", "7"),
    View("overzicht-wiel", "7 Tab"),
    View("kaart", "k"),
    View("kaart-gemeente", "k z"),
    View("kaart-zonder-cijfers", "i o n v e i l i g h e i d Enter k"),
    View("kaart-neutraal", "i k o o p Enter k"),
    View("tegels", "k m"),
    View("inwoners", "7 k m m"),
    View("wiel", "w"),
    View("wiel-lariks", "7 w"),
    View("wiel-lijst", "7 w W"),
    View("wiel-oordeel", "7 w W W"),
    View("wiel-nederland", "w r"),
    View("wijk", "7 Enter"),
    View("gemeente", "Enter"),
    View("indicator", "7 l"),
    View("indicator-gemeente", "w Right l"),
    View("indicatoren", "i"),
    View("indicatoren-zoeken", "i w m o"),
    View("hulp", "?"),
  ]

  /// The panels, which are laid out alike and so need fewer sizes.
  static let panels = [
    View("portret", "7 Enter Tab"),
    View("portret-gemeente", "Enter Tab Down Down"),
    View("voorzieningen", "7 Enter Tab Tab Down Down"),
    View("wonen", "7 Enter Tab Tab Tab"),
    View("draagkracht", "7 Enter Tab Tab Tab Tab Down"),
    View("beleid-wijk", "3 Enter Shift-Tab Shift-Tab"),
    View("vooruitblik", "6 Enter Shift-Tab"),
    View("vooruitblik-gemeente", "Enter Shift-Tab"),
    View("indicator-jaren", ": i n d i c a t o r / w o o n v r a a g Enter"),
    View("thema", "7 t"),
    View("vergelijk", "7 v 6 V"),
    View("vergelijk-vier", "7 v 6 v 3 v 1 v V"),
    View("vergelijk-verschillen", "7 v 6 V f"),
    View("aandacht", "a"),
    View("tabel", "x"),
    View("tabel-gesorteerd", "7 x Right Right s S"),
    View("bron", ": b r o n / w o o n z o r g Enter"),
    View("bron-plek", ": b r o n / w o o n z o r g / b i j l a g e - 4 - t a b e l Enter"),
    View("cijfer", "7 b"),
    View("letop", "!"),
    View("letop-een", ": l e t o p / e e n z a a m h e i d - t w e e - d e f i n i t i e s Enter"),
    View("dekking", "d"),
    View("dekking-wijk", ": d e k k i n g / l a r i k s Enter"),
    View("dekking-gesorteerd", "d Right Right s"),
    View("dekking-gaten", ": d e k k i n g / l a r i k s / v e i l i g h e i d Enter"),
    View("beleid", "B"),
    View("debat", "7 t D"),
    View("debat-wonen", ": d e b a t / p i t t e l o / w o n e n Enter"),
    View("debat-gemeente", ": d e b a t / a s s e n / w e l z i j n Enter"),
    View("beloften", "A"),
    View("beloften-lariks", "7 A Tab"),
    View("beleid-pittelo", "3 B"),
    View("huishoudboekje", "h Down"),
    View("toetsing", "c Enter Down"),
    View("begrippen", "u"),
    View("begrip", ": b e g r i p / w r v Enter"),
    View("zoek", "/"),
    View("zoek-veilig", "/ v e i l i g"),
    // A plain space stands between the keys.
    View("zoek-bewering", "/ p e e l o \u{a0} h e t \u{a0} g r o e n s t"),
    View("opdrachten", ": w i j k"),
    View("wiel-anders", "r"),
    View("wijk-gesorteerd", "7 Enter PageDown PageDown s s"),
    View("bewaren", "7 Enter e"),
    View("toetsen", "F2"),
    View("toetsen-wijk", "7 Enter F2"),
    View("thema-kiezen", "3 B f"),
  ]

  @Test(arguments: views) func screens(_ view: View) throws {
    try compare(view, Mode.allCases, Self.sizes)
  }

  @Test(arguments: panels) func panelScreens(_ view: View) throws {
    try compare(view, [.mono, .indexed256], [(80, 24), (132, 43)])
  }

  @Test func everyScreenIsAmongThem() {
    let screens = (Self.views + Self.panels).map { TestStore.dashboard($0.keys).state.route }
    #expect(Set(screens.map(\.screen)) == Set(Route.forms.indices))
    let tabs = screens.compactMap { route in
      if case .area(_, let tab) = route { tab } else { nil }
    }
    #expect(Set(tabs) == Set(AreaPart.tabs))
  }

  private func compare(_ view: View, _ modes: [Mode], _ sizes: [(Int, Int)]) throws {
    // The keys are pressed at a usual size, since a small screen takes none.
    let dashboard = TestStore.dashboard(view.keys)
    for mode in modes {
      let drawn = sizes.map { Self.draw(dashboard, mode, Size(width: $0.0, height: $0.1)) }.joined()
      let difference = try Recording("\(view.name).\(mode.rawValue).txt").difference(from: drawn)
      #expect(difference == nil)
    }
  }

  private static func draw(_ start: Dashboard, _ mode: Mode, _ size: Size) -> String {
    var dashboard = start
    _ = dashboard.handle(.resize(size))
    let canvas = dashboard.frame(mode.presentation).canvas
    let text = mode == .ascii ? canvas.plainText : canvas.ansiText(mode.scheme)
    return "== \(size.width)x\(size.height)\n" + text
  }
}
