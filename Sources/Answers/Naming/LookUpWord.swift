import BredeWelvaart

/// The names of the look-ups, which are understood among other words too.
package enum LookUpWord: String, CaseIterable, Sendable {
  case aandacht, begrip, beleid, beloften, bron, debat, dekking, export, huishoudboekje, indicator, jaren,
    kaart
  case letop, mag, overzicht, raadsvraag, rang, thema, toetsing, vergelijk, wiel, wijk, zoek

  /// What the look-up is called too.
  package var aliases: [String] {
    switch self {
    case .aandacht: ["standouts"]
    case .begrip: ["term"]
    case .beleid: ["policy"]
    case .beloften: ["promises"]
    case .bron: ["source"]
    case .debat: ["debate"]
    case .dekking: ["coverage"]
    case .huishoudboekje: ["budget"]
    case .jaren: ["years"]
    case .kaart: ["map"]
    case .letop: ["caveat"]
    case .mag: ["claim", "check"]
    case .overzicht: ["overview", "tabel"]
    case .raadsvraag: ["council-question"]
    case .rang: ["rank"]
    case .thema: ["theme"]
    case .toetsing: ["criteria"]
    case .vergelijk: ["compare"]
    case .wiel: ["wheel"]
    case .wijk: ["district"]
    case .zoek: ["search"]
    case .export, .indicator: []
    }
  }

  /// Whether nobody says it in a question, so that it is the command wherever it stands.
  package var isOnlyCommand: Bool {
    [.begrip, .export, .kaart, .rang, .thema, .vergelijk, .wiel, .zoek].contains(self)
  }

  /// What people say instead, where they name an area.
  private var sayings: [String] {
    switch self {
    case .aandacht: ["kracht", "opvalt", "valt"]
    case .beleid:
      ["aanpak", "actie", "actiepunten", "acties", "gebeuren", "gebeurt", "maatregelen", "plan", "plannen"]
    case .beloften: ["belofte", "beloftes"]
    case .debat: ["debatkaart"]
    case .indicator: ["indicatoren"]
    case .jaren:
      [
        "achteruit", "beter", "ontwikkeld", "ontwikkeling", "ontwikkelingen", "ontwikkelt", "slechter",
        "trend",
        "trends", "vooruit", "vooruitgang",
      ]
    case .raadsvraag: ["raadsvragen"]
    case .thema: ["themas"]
    case .vergelijk: ["verschil", "verschillen", "vergelijken", "vergeleken"]
    default: []
    }
  }

  /// The look-up that is called so.
  package init?(called name: String) {
    guard let found = Self.allCases.first(where: { ([$0.rawValue] + $0.aliases).contains(name) }) else {
      return nil
    }
    self = found
  }

  /// Reads a word that someone typed.
  init?(typed word: String) {
    let slug = word.slug
    guard let found = Self.allCases.first(where: { ([$0.rawValue] + $0.aliases + $0.sayings).contains(slug) })
    else { return nil }
    self = found
  }

  /// The look-up that some words ask for where each of them names one; nil for other words, and for none.
  static func asked(_ words: [String]) -> LookUpWord? {
    let found = words.compactMap(LookUpWord.init(typed:))
    return found.count == words.count ? found.first : nil
  }

  /// Whether it is answered from figures alone.
  var isAboutFigures: Bool {
    ![.beleid, .beloften, .debat, .huishoudboekje, .letop, .toetsing].contains(self)
  }

  /// Whether a theme can narrow it down.
  private var takesTheme: Bool { [.beleid, .beloften, .debat, .dekking, .raadsvraag, .thema].contains(self) }

  /// The look-up and the theme that words ask for, in any order; nil where there is more in them.
  static func asked(_ words: [String], _ store: Store) -> (word: LookUpWord, theme: Theme)? {
    let found = words.compactMap(LookUpWord.init(typed:))
    let rest = words.filter { LookUpWord(typed: $0) == nil }.joined(separator: " ")
    guard let word = found.first, found.count == 1, word.takesTheme, !rest.isEmpty,
      let theme = store.content.themes.first(where: {
        [$0.id.rawValue, $0.name.slug, $0.shortName.slug].contains(rest.slug)
      })
    else { return nil }
    return (word, theme)
  }

  /// What it asks of an area, or of all where there is none, and of a theme.
  func question(_ area: Area?, about theme: Theme? = nil) -> any Question {
    let name = area?.code.rawValue ?? ""
    let words = [area?.name].compactMap(\.self)
    return switch self {
    case .aandacht: StandoutsQuestion(name)
    case .beleid: PolicyQuestion(name, theme: theme?.id.rawValue)
    case .beloften: PromisesQuestion(name, theme: theme?.id.rawValue)
    case .debat: DebateQuestion(words + [theme?.name].compactMap(\.self))
    case .dekking: CoverageQuestion(name, theme: theme?.id.rawValue)
    case .huishoudboekje: BudgetQuestion(words)
    case .jaren: YearsQuestion(words)
    case .letop: CaveatQuestion(words.joined())
    case .raadsvraag: CouncilQuestionsQuestion(name, theme: theme?.id.rawValue)
    case .thema where theme != nil: ThemeQuestion([theme?.id.rawValue].compactMap(\.self) + words)
    case .toetsing: CriteriaQuestion(words)
    default: AreaQuestion(name)
    }
  }
}

extension Store {
  /// Whether the glossary explains the words.
  func isTerm(_ words: String) -> Bool {
    let slug = words.slug
    return content.glossary.contains { [$0.term.slug, $0.abbreviation.slug].contains(slug) }
  }
}
