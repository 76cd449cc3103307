// The columns of each table, named as in its header.

enum AreaColumn: String, TableColumn {
  case code, name
  case shortName = "short_name"
  case level, parent, number, aliases
}

enum ThemeColumn: String, TableColumn {
  case id, name
  case shortName = "short_name"
  case order, definition
}

enum IndicatorColumn: String, TableColumn {
  case id, name
  case shortName = "short_name"
  case theme, topic, unit, decimals, direction, kind, tolerance, definition, wheel
}

enum ObservationColumn: String, TableColumn {
  case indicator, area, period, scenario, value, qualifier, status, source, locator, note
}

enum AssessmentColumn: String, TableColumn {
  case indicator, area, ring, reference, verdict, period, source, locator, note
}

enum StatementColumn: String, TableColumn {
  case id, area, kind, theme, text, source, locator
}

enum FacilityColumn: String, TableColumn {
  case facility, area, presence, note, source, locator
}

enum CaveatColumn: String, TableColumn {
  case id, title, text, indicators, areas, sources
}

enum SourceColumn: String, TableColumn {
  case id, title, publisher, published
  case referenceDate = "reference_date"
  case note
}

enum PlaceColumn: String, TableColumn {
  case name, area, kind, description, source, locator
}

enum ActionColumn: String, TableColumn {
  case id, document, chapter, areas, theme, text, period, source, locator
}

enum CriterionColumn: String, TableColumn {
  case group, order, text, source, locator
}

enum BudgetColumn: String, TableColumn {
  case household, income, dwelling, rent, energy
  case grossIncome = "gross_income"
  case rentBenefit = "rent_benefit"
  case netHousingCost = "net_housing_cost"
  case netIncome = "net_income"
  case otherBenefits = "other_benefits"
  case remaining, norm, source, locator
}

enum BalanceColumn: String, TableColumn {
  case side, factor, indicator
}

enum TermColumn: String, TableColumn {
  case term, abbreviation, definition, source, locator
}

enum SumColumn: String, TableColumn {
  case id, indicators, total, tolerance
}
