import Answers
import ArgumentParser

/// Answers what is not known.
struct DekkingCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "dekking",
    abstract:
      "Wat we niet weten: hoeveel cijfers er per wijk en thema zijn, of wat er in een wijk ontbreekt.",
    usage: "wijkwiel dekking [<gebied> ...] [<opties>]",
    discussion: """
      Voorbeelden:
        wijkwiel dekking
        wijkwiel dekking ANDERE
        wijkwiel dekking WIJK --thema gezondheid
      """,
    aliases: ["coverage"])

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
