import Answers
import ArgumentParser

/// Draws the map of an indicator.
struct KaartCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "kaart",
    abstract: "De kaart van de wijken, gekleurd naar een cijfer.",
    usage: "wijkwiel kaart [<indicator> ...] [<opties>]",
    discussion: """
      In een terminal getekend; met --formaat tekst, of in een bestand, als tabel.

      Voorbeelden:
        wijkwiel kaart
        wijkwiel kaart moeite rondkomen
        wijkwiel kaart eenzaamheid --formaat markdown
        wijkwiel kaart moeite rondkomen --formaat html > kaart.html
      """,
    aliases: ["map"])

  @Argument(
    help: ArgumentHelp("De naam van de indicator.", valueName: "indicator"),
    completion: Completions.indicators)
  var woorden: [String] = []

  @OptionGroup var options: LookUpOptions
  @OptionGroup var drawing: DrawingOptions

  var inquiry: Inquiry { options.inquiry(question, drawing: drawing.style) }

  static func question(_ words: [String]) -> any Question { MapQuestion(words.joined(separator: " ")) }
}
