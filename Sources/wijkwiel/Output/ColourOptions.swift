import ArgumentParser
import Cells
import CursesTerminal
import Platform

/// The colours of what goes to a terminal.
struct ColourOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Het aantal kleuren: mono, 8, 16, 256 of direct.", valueName: "aantal"))
  var kleuren: ColourTier?

  @Option(
    help: ArgumentHelp(
      "De achtergrond van de terminal: donker of licht; ook als WIJKWIEL_ACHTERGROND.", valueName: "soort"))
  var achtergrond: BackgroundName?

  /// The background asked for, by the option or the environment; nil leaves it to the terminal.
  var wish: ColourScheme.Background? {
    let variable = Environment["WIJKWIEL_ACHTERGROND"].flatMap(BackgroundName.init)
    return (achtergrond ?? variable)?.background
  }

  /// The background asked for, else what the environment says of the terminal, else dark.
  var background: ColourScheme.Background { wish ?? ColourSupport.background }

  /// The colours asked for, else what the terminal is known to show.
  var scheme: ColourScheme {
    ColourScheme(tier: kleuren ?? ColourSupport.tierByName, background: background)
  }
}

/// A background as it is named on the command line.
enum BackgroundName: String, ExpressibleByArgument, CaseIterable {
  case donker
  case licht

  var background: ColourScheme.Background { self == .donker ? .dark : .light }
}

extension ColourTier: ExpressibleByArgument {}
