import Answers
import ArgumentParser

/// Answers what the figures of a wijk are.
struct WijkCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "wijk",
    abstract: "De cijfers van een wijk, of de lijst van wijken.",
    discussion: "Voorbeelden: wijkwiel wijk, wijkwiel wijk lariks, wijkwiel wijk 7",
    aliases: ["district"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van de wijk.", valueName: "naam"),
    completion: Completions.areas)
  var naam: [String] = []

  @OptionGroup var data: DataOptions
  @OptionGroup var output: AnswerOptions

  var question: any Question { Self.question(naam) }

  static func question(_ words: [String]) -> any Question { AreaQuestion(words.joined(separator: " ")) }
}
