import Answers
import ArgumentParser

/// Answers by which criteria a plan for dwellings is judged.
struct ToetsingCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "toetsing",
    abstract: "De criteria waaraan een woningbouwplan wordt getoetst.",
    usage: "wijkwiel toetsing [<woord> ...] [<opties>]",
    discussion: """
      Voorbeelden:
        wijkwiel toetsing
        wijkwiel toetsing groen
      """,
    aliases: ["criteria"])

  @Argument(help: ArgumentHelp("Alleen wat deze woorden heeft.", valueName: "woord"))
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { CriteriaQuestion(words) }
}
