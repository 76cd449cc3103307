extension Store {
  /// The screens that a package leaves empty, each with what would fill it, as sentences.
  ///
  /// Nothing is wrong with such a package; whoever made it may not know what is not seen.
  package var emptyScreens: [String] {
    let emptySections = Indicator.Section.allCases.filter { section in
      !content.indicators.contains { $0.section == section }
    }
    let housing = Set(Indicator.Section.allCases).subtracting([.leeftijden])
    let hasHousing = !housing.isSubset(of: emptySections)
    let wheelLevels = Set(content.indicators.flatMap(\.wheelLevels))
    let screens: [(isEmpty: Bool, words: String)] = [
      (content.map == nil, "De kaart: er is geen map.geojson."),
      (
        !wheelLevels.contains(.gemeente), "Het wiel van de gemeente: de kolom wheel noemt nergens ‘gemeente’."
      ),
      (!wheelLevels.contains(.wijk), "Het wiel van een wijk: de kolom wheel noemt nergens ‘wijk’."),
      (
        theme(Theme.context) == nil,
        "Wat geen thema van brede welvaart is: ‘\(Theme.context.rawValue)’ staat niet in themes.csv, dus elk thema "
          + "telt mee in het wiel."
      ),
      (
        !hasHousing,
        "Wonen en zorg: geen indicator heeft een onderdeel in de kolom section."
      ),
      (content.statements.isEmpty, "Portret: er zijn geen uitspraken in statements.csv."),
      (
        content.facilities.isEmpty && content.places.isEmpty,
        "Voorzieningen: er staat niets in facilities.csv en places.csv."
      ),
      (content.balance.isEmpty, "Draagkracht: er staat niets in balance.csv."),
      (content.actions.isEmpty, "Beleid: er zijn geen acties in actions.csv."),
      (content.budgets.isEmpty, "Huishoudboekje: er staat niets in budgets.csv."),
      (content.criteria.isEmpty, "Toetsing: er zijn geen criteria in criteria.csv."),
      (content.caveats.isEmpty, "Let op: er staat niets in caveats.csv."),
      (content.glossary.isEmpty, "Begrippen: er staat niets in glossary.csv."),
    ]
    // Of a screen that is empty it need not be said of each of its parts.
    let sections = emptySections.filter { hasHousing || !housing.contains($0) }.map { section in
      "\(section.screen), ‘\(section.heading)’: geen indicator heeft ‘\(section.rawValue)’ in de kolom section."
    }
    return screens.filter(\.isEmpty).map(\.words) + sections
  }
}

extension Indicator.Section {
  /// The screen that it is a part of.
  fileprivate var screen: String {
    switch self {
    case .leeftijden: "Vooruitblik"
    case .woningen, .vraag, .plannen, .zorg, .omgeving: "Wonen en zorg"
    }
  }
}
