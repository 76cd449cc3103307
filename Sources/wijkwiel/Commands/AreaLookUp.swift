import Answers
import ArgumentParser

/// A look-up of an area that a theme can narrow down.
protocol AreaLookUp: LookUp {
  var subject: AreaAndTheme { get }
  /// What is asked of an area, or of all where its name is empty; nil asks for any theme.
  static func question(_ area: String, theme: String?) -> any Question
}

extension AreaLookUp {
  var woorden: [String] { subject.woorden }
  var question: any Question { Self.question(woorden.joined(separator: " "), theme: subject.thema) }

  static func question(_ words: [String]) -> any Question {
    question(words.joined(separator: " "), theme: nil)
  }
}

/// Which area something is asked of, and about which theme.
struct AreaAndTheme: ParsableArguments {
  @Argument(
    help: ArgumentHelp("De naam of het nummer van een gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(help: ArgumentHelp("Alleen dit thema.", valueName: "thema"), completion: Completions.themes)
  var thema: String?
}
