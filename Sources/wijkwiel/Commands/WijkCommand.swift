import Answers
import ArgumentParser

/// Answers what is known about a wijk.
struct WijkCommand: LookUp {
  static let configuration = CommandConfiguration.lookUp(
    .wijk, "Een wijk of ander gebied, of de lijst van wijken.", words: "naam",
    examples: [
      "", "WIJK", "WIJK --deel voorzieningen", "WIJK --deel vooruitblik", "WIJK --formaat html > wijk.html",
    ])

  /// The parts that can be asked for.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case cijfers
    case portret
    case voorzieningen
    case plekken
    case draagkracht
    case wonen
    case vooruitblik
    case alles

    var parts: [AreaPart] {
      switch self {
      case .cijfers: [.figures]
      case .portret: [.portrait]
      case .voorzieningen: [.facilities, .meetingPlaces]
      case .plekken: [.meetingPlaces]
      case .draagkracht: [.balance]
      case .wonen: [.housing]
      case .vooruitblik: [.outlook]
      case .alles: AreaPart.allCases
      }
    }
  }

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
  var deel = Part.cijfers

  @OptionGroup var options: LookUpOptions

  var question: any Question { AreaQuestion(woorden.joined(separator: " "), deel.parts) }

  static func question(_ words: [String]) -> any Question { AreaQuestion(words.joined(separator: " ")) }
}
