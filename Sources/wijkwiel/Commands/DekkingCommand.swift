import Answers
import ArgumentParser

/// Answers what is not known.
struct DekkingCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .dekking,
    "Wat we niet weten: hoeveel cijfers er per wijk en thema zijn, of wat er in een wijk ontbreekt.",
    words: "gebied",
    examples: ["", "ANDERE", "WIJK --thema THEMA"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van een gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(
    help: ArgumentHelp("Alleen dit thema.", valueName: "thema"), completion: Completions.themes)
  var thema: String?

  @OptionGroup var options: LookUpOptions

  var question: any Question { CoverageQuestion(woorden.joined(separator: " "), theme: thema) }

  static func question(_ words: [String]) -> any Question { CoverageQuestion(words.joined(separator: " ")) }
}
