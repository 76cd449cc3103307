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

  @Option(help: ArgumentHelp("Het aantal kleuren: mono, 8, 16, 256 of direct.", valueName: "aantal"))
  var kleuren: ColourTier?

  @Option(help: ArgumentHelp("De achtergrond van de terminal: donker of licht.", valueName: "soort"))
  var achtergrond: BackgroundName?

  @Flag(help: "Gebruik alleen ASCII-tekens.")
  var ascii = false

  @Flag(help: "Gebruik halve blokken, voor lettertypen zonder kwartblokken.")
  var halveBlokken = false

  @Option(help: ArgumentHelp("De hoogte van een teken gedeeld door de breedte, zoals 2.", valueName: "getal"))
  var celverhouding: Double?

  /// The background asked for, else what the terminal says of itself, else dark.
  var background: ColourScheme.Background {
    if let achtergrond { return achtergrond.background }
    // COLORFGBG is `foreground;background` as palette indices; 7 and up are light but for 8.
    guard let last = Environment["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else {
      return .dark
    }
    return index == 7 || index > 8 ? .light : .dark
  }

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

/// A background as it is named on the command line.
enum BackgroundName: String, ExpressibleByArgument, CaseIterable {
  case donker
  case licht

  var background: ColourScheme.Background { self == .donker ? .dark : .light }
}

extension ColourTier: ExpressibleByArgument {}
