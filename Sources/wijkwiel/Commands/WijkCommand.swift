import Answers
import ArgumentParser
import BredeWelvaart

/// Answers what is known about a wijk.
struct WijkCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .wijk, "Een wijk of ander gebied, of de lijst van wijken.", words: "naam",
    examples: [
      "", "WIJK", "WIJK --deel voorzieningen", "WIJK --deel vooruitblik", "WIJK --formaat html > wijk.html",
    ])

  @Argument(
    help: ArgumentHelp("De naam of het nummer van de wijk.", valueName: "naam"),
    completion: Completions.areas)
  var woorden: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Wat u wilt zien. Een tabel (csv) heeft één soort regels: bij alles de cijfers, bij voorzieningen niet \
      de plekken.
      """,
      valueName: "deel"))
  var deel = AreaParts(parts: [.figures])

  @OptionGroup var options: LookUpOptions

  var question: any Question { AreaQuestion(woorden.joined(separator: " "), deel.parts) }

  static func question(_ words: [String]) -> any Question { AreaQuestion(words.joined(separator: " ")) }
}

/// The parts of an area that can be asked for: one of them, or all.
struct AreaParts: ExpressibleByArgument {
  let parts: [AreaPart]

  private static let all = "alles"
  /// What `wonen-en-zorg` is called for short.
  private static let housing = "wonen"

  init(parts: [AreaPart]) { self.parts = parts }

  init?(argument: String) {
    switch argument {
    case Self.all: parts = AreaPart.allCases
    case Self.housing: parts = [.housing]
    default:
      guard let part = AreaPart(rawValue: argument) else { return nil }
      parts = part.whole
    }
  }

  var defaultValueDescription: String { parts.first?.rawValue ?? "" }

  static var allValueStrings: [String] { AreaPart.allCases.map(\.rawValue) + [all] }
}
