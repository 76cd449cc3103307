import Answers
import ArgumentParser

/// Answers where some words occur.
struct ZoekCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .zoek, "Zoek in alles: gebieden, cijfers, uitspraken, acties, plekken en begrippen.", words: "woorden",
    more: """
      Alle woorden moeten voorkomen; hoofdletters en accenten maken niet uit.
      """,
    examples: ["ONDERWERP WIJK", "ONDERWERP --aantal 50"])

  @Argument(help: ArgumentHelp("Wat u zoekt.", valueName: "woorden"), completion: Completions.subjects)
  var woorden: [String]

  @OptionGroup var amount: AmountOptions
  @OptionGroup var options: LookUpOptions

  var question: any Question { SearchQuestion(woorden.joined(separator: " "), most: amount.aantal) }

  static let needsWords = true
  static func question(_ words: [String]) -> any Question { SearchQuestion(words.joined(separator: " ")) }
}
