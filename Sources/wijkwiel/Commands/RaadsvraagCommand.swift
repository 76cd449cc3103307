import Answers
import ArgumentParser

/// Answers what to ask the college about what is not known.
struct RaadsvraagCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .raadsvraag, "Technische vragen aan het college over wat we van een wijk niet weten.", words: "gebied",
    more: "Elke vraag noemt de indicator, het gebied, het document en de plaats daarin.",
    examples: ["WIJK", "WIJK --thema THEMA"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van een gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(help: ArgumentHelp("Alleen dit thema.", valueName: "thema"), completion: Completions.themes)
  var thema: String?

  @OptionGroup var options: LookUpOptions

  static var needsWords: Bool { true }

  var question: any Question { CouncilQuestionsQuestion(woorden.joined(separator: " "), theme: thema) }

  static func question(_ words: [String]) -> any Question {
    CouncilQuestionsQuestion(words.joined(separator: " "))
  }
}
