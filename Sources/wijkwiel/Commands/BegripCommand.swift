import Answers
import ArgumentParser

/// Answers what a word means.
struct BegripCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .begrip, "Wat een woord of afkorting betekent, of de lijst van begrippen.", words: "woord",
    examples: ["", "BEGRIP"])

  @Argument(
    help: ArgumentHelp("Het woord, een deel daarvan of de afkorting.", valueName: "woord"),
    completion: Completions.terms)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { TermQuestion(words.joined(separator: " ")) }
}
