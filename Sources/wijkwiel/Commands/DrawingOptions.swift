import ArgumentParser
import Cells
import Dashboard

/// What the terminal's font and cells are like, for all that is drawn.
struct DrawingOptions: ParsableArguments {
  @Flag(help: "Gebruik alleen ASCII-tekens.")
  var ascii = false

  @Flag(help: "Gebruik halve blokken, voor lettertypen zonder kwartblokken.")
  var halveBlokken = false

  @Option(
    help: ArgumentHelp(
      "De fijnste blokjes die het lettertype heeft; zonder deze optie die elk lettertype heeft.",
      valueName: "soort"))
  var blokjes: BlockSymbols?

  @Option(help: ArgumentHelp("De hoogte van een teken gedeeld door de breedte, zoals 2.", valueName: "getal"))
  var celverhouding: Double?

  var style: DrawingStyle {
    DrawingStyle(isASCII: ascii, symbols: halveBlokken ? nil : blokjes ?? .basis, cellAspect: celverhouding)
  }
}

/// How to draw, as far as someone asks for it.
struct DrawingStyle {
  var isASCII = false
  /// What the font draws as parts of cells; nil for halves only.
  var symbols: BlockSymbols? = .basis
  /// A cell's height divided by its width; nil leaves it to the terminal.
  var cellAspect: Double?

  /// How to draw on a terminal of that tier, whose cells have that shape.
  func presentation(tier: ColourTier, isUTF8: Bool, cellAspect told: Double?) -> Presentation {
    let glyphs = GlyphSet(ascii: isASCII || !isUTF8, tier: tier, symbols: symbols)
    return Presentation(glyphs: glyphs, cellAspect: cellAspect ?? told ?? 2)
  }
}

extension BlockSymbols: ExpressibleByArgument {}
