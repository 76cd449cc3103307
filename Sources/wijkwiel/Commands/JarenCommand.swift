import Answers
import ArgumentParser

/// Answers how figures developed over the years.
struct JarenCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .jaren, "Een cijfer jaar voor jaar, of hoe een gebied zich ontwikkelt.", words: "naam",
    more: """
      Van een indicator elk jaar met zijn bandbreedte, met de gebieden eromheen ernaast. Van een gebied welke cijfers een \
      ontwikkeling hebben, van welk jaar tot welk, volgens welke regel, en welke wel jaren hebben maar geen oordeel.
      """,
    examples: ["", "GEMEENTE", "INDICATOR", "INDICATOR GEMEENTE --van 2016"])

  @Argument(
    help: ArgumentHelp("De naam van een indicator, een gebied of allebei.", valueName: "naam"),
    completion: Completions.subjects)
  var woorden: [String] = []

  @Option(help: ArgumentHelp("Alleen de jaren vanaf dit jaar.", valueName: "jaar"))
  var van: Int?

  @Option(help: ArgumentHelp("Alleen de jaren tot en met dit jaar.", valueName: "jaar"))
  var tot: Int?

  @OptionGroup var options: LookUpOptions

  func validate() throws {
    for (name, year) in [("--van", van), ("--tot", tot)] {
      guard let year else { continue }
      guard (1000...9999).contains(year) else {
        throw ValidationError("bij \(name) hoort een jaar, zoals 2016.")
      }
    }
  }

  var question: any Question { YearsQuestion(woorden, from: van, to: tot) }

  static func question(_ words: [String]) -> any Question { YearsQuestion(words) }
}
