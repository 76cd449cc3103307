import BredeWelvaart

/// What belongs under housing and care, and under which heading, by the themes and topics of the package.
enum HousingSection: CaseIterable {
  case stock
  case demand
  case plans
  case care
  case surroundings

  static let housing: Theme.ID = "wonen"
  static let health: Theme.ID = "gezondheid"

  /// Topics of the theme of housing that are about care and support.
  private static let careTopics: Set<String> = [
    "zorgaanbod", "ondersteuning", "woningaanpassing", "wonen bij minder gezondheid", "vitaliteitstreden",
    "kwetsbare groepen", "aandachtsgroepen",
  ]

  /// Topics of the theme of housing that are about what is around the dwelling.
  private static let surroundingTopics: Set<String> = [
    "winkels", "afstand", "bereikbaarheid", "gebruik", "leefbaarheid", "openbare ruimte", "sport", "vervoer",
    "wegen en parkeren", "kinderen en jongeren",
  ]

  /// Topics of the context that say who need dwellings.
  private static let householdTopics: Set<String> = ["huishoudens"]

  /// The section of an indicator; nil where it is about something else.
  ///
  /// A topic that is not known here goes by the kind of its figures.
  init?(_ indicator: Indicator) {
    switch indicator.theme {
    case Self.health: self = .care
    case Self.housing where Self.careTopics.contains(indicator.topic): self = .care
    case Self.housing where Self.surroundingTopics.contains(indicator.topic): self = .surroundings
    case Self.housing: self.init(kind: indicator.kind)
    case Theme.context where Self.householdTopics.contains(indicator.topic): self.init(kind: indicator.kind)
    default: return nil
    }
  }

  private init(kind: Indicator.Kind) {
    switch kind {
    case .register, .survey, .model: self = .stock
    case .forecast: self = .demand
    case .target: self = .plans
    }
  }

  var heading: String {
    switch self {
    case .stock: "Woningen en bewoners"
    case .demand: "Vraag en verwachting"
    case .plans: "Plannen en doelen"
    case .care: "Gezondheid en zorg"
    case .surroundings: "Rond de woning"
    }
  }
}
