import Answers
import ArgumentParser

/// Answers what the figures of an indicator are.
struct IndicatorCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "indicator",
    abstract: "Eén indicator met de volgorde van de wijken, of de lijst van indicatoren.",
    usage: "wijkwiel indicator [<naam> ...] [<opties>]",
    discussion: "Voorbeelden: wijkwiel indicator, wijkwiel indicator INDICATOR")

  @Argument(
    help: ArgumentHelp("De naam van de indicator.", valueName: "naam"),
    completion: Completions.indicators)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { IndicatorQuestion(words.joined(separator: " ")) }
}
