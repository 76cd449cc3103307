import Answers
import ArgumentParser

/// Answers what a word means.
struct BegripCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "begrip",
    abstract: "Wat een woord of afkorting betekent, of de lijst van begrippen.",
    usage: "wijkwiel begrip [<woord> ...] [<opties>]",
    discussion: """
      Voorbeelden:
        wijkwiel begrip
        wijkwiel begrip nultredenwoning
        wijkwiel begrip WRV
      """,
    aliases: ["term"])

  @Argument(
    help: ArgumentHelp("Het woord, een deel daarvan of de afkorting.", valueName: "woord"),
    completion: Completions.terms)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static func question(_ words: [String]) -> any Question { TermQuestion(words.joined(separator: " ")) }
}
