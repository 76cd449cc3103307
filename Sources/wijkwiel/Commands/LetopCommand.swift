import Answers
import ArgumentParser

/// Answers where figures contradict each other or must not be compared.
struct LetopCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .letop, "Cijfers die elkaar tegenspreken, of die niet te vergelijken zijn.", words: "woorden",
    more: """
      Eén waarschuwing komt met de cijfers waar het om gaat.
      """,
    examples: ["", "WIJK", "KANTTEKENING"])

  @Argument(
    help: ArgumentHelp(
      "Een waarschuwing, een gebied, een indicator of andere woorden.", valueName: "woorden"),
    completion: Completions.caveats)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { CaveatQuestion(words.joined(separator: " ")) }
}
