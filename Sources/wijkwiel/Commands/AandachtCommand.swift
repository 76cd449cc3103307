import Answers
import ArgumentParser

/// Answers what stands out in all wijken.
struct AandachtCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "aandacht",
    abstract: "Wat opvalt in alle wijken: aandacht, kracht en wat het verst van de rest ligt.",
    usage: "wijkwiel aandacht [<gebied> ...] [<opties>]",
    discussion: """
      Voorbeelden:
        wijkwiel aandacht
        wijkwiel aandacht WIJK
      """,
    aliases: ["standouts"])

  @Argument(
    help: ArgumentHelp("Alleen van dit gebied.", valueName: "gebied"), completion: Completions.areas)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question {
    StandoutsQuestion(words.joined(separator: " "))
  }
}
