import Answers
import ArgumentParser

/// Answers by which criteria a plan for dwellings is judged.
struct ToetsingCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .toetsing, "De criteria waaraan een woningbouwplan wordt getoetst.", words: "woord",
    examples: ["", "--formaat markdown"])

  @Argument(help: ArgumentHelp("Alleen wat deze woorden heeft.", valueName: "woord"))
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { CriteriaQuestion(words) }
}
