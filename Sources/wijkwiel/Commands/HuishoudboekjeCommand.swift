import Answers
import ArgumentParser

/// Answers what households keep after paying for their dwelling.
struct HuishoudboekjeCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .huishoudboekje, "Wat huishoudens per maand overhouden na het wonen.", words: "woord",
    examples: ["", "--formaat markdown"])

  @Argument(help: ArgumentHelp("Alleen wat deze woorden heeft.", valueName: "woord"))
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { BudgetQuestion(words) }
}
