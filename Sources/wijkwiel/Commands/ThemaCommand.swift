import Answers
import ArgumentParser

/// Answers what is known of a theme.
struct ThemaCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .thema, "Eén thema met waar de wijken verschillen, of de lijst van thema’s.", words: "naam",
    examples: ["", "THEMA", "THEMA WIJK --alles"])

  @Argument(
    help: ArgumentHelp("Het thema, en daarachter een gebied; zonder gebied de gemeente.", valueName: "naam"),
    completion: Completions.themes)
  var woorden: [String] = []

  @Flag(help: "Alle cijfers van het thema, per onderwerp.")
  var alles = false

  @OptionGroup var options: LookUpOptions

  var question: any Question { ThemeQuestion(woorden, isWhole: alles) }

  static func question(_ words: [String]) -> any Question { ThemeQuestion(words) }
}
