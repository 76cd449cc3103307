import Answers
import ArgumentParser

/// Writes figures as a flat table.
struct ExportCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .export, "Alle cijfers als tabel, of die van een onderwerp of een gebied.", words: "woord",
    examples: ["> cijfers.csv", "ONDERWERP --nederlands > cijfers.csv", "WIJK ONDERWERP --formaat json"])

  @Argument(
    help: ArgumentHelp(
      "Woorden van een indicator, een onderwerp, een thema of een gebied.", valueName: "woord"),
    completion: Completions.subjects)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions

  static let usualForm = AnswerForm.csv(.international)

  static func question(_ words: [String]) -> any Question { ExportQuestion(words) }
}
