import Answers
import ArgumentParser

/// Answers what stands out in all wijken.
struct AandachtCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .aandacht, "Wat opvalt in alle wijken: aandacht, kracht en wat het verst van de rest ligt.",
    words: "gebied",
    examples: ["", "WIJK"])

  @Argument(
    help: ArgumentHelp("Alleen van dit gebied.", valueName: "gebied"), completion: Completions.areas)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question {
    StandoutsQuestion(words.joined(separator: " "))
  }
}
