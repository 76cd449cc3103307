import Answers
import ArgumentParser

/// Answers what the plans say will be done.
struct BeleidCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .beleid, "De acties uit de plannen, voor een gebied of over een thema.", words: "gebied",
    more: """
      Bij een wijk staan eerst de acties die de wijk noemen, dan die voor de hele gemeente.
      """,
    examples: ["", "WIJK", "WIJK --thema THEMA"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van een gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(
    help: ArgumentHelp("Alleen acties over dit thema.", valueName: "thema"), completion: Completions.themes)
  var thema: String?

  @OptionGroup var options: LookUpOptions

  var question: any Question { PolicyQuestion(woorden.joined(separator: " "), theme: thema) }

  static func question(_ words: [String]) -> any Question { PolicyQuestion(words.joined(separator: " ")) }
}
