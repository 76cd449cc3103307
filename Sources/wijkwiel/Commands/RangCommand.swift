import Answers
import ArgumentParser

/// Answers in which order the wijken stand.
struct RangCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .rang, "De wijken op volgorde van een cijfer, of waarvan er een volgorde is.", words: "indicator",
    examples: ["", "INDICATOR --aantal 3", "INDICATOR --omgekeerd"])

  @Argument(
    help: ArgumentHelp("De naam van de indicator.", valueName: "indicator"),
    completion: Completions.indicators)
  var woorden: [String] = []

  @Option(
    help: ArgumentHelp("Alleen zoveel wijken; gelijke cijfers blijven bij elkaar.", valueName: "aantal"))
  var aantal: Int?

  @Flag(help: "Het laagste cijfer eerst.")
  var omgekeerd = false

  @OptionGroup var options: LookUpOptions

  func validate() throws {
    if let aantal, aantal < 1 { throw ValidationError("bij --aantal hoort een getal van 1 of meer.") }
  }

  var question: any Question {
    RankingQuestion(woorden.joined(separator: " "), count: aantal, isReversed: omgekeerd)
  }

  static func question(_ words: [String]) -> any Question { RankingQuestion(words.joined(separator: " ")) }
}
