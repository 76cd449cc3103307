// What the documents say about areas: figures, verdicts, texts, facilities and caveats.

extension PackageLoader {
  mutating func readObservations() -> [Observation] {
    var seen = FigureKeys()
    return read("observations") { (row: inout TableRow<ObservationColumn>, loader) in
      let indicator: Indicator.ID = row.identifier(.indicator)
      let area: Area.Code = row.identifier(.area)
      row.check(.indicator, indicator, in: &loader.indicators)
      row.check(.area, area, in: &loader.areas)
      let value = row.decimal(.value)
      let status: Observation.Status? = row.choice(.status)
      if let status, (value == nil && row.text(.value).isEmpty) == status.hasValue {
        row.fail(
          .value,
          status.hasValue
            ? "bij status \(status.rawValue) hoort een getal; vul het in of gebruik status O."
            : "bij status \(status.rawValue) hoort geen getal; maak het veld leeg.")
      }
      let citation = loader.citation(&row, .source, .locator)
      let isNew = seen.insert(
        indicator: loader.indicators.number(indicator), area: loader.areas.number(area),
        period: row.text(.period), scenario: row.text(.scenario),
        source: loader.sources.number(citation.source))
      if !isNew {
        row.fail(
          .indicator, "dit cijfer staat er al, met dezelfde periode, scenario en bron; haal er een weg.")
      }
      let isAddition = loader.isReadingAdditions
      if !loader.addedSources.isEmpty, loader.addedSources.contains(citation.source) != isAddition {
        row.fail(
          .source,
          isAddition
            ? "de bron '\(citation.source)' is een document en geen aanvulling; kies een andere tabel."
            : "de bron '\(citation.source)' is een aanvulling; zet het cijfer bij de aanvullingen.")
      }
      let qualifier: Observation.Qualifier? = row.optionalChoice(.qualifier)
      guard let period = row.period(.period), let status else { return nil }
      return Observation(
        indicator: indicator, area: area, period: period, scenario: row.text(.scenario), value: value,
        qualifier: qualifier, status: status, citation: citation, note: row.text(.note),
        margin: row.margin(around: value), isAddition: isAddition)
    }
  }

  mutating func readAssessments() -> [Assessment] {
    read("assessments", optional: true) { (row: inout TableRow<AssessmentColumn>, loader) in
      let indicator: Indicator.ID = row.identifier(.indicator)
      let area: Area.Code = row.identifier(.area)
      row.check(.indicator, indicator, in: &loader.indicators)
      row.check(.area, area, in: &loader.areas)
      let reference = row.text(.reference)
      if !reference.isEmpty {
        row.check(.reference, Area.Code(reference), in: &loader.areas)
      }
      let citation = loader.citation(&row, .source, .locator)
      guard let ring: Assessment.Ring = row.choice(.ring), let verdict: Verdict = row.choice(.verdict),
        let period = row.period(.period)
      else { return nil }
      if verdict == .higher || verdict == .lower {
        row.fail(.verdict, "een document oordeelt hier met better, worse of equal; kies een daarvan.")
      }
      if ring == .position, reference.isEmpty {
        row.fail(.reference, "een positie heeft een gebied nodig waarmee is vergeleken.")
      }
      return Assessment(
        indicator: indicator, area: area, ring: ring,
        reference: reference.isEmpty ? nil : Identifier(reference), verdict: verdict, period: period,
        citation: citation, note: row.text(.note))
    }
  }

  mutating func readStatements() -> [Statement] {
    var seen = KnownIDs<Statement>()
    return read("statements", optional: true) { (row: inout TableRow<StatementColumn>, loader) in
      let id = row.newIdentifier(.id, in: &seen)
      let area: Area.Code = row.identifier(.area)
      let theme: Theme.ID = row.identifier(.theme)
      row.check(.area, area, in: &loader.areas)
      row.check(.theme, theme, in: &loader.themes)
      let citation = loader.citation(&row, .source, .locator)
      guard let kind: Statement.Kind = row.choice(.kind) else { return nil }
      return Statement(
        id: id, area: area, kind: kind, theme: theme, text: row.required(.text), citation: citation)
    }
  }

  mutating func readFacilities() -> [Facility] {
    read("facilities", optional: true) { (row: inout TableRow<FacilityColumn>, loader) in
      let area = row.reference(.area, to: &loader.areas)
      let citation = loader.citation(&row, .source, .locator)
      guard let presence: Facility.Presence = row.choice(.presence) else { return nil }
      return Facility(
        name: row.required(.facility), area: area, presence: presence, note: row.text(.note),
        citation: citation)
    }
  }

  mutating func readCaveats() -> [Caveat] {
    var seen = KnownIDs<Caveat>()
    return read("caveats", optional: true) { (row: inout TableRow<CaveatColumn>, loader) in
      let id = row.newIdentifier(.id, in: &seen)
      let indicators = row.references(.indicators, to: &loader.indicators)
      let areas = row.references(.areas, to: &loader.areas)
      let sources = row.references(.sources, to: &loader.sources)
      return Caveat(
        id: id, title: row.required(.title), text: row.required(.text), indicators: indicators,
        areas: areas, sources: sources, screens: row.choices(.screens))
    }
  }
}
