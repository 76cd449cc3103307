import ArgumentParser
import BredeWelvaart
import Cells
import Dashboard

/// How screens are drawn, for the dashboard and for single pictures of it.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("open"), help: ArgumentHelp("Begin bij dit scherm: \(Route.forms).", valueName: "route")
  )
  var route: String?

  @Flag(help: "Gebruik alleen ASCII-tekens.")
  var ascii = false

  @Flag(help: "Gebruik halve blokken, voor lettertypen zonder kwartblokken.")
  var halveBlokken = false

  @Option(help: ArgumentHelp("De hoogte van een teken gedeeld door de breedte, zoals 2.", valueName: "getal"))
  var celverhouding: Double?

  /// The view asked for; nil for none.
  func route(in store: Store) throws(Failure) -> Route? {
    guard let text = route else { return nil }
    guard let route = Route(text, store: store) else {
      throw Failure.usage("het scherm '\(text)' bestaat niet; kies uit \(Route.forms).")
    }
    return route
  }

  /// How to draw on a terminal of that tier.
  func presentation(tier: ColourTier, isUTF8: Bool, cellAspect: Double?) -> Presentation {
    let glyphs = GlyphSet(ascii: ascii || !isUTF8, tier: tier, prefersHalfBlocks: halveBlokken)
    return Presentation(glyphs: glyphs, cellAspect: celverhouding ?? cellAspect ?? 2)
  }
}
