import ArgumentParser
import Cells
import CursesTerminal
import Dashboard
import Platform

/// What the terminal's font and cells are like, for all that is drawn.
struct DrawingOptions: ParsableArguments {
  @Flag(help: "Gebruik alleen ASCII-tekens.")
  var ascii = false

  @Flag(help: "Gebruik halve blokken, voor lettertypen zonder kwartblokken.")
  var halveBlokken = false

  @Option(
    help: ArgumentHelp(
      "De fijnste blokjes die het lettertype heeft, ook als WIJKWIEL_BLOKJES; anders wat de terminal zegt.",
      valueName: "soort"))
  var blokjes: BlockSymbols?

  @Option(help: ArgumentHelp("De hoogte van een teken gedeeld door de breedte, zoals 2.", valueName: "getal"))
  var celverhouding: Double?

  var style: DrawingStyle {
    let variable = Environment["WIJKWIEL_BLOKJES"].flatMap(BlockSymbols.init)
    return DrawingStyle(
      isASCII: ascii, prefersHalfBlocks: halveBlokken, symbols: blokjes ?? variable, cellAspect: celverhouding
    )
  }
}

/// How to draw, as far as someone asks for it.
struct DrawingStyle {
  var isASCII = false
  var prefersHalfBlocks = false
  /// What the font draws as parts of cells; nil leaves it to the terminal.
  var symbols: BlockSymbols?
  /// A cell's height divided by its width; nil leaves it to the terminal.
  var cellAspect: Double?

  /// How to draw on a terminal of which that is known.
  func presentation(on facts: TerminalFacts) -> Presentation {
    presentation(
      tier: facts.tier, isUTF8: facts.isUTF8 && !facts.hasWideSymbols, cellAspect: facts.cellAspect,
      symbols: facts.symbols(wish: symbols))
  }

  /// How to draw on a terminal of that tier, whose cells have that shape, with those blocks.
  func presentation(
    tier: ColourTier, isUTF8: Bool, cellAspect told: Double?, symbols chosen: BlockSymbols
  ) -> Presentation {
    let symbols = prefersHalfBlocks ? nil : chosen
    let glyphs = GlyphSet(ascii: isASCII || !isUTF8, tier: tier, symbols: symbols)
    return Presentation(glyphs: glyphs, cellAspect: cellAspect ?? told ?? 2)
  }
}

extension BlockSymbols: ExpressibleByArgument {}
