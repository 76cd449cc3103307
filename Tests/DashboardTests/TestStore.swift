import BredeWelvaart
import Cells
import TestSupport

@testable import Dashboard

/// The bundled package and dashboards on it, shared by the tests of this module.
enum TestStore {
  static let store = BundledStore.whole

  static let presentation = Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256))

  /// A route to every screen, and to the parts of those that have any.
  static let routes = [
    "overzicht/lariks", "kaart/koopwoningen", "wiel/marsdijk", "wijk/kloosterveen", "gebied/drenthe",
    "wijk/lariks/portret", "wijk/pittelo/voorzieningen", "wijk/lariks/wonen-en-zorg",
    "wijk/lariks/draagkracht", "wijk/pittelo/beleid", "gebied/assen/vooruitblik", "indicator/wmo-wrv",
    "thema/veiligheid/lariks", "vergelijk/lariks,kloosterveen", "aandacht", "bron/woonzorg",
    "bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst",
    "bron/woonzorg/onveiligheidsgevoel/lariks", "letop",
    "letop/eenzaamheid-twee-definities", "dekking", "dekking/lariks/veiligheid", "beleid",
    "beleid/woonvisie", "debat/lariks/veiligheid", "debat/pittelo/wonen", "beloften", "beloften/lariks",
    "tabel", "huishoudboekje", "toetsing", "begrip", "begrip/vrijwilligerswerk", "indicatoren",
    "zoek", "opdrachten", "hulp", "jaren/lariks", "jaren/aantal-sociale-huurwoningen/assen", "verschil",
  ]

  /// Opening a dashboard takes a while, copying one does not.
  private static let start = Dashboard(store: store, size: Size(width: 100, height: 30))

  /// A dashboard after some keys, given by name.
  static func dashboard(_ keys: String = "", size: Size = Size(width: 100, height: 30)) -> Dashboard {
    var dashboard = start
    _ = dashboard.handle(.resize(size))
    dashboard.press(keys)
    return dashboard
  }
}

extension Dashboard {
  /// Presses keys, given by name.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { _ = handle(.key(key)) }
    }
  }
}
