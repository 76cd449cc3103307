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

  /// A kind of terminal of which the characters differ; colours are the palette's.
  enum Mode: String, CaseIterable {
    case indexed256 = "256 colours"
    case fewColours = "few colours"
    case mono
    case sextants
    case octants

    var presentation: Presentation {
      switch self {
      case .indexed256: Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256))
      case .fewColours: Presentation(glyphs: GlyphSet(ascii: false, tier: .ansi16))
      case .mono: Presentation(glyphs: GlyphSet(ascii: false, tier: .mono))
      case .sextants: Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256, symbols: .sextanten))
      case .octants: Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256, symbols: .octanten))
      }
    }
  }

  /// Which sizes say something new: without colours those of old terminals, and of finer symbols one.
  private static func tells(_ mode: Mode, _ size: Size) -> Bool {
    switch mode {
    case .indexed256, .fewColours: true
    case .mono: size.width <= 100
    case .sextants, .octants: size.width == 100
    }
  }

  static let sizes = [(0, 0), (1, 1), (60, 20), (80, 24), (100, 30), (120, 35), (160, 45), (200, 60)]

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
    View("jaren", "7 j"),
    View("jaren-gemeente", "j s s"),
    View(
      "jaren-cijfer",
      ": j a r e n / a a n t a l - s o c i a l e - h u u r w o n i n g e n / a s s e n Enter"),
    View("verschil", ": v e r s c h i l Enter"),
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

  /// The pictures that finer symbols draw finer.
  static let pictures: Set = ["kaart", "wiel-lariks"]

  @Test(arguments: views) func screens(_ view: View) throws {
    let finer: [Mode] = Self.pictures.contains(view.name) ? [.sextants, .octants] : []
    try compare(view, [.fewColours, .mono] + finer, Self.sizes)
    // In ASCII all characters of a picture are others, so it stands by itself.
    let ascii = Presentation(glyphs: GlyphSet(ascii: true, tier: .mono))
    let dashboard = TestStore.dashboard(view.keys)
    let drawn = Self.sizes.map { width, height in
      "== \(width)x\(height)\n"
        + Self.canvas(dashboard, ascii, Size(width: width, height: height)).plainText
    }
    let difference = try Recording("\(view.name).ascii.txt").difference(from: drawn.joined())
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: panels) func panelScreens(_ view: View) throws {
    try compare(view, [.mono], [(80, 24), (132, 43)])
  }

  /// What a golden is for: a cell of another colour is another screen, though its text is the same.
  @Test func anotherStyleIsAnotherScreen() {
    let canvas = Self.canvas(
      TestStore.dashboard(), Mode.indexed256.presentation, Size(width: 80, height: 24))
    let was = ScreenRecord("", canvas).text
    for point in [Point(x: 1, y: 0), Point(x: 20, y: 5)] {
      var other = canvas
      other.restyle(point) { Style(.muchWorse, on: $0.ground == .lower ? .higher : .lower) }
      #expect(other.plainText == canvas.plainText)
      #expect(Recording.difference(was: was, is: ScreenRecord("", other).text) != nil)
    }
  }

  @Test func everyScreenIsAmongThem() {
    let screens = (Self.views + Self.panels).map { TestStore.dashboard($0.keys).state.route }
    #expect(Set(screens.map(\.screen)) == Set(Route.forms.indices))
    let tabs = screens.compactMap { route in
      if case .area(_, let tab) = route { tab } else { nil }
    }
    #expect(Set(tabs) == Set(AreaPart.tabs))
  }

  private func compare(_ view: View, _ others: [Mode], _ sizes: [(Int, Int)]) throws {
    // The keys are pressed at a usual size, since a small screen takes none.
    let dashboard = TestStore.dashboard(view.keys)
    let drawn = sizes.map { width, height in
      let size = Size(width: width, height: height)
      var record = ScreenRecord(
        "\(width)x\(height)", Self.canvas(dashboard, Mode.indexed256.presentation, size))
      for mode in others where Self.tells(mode, size) {
        record.add(mode.rawValue, Self.canvas(dashboard, mode.presentation, size))
      }
      return record.text
    }
    let difference = try Recording("\(view.name).txt").difference(from: drawn.joined())
    #expect(difference == nil, "\(difference ?? "")")
  }

  private static func canvas(_ start: Dashboard, _ presentation: Presentation, _ size: Size) -> Canvas {
    var dashboard = start
    _ = dashboard.handle(.resize(size))
    return dashboard.frame(presentation).canvas
  }
}
