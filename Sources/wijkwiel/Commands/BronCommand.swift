import Answers
import ArgumentParser

/// Answers which document says what, and where.
struct BronCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .bron, "Waar iets staat: de documenten, een document, of de plaats van een feit.", words: "woorden",
    more: """
      Zonder woorden krijgt u de lijst van documenten. De naam van een document geeft alle plaatsen \
      daarin; andere woorden geven de feiten daarover, met het document en de plaats.
      """,
    examples: ["DOCUMENT", "ONDERWERP WIJK", "DOCUMENT ONDERWERP"])

  @Argument(
    help: ArgumentHelp("De naam van een document, of wat u zoekt, of allebei.", valueName: "woorden"),
    completion: Completions.sources)
  var woorden: [String] = []

  @OptionGroup var amount: AmountOptions
  @OptionGroup var options: LookUpOptions

  var question: any Question { SourceQuestion(woorden, most: amount.aantal) }

  static func question(_ words: [String]) -> any Question { SourceQuestion(words) }
}
