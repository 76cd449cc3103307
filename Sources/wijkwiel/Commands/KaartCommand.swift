import Answers
import ArgumentParser

/// Draws the map of an indicator.
struct KaartCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .kaart, "De kaart van de wijken, gekleurd naar een cijfer.", words: "indicator",
    more: """
      In een terminal getekend; met --formaat tekst, of in een bestand, als tabel.
      """,
    examples: [
      "", "INDICATOR", "INDICATOR --formaat markdown",
      "INDICATOR --formaat html > kaart.html",
    ])

  @Argument(
    help: ArgumentHelp("De naam van de indicator.", valueName: "indicator"),
    completion: Completions.indicators)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions
  @OptionGroup var drawing: DrawingOptions

  var inquiry: Inquiry { options.inquiry(question, drawing: drawing.style) }

  static func question(_ words: [String]) -> any Question { MapQuestion(words.joined(separator: " ")) }
}
