// What the package's own kinds are called, for a reader.

extension Indicator.Direction {
  /// How to read the figures, as a sentence.
  public var words: String {
    switch self {
    case .higher: "Hoger is gunstiger."
    case .lower: "Lager is gunstiger."
    case .neutral: "Hoger of lager is hier niet beter of slechter."
    }
  }
}

extension Indicator.Kind {
  /// How the figures came about, as a sentence.
  public var words: String {
    switch self {
    case .register: "Geteld of geregistreerd."
    case .survey: "Uit een enquête: wat inwoners zelf antwoordden."
    case .model: "Berekend met een model."
    case .forecast: "Een voorspelling."
    case .target: "Een doel of een plan."
    }
  }
}

extension Statement.Kind {
  /// What the thought is, in a word.
  public var word: String {
    switch self {
    case .profile: "profiel"
    case .strength: "sterk punt"
    case .concern: "zorg"
    case .focus: "aandachtspunt"
    case .ambition: "ambitie"
    case .trend: "ontwikkeling"
    case .fact: "feit"
    }
  }
}

extension Facility.Presence {
  /// How it is with the facility, in a word or two.
  public var word: String {
    switch self {
    case .yes: "aanwezig"
    case .no: "niet aanwezig"
    case .limited: "beperkt aanwezig"
    case .unknown: "niet bekend"
    }
  }
}

extension Term {
  /// The word with its abbreviation.
  public var name: String { abbreviation.isEmpty ? term : "\(term) (\(abbreviation))" }
}
