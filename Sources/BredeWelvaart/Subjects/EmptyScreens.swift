extension Store {
  /// The screens that a package leaves empty, each with what would fill it, as sentences.
  ///
  /// Nothing is wrong with such a package; whoever made it may not know what is not seen.
  package var emptyScreens: [String] {
    let housing = Set(Indicator.Section.allCases).subtracting([.leeftijden])
    let wheelLevels = Set(content.indicators.flatMap(\.wheelLevels))
    let screens: [(isEmpty: Bool, words: String)] = [
      (content.map == nil, "De kaart: er is geen map.geojson."),
      (
        !wheelLevels.contains(.gemeente), "Het wiel van de gemeente: de kolom wheel noemt nergens ‘gemeente’."
      ),
      (!wheelLevels.contains(.wijk), "Het wiel van een wijk: de kolom wheel noemt nergens ‘wijk’."),
      (
        !content.indicators.contains { $0.section.map(housing.contains) ?? false },
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
    return screens.filter(\.isEmpty).map(\.words)
  }
}
