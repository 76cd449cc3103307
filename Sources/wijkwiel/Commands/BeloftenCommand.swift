import Answers
import ArgumentParser

/// Answers which actions belong to which figures.
struct BeloftenCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .beloften, "Belofte naast cijfer: welke actie hoort bij welk cijfer, en waar een van beide ontbreekt.",
    words: "gebied",
    more: """
      Eerst de ongunstige cijfers zonder belofte, dan de cijfers met hun acties, dan de acties zonder cijfer om te \
      zien of ze werken.
      """,
    examples: ["", "WIJK", "WIJK --thema THEMA"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van een gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(help: ArgumentHelp("Alleen dit thema.", valueName: "thema"), completion: Completions.themes)
  var thema: String?

  @OptionGroup var options: LookUpOptions

  var question: any Question { PromisesQuestion(woorden.joined(separator: " "), theme: thema) }

  static func question(_ words: [String]) -> any Question { PromisesQuestion(words.joined(separator: " ")) }
}
