// What is planned, and what helps to read it: places, actions, criteria, budgets, words and sums.

extension PackageLoader {
  mutating func readPlaces() -> [Place] {
    read("places", optional: true) { (row: inout TableRow<PlaceColumn>, loader) in
      let area = row.reference(.area, to: &loader.areas)
      return Place(
        name: row.required(.name), area: area, kind: row.required(.kind),
        description: row.text(.description), citation: loader.citation(&row, .source, .locator))
    }
  }

  mutating func readActions() -> [Action] {
    var seen = KnownIDs<Action>()
    return read("actions", optional: true) { (row: inout TableRow<ActionColumn>, loader) in
      let id = row.newIdentifier(.id, in: &seen)
      let document = row.reference(.document, to: &loader.sources)
      let areas = row.references(.areas, to: &loader.areas)
      if areas.isEmpty { row.fail(.areas, "noem minstens een gebied; de gemeente staat voor de hele stad.") }
      let theme = row.reference(.theme, to: &loader.themes)
      return Action(
        id: id, document: document, chapter: row.required(.chapter), areas: areas, theme: theme,
        text: row.required(.text), period: row.text(.period),
        standing: row.optionalChoice(.standing), dated: row.text(.dated),
        indicators: row.references(.indicators, to: &loader.indicators),
        citation: loader.citation(&row, .source, .locator))
    }
  }

  mutating func readCriteria() -> [Criterion] {
    read("criteria", optional: true) { (row: inout TableRow<CriterionColumn>, loader) in
      Criterion(
        group: row.required(.group), order: row.count(.order), text: row.required(.text),
        citation: loader.citation(&row, .source, .locator))
    }
  }

  mutating func readBudgets() -> [Budget] {
    read("budgets", optional: true) { (row: inout TableRow<BudgetColumn>, loader) in
      Budget(
        household: row.required(.household), income: row.text(.income), dwelling: row.text(.dwelling),
        rent: row.decimal(.rent), energy: row.decimal(.energy), grossIncome: row.decimal(.grossIncome),
        rentBenefit: row.decimal(.rentBenefit), netHousingCost: row.decimal(.netHousingCost),
        netIncome: row.decimal(.netIncome), otherBenefits: row.decimal(.otherBenefits),
        remaining: row.decimal(.remaining), norm: row.decimal(.norm),
        citation: loader.citation(&row, .source, .locator))
    }
  }

  mutating func readBalance() -> [BalanceEntry] {
    read("balance", optional: true) { (row: inout TableRow<BalanceColumn>, loader) in
      let indicator = row.reference(.indicator, to: &loader.indicators)
      guard let side: BalanceEntry.Side = row.choice(.side) else { return nil }
      return BalanceEntry(side: side, factor: row.required(.factor), indicator: indicator)
    }
  }

  /// The words in which people claim something, and those in which they ask for something.
  mutating func readWords() -> (claims: [ClaimWord], everyday: [EverydayWord]) {
    var everyday: [EverydayWord] = []
    let claims = read("words", optional: true) { (row: inout TableRow<WordColumn>, loader) -> ClaimWord? in
      let lead = EverydayWord(
        word: row.required(.word), indicatorText: row.text(.indicators), themeText: row.text(.themes),
        facilityText: row.text(.facilities), termText: row.text(.terms))
      if lead.isLeading { everyday.append(lead) }
      guard !lead.isLeading || !row.text(.indicator).isEmpty else { return nil }
      let indicator = row.reference(.indicator, to: &loader.indicators)
      guard let end: ClaimWord.End = row.choice(.end) else { return nil }
      return ClaimWord(word: lead.word, indicator: indicator, end: end, limit: row.text(.limit))
    }
    return (claims, everyday)
  }

  mutating func readGlossary() -> [Term] {
    read("glossary", optional: true) { (row: inout TableRow<TermColumn>, loader) in
      Term(
        term: row.required(.term), abbreviation: row.text(.abbreviation),
        definition: row.required(.definition), citation: loader.citation(&row, .source, .locator))
    }
  }

  mutating func readSums() -> [SumRule] {
    read("sums", optional: true) { (row: inout TableRow<SumColumn>, loader) in
      let indicators: [Indicator.ID] = row.identifiers(.indicators)
      if indicators.count < 2 {
        row.fail(.indicators, "noem minstens twee indicatoren die samen het geheel zijn.")
      }
      for indicator in indicators { row.check(.indicators, indicator, in: &loader.indicators) }
      guard let total = row.decimal(.total) else {
        row.fail(.total, "dit veld mag niet leeg zijn; vul het in.")
        return nil
      }
      return SumRule(
        id: row.required(.id), indicators: indicators, total: total,
        tolerance: row.decimal(.tolerance) ?? DecimalNumber(0))
    }
  }
}
