// The columns of each table, named as in its header.

enum AreaColumn: Int, TableColumn {
  case code, name, shortName, level, parent, number, aliases

  static let names = [
    "code", "name", "short_name", "level", "parent", "number", "aliases",
  ]
}

enum ThemeColumn: Int, TableColumn {
  case id, name, shortName, order, definition

  static let names = [
    "id", "name", "short_name", "order", "definition",
  ]
}

enum IndicatorColumn: Int, TableColumn {
  case id, name, shortName, theme, topic, unit, decimals, direction, kind, tolerance, definition, wheel,
    section

  static let names = [
    "id", "name", "short_name", "theme", "topic", "unit", "decimals", "direction", "kind", "tolerance",
    "definition", "wheel", "section",
  ]
  static let optional: Set<String> = ["section"]
}

enum ObservationColumn: Int, TableColumn {
  case indicator, area, period, scenario, value, qualifier, status, source, locator, note, marginLow,
    marginHigh

  static let names = [
    "indicator", "area", "period", "scenario", "value", "qualifier", "status", "source", "locator",
    "note", "margin_low", "margin_high",
  ]
  static let optional: Set<String> = ["margin_low", "margin_high"]
}

enum AssessmentColumn: Int, TableColumn {
  case indicator, area, ring, reference, verdict, period, source, locator, note

  static let names = [
    "indicator", "area", "ring", "reference", "verdict", "period", "source", "locator", "note",
  ]
}

enum StatementColumn: Int, TableColumn {
  case id, area, kind, theme, text, source, locator

  static let names = [
    "id", "area", "kind", "theme", "text", "source", "locator",
  ]
}

enum FacilityColumn: Int, TableColumn {
  case facility, area, presence, note, source, locator

  static let names = [
    "facility", "area", "presence", "note", "source", "locator",
  ]
}

enum CaveatColumn: Int, TableColumn {
  case id, title, text, indicators, areas, sources, screens

  static let names = [
    "id", "title", "text", "indicators", "areas", "sources", "screens",
  ]
  static let optional: Set<String> = ["screens"]
}

enum BreakColumn: Int, TableColumn {
  case indicator, yearBefore, yearAfter, why, source

  static let names = [
    "indicator", "year_before", "year_after", "why", "source",
  ]
}

enum SourceColumn: Int, TableColumn {
  case id, title, shortTitle, publisher, published, referenceDate, note

  static let names = [
    "id", "title", "short_title", "publisher", "published", "reference_date", "note",
  ]
  static let optional: Set<String> = ["short_title"]
}

enum PlaceColumn: Int, TableColumn {
  case name, area, kind, description, source, locator

  static let names = [
    "name", "area", "kind", "description", "source", "locator",
  ]
}

enum ActionColumn: Int, TableColumn {
  case id, document, chapter, areas, theme, text, period, source, locator, standing, dated, indicators

  static let names = [
    "id", "document", "chapter", "areas", "theme", "text", "period", "source", "locator", "standing",
    "dated", "indicators",
  ]
  static let optional: Set<String> = ["standing", "dated", "indicators"]
}

enum CriterionColumn: Int, TableColumn {
  case group, order, text, source, locator

  static let names = [
    "group", "order", "text", "source", "locator",
  ]
}

enum BudgetColumn: Int, TableColumn {
  case household, income, dwelling, rent, energy, grossIncome, rentBenefit, netHousingCost, netIncome,
    otherBenefits, remaining, norm, source, locator

  static let names = [
    "household", "income", "dwelling", "rent", "energy", "gross_income", "rent_benefit",
    "net_housing_cost", "net_income", "other_benefits", "remaining", "norm", "source", "locator",
  ]
}

enum BalanceColumn: Int, TableColumn {
  case side, factor, indicator

  static let names = [
    "side", "factor", "indicator",
  ]
}

enum WordColumn: Int, TableColumn {
  case word, indicator, end, limit, indicators, themes, facilities, terms, why

  static let names = [
    "word", "indicator", "end", "limit", "indicators", "themes", "facilities", "terms", "why",
  ]
  static let optional: Set<String> = ["indicators", "themes", "facilities", "terms", "why"]
}

enum TermColumn: Int, TableColumn {
  case term, abbreviation, definition, source, locator

  static let names = [
    "term", "abbreviation", "definition", "source", "locator",
  ]
}

enum SumColumn: Int, TableColumn {
  case id, indicators, total, tolerance

  static let names = [
    "id", "indicators", "total", "tolerance",
  ]
}
