import Answers
import ArgumentParser

/// Answers with all wijken and all indicators of their wheel at once.
struct OverzichtCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .overzicht, "Alle wijken en alle cijfers van hun wiel, op volgorde van een cijfer of een wijk.",
    words: "indicator of wijk", examples: ["", "INDICATOR", "WIJK --omgekeerd"])

  @Argument(
    help: ArgumentHelp(
      "De indicator die de wijken op volgorde zet, of de wijk die de indicatoren op volgorde zet.",
      valueName: "indicator of wijk"),
    completion: Completions.indicators)
  var woorden: [String] = []

  @Flag(help: "Het ongunstigste eerst.")
  var omgekeerd = false

  @OptionGroup var options: LookUpOptions

  var question: any Question { HeatTableQuestion(woorden, isReversed: omgekeerd) }

  static func question(_ words: [String]) -> any Question { HeatTableQuestion(words) }
}
