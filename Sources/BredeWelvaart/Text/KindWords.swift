// What the package's own kinds are called, for a reader.

extension Indicator.Direction {
  /// How to read the figures, as a sentence.
  package var words: String {
    switch self {
    case .higher: "Hoger is gunstiger."
    case .lower: "Lager is gunstiger."
    case .neutral: "Hoger of lager is hier niet beter of slechter."
    }
  }
}

extension Indicator.Kind {
  /// How the figures came about, as a sentence.
  package var words: String {
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
  package var word: String {
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

  /// The heading over statements of this kind.
  package var heading: String {
    switch self {
    case .profile: "Profiel"
    case .strength: "Sterke punten"
    case .concern: "Zorgen"
    case .focus: "Aandachtspunten"
    case .ambition: "Ambities"
    case .trend: "Ontwikkelingen"
    case .fact: "Feiten"
    }
  }
}

extension Balance {
  /// What the balance is and is not, to stand after a colon.
  package static let explanation =
    "de factoren komen uit de documenten; welke cijfers erbij staan, is onze indeling. "
    + "Er is geen score en geen som."
}

extension BalanceEntry.Side {
  /// The side as a heading.
  package var name: String { rawValue.capitalisedFirst }

  /// What the side is about, in a few words.
  package var words: String {
    switch self {
    case .draagkracht: "wat de wijk aankan"
    case .draaglast: "wat op de wijk drukt"
    }
  }
}

extension Facility.Presence {
  /// How it is with the facility, in a word or two.
  package var word: String {
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
  package var name: String { abbreviation.isEmpty ? term : "\(term) (\(abbreviation))" }
}

extension Action.Standing {
  /// What the action is, in a word.
  package var word: String {
    switch self {
    case .decision: "besluit"
    case .agreement: "afspraak"
    case .intention: "voornemen"
    case .wish: "wens"
    case .past: "voorbij"
    }
  }
}

extension Indicator.Section {
  package var heading: String {
    switch self {
    case .woningen: "Woningen en bewoners"
    case .vraag: "Vraag en verwachting"
    case .plannen: "Plannen en doelen"
    case .zorg: "Gezondheid en zorg"
    case .omgeving: "Rond de woning"
    case .leeftijden: "Leeftijden"
    }
  }
}

extension Wheel.Segment.Signal {
  /// What the method calls it.
  package var word: String { rawValue }
}
