extension Observation.Status {
  /// How far a figure of this status can be trusted, as a sentence.
  fileprivate var words: String {
    switch self {
    case .normal: "Het document geeft dit cijfer zonder voorbehoud."
    case .estimated: "Een schatting."
    case .forecast: "Een voorspelling."
    case .definitionDiffers: "Anders gemeten dan de andere cijfers van deze indicator."
    case .provisional: "Een voorlopig cijfer."
    case .missing: "Het document heeft hier een plek, maar geen cijfer."
    case .cannotExist: "Dit cijfer kan hier niet bestaan."
    case .suppressed: "Dit cijfer is niet openbaar."
    case .lowReliability: "Een weinig betrouwbaar cijfer."
    }
  }
}

extension Observation {
  /// How sure the document is of the figure, in sentences.
  package var reserveWords: String {
    guard let qualifier else { return status.words }
    let words = "Het document zegt er ‘\(qualifier.rawValue)’ bij."
    return status == .normal ? words : "\(status.words) \(words)"
  }

  /// What kind of figure it is in a word, where it is not simply measured.
  package var reserve: String {
    switch status {
    case .forecast: "verwacht"
    case .estimated: "geschat"
    case .provisional: "voorlopig"
    case .lowReliability: "onzeker"
    default: ""
    }
  }
}

extension Store {
  /// When a figure holds and in which scenario: `2040, hoog`, `2025, voorbij` for what was expected then.
  package func periodWords(_ observation: Observation) -> String {
    let year = observation.period.text.isEmpty ? "geen jaar" : observation.dutchPeriod
    return [year, observation.scenario, isPast(observation) ? "voorbij" : ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
