import Answers
import ArgumentParser

/// Draws the wheel of an area.
struct WielCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .wiel, "Het brede-welvaartswiel van een wijk of de gemeente.", words: "gebied",
    more: """
      In een terminal getekend; met --formaat tekst, of in een bestand, als tabel.
      """,
    examples: ["", "WIJK", "WIJK --vergelijk-met midden", "WIJK --formaat svg > wiel.svg"])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van het gebied.", valueName: "gebied"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(
    help: ArgumentHelp("Waarmee: een gebied eromheen, of ‘midden’ voor dat van de wijken.", valueName: "naam")
  )
  var vergelijkMet: String?

  @OptionGroup var options: LookUpOptions
  @OptionGroup var drawing: DrawingOptions

  var question: any Question { WheelQuestion(woorden.joined(separator: " "), against: vergelijkMet) }
  var inquiry: Inquiry { options.inquiry(question, drawing: drawing.style) }

  static func question(_ words: [String]) -> any Question { WheelQuestion(words.joined(separator: " ")) }
}
