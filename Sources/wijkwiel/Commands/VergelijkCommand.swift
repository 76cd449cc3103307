import Answers
import ArgumentParser

/// Answers how areas differ.
struct VergelijkCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .vergelijk, "Twee tot zes gebieden naast elkaar, met wie het gunstigst is.", words: "gebied",
    examples: [
      "WIJK ANDERE", "WIJK, ANDERE en GEMEENTE --thema THEMA",
      "WIJK ANDERE --verschillen --formaat markdown", "WIJK ANDERE --formaat html > wijken.html",
    ])

  @Argument(
    help: ArgumentHelp("De namen of nummers van de gebieden.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(help: ArgumentHelp("Alleen dit thema.", valueName: "naam"), completion: Completions.themes)
  var thema: String?

  @Flag(help: "Alleen cijfers die meer verschillen dan de marge.")
  var verschillen = false

  @OptionGroup var options: LookUpOptions

  var question: any Question {
    ComparisonQuestion(woorden, theme: thema, onlyDifferences: verschillen)
  }

  static func question(_ words: [String]) -> any Question { ComparisonQuestion(words) }
}
