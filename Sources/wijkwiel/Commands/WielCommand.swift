import Answers
import ArgumentParser

/// Draws the wheel of an area.
struct WielCommand: LookUp {
  static let configuration = CommandConfiguration(
    commandName: "wiel",
    abstract: "Het brede-welvaartswiel van een wijk of de gemeente.",
    usage: "wijkwiel wiel [<gebied> ...] [<opties>]",
    discussion: """
      In een terminal getekend; met --formaat tekst, of in een bestand, als tabel.

      Voorbeelden:
        wijkwiel wiel
        wijkwiel wiel WIJK
        wijkwiel wiel WIJK --vergelijk-met midden
        wijkwiel wiel WIJK --formaat svg > wiel.svg
      """,
    aliases: ["wheel"])

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
