extension Store {
  /// Loads a data package; either everything is sound or nothing is loaded.
  ///
  /// - Throws: All faults found, up to 20, each with file, line and column.
  public static func load(from source: PackageSource) throws(InvalidPackage) -> Store {
    var loader = PackageLoader(source: source)
    return try loader.load()
  }
}

/// Reads the tables of a data package one after another and checks what refers to what.
struct PackageLoader {
  private let source: PackageSource
  private var faults = FaultLog()
  private var descriptor: PackageDescriptor?
  /// The tables that could not be read at all.
  private var unreadable: Set<String> = []

  private var areas = KnownIDs<Area>()
  private var themes = KnownIDs<Theme>()
  private var indicators = KnownIDs<Indicator>()
  private var sources = KnownIDs<Source>()

  init(source: PackageSource) {
    self.source = source
  }

  mutating func load() throws(InvalidPackage) -> Store {
    do throws(DataFault) {
      descriptor = try PackageDescriptor(
        bytes: source.contents(of: PackageDescriptor.fileName), faults: &faults)
    } catch {
      throw InvalidPackage(faults: [error], omitted: 0)
    }
    let (areas, themes) = (readAreas(), readThemes())
    let (sources, indicators) = (readSources(), readIndicators())
    let content = Store.Content(
      title: descriptor?.title ?? "",
      areas: areas, themes: themes, indicators: indicators, sources: sources,
      observations: readObservations(), assessments: readAssessments(), statements: readStatements(),
      facilities: readFacilities(), caveats: readCaveats(), map: readMap(areas))
    guard faults.isEmpty else {
      throw InvalidPackage(faults: faults.faults, omitted: faults.omitted)
    }
    return Store(content)
  }

  // MARK: Tables

  private mutating func readAreas() -> [Area] {
    var parents: [(code: Area.Code, fault: DataFault)] = []
    var numbers: Set<Int> = []
    let rows: [Area] = read("areas") { (row: inout TableRow<AreaColumn>, loader) in
      let code: Area.Code = row.identifier(.code)
      row.note(.code, code, in: &loader.areas)
      let parent = row.text(.parent)
      if !parent.isEmpty {
        let message =
          "Kolom 'parent': het gebied '\(parent)' staat niet in deze tabel; voeg het toe of maak het veld leeg."
        parents.append((Identifier(parent), row.fault(.parent, message)))
      }
      guard let level: Area.Level = row.choice(.level) else { return nil }
      let number = row.text(.number).isEmpty ? nil : row.count(.number)
      if let number, !numbers.insert(number).inserted {
        row.fail(.number, "het nummer \(number) is al van een ander gebied; geef elk een eigen nummer.")
      }
      let name = row.required(.name)
      return Area(
        code: code, name: name, shortName: row.text(.shortName).isEmpty ? name : row.text(.shortName),
        level: level, parent: parent.isEmpty ? nil : Identifier(parent),
        number: number,
        aliases: row.text(.aliases).split(separator: ";").map { $0.trimmed })
    }
    areas.isReadable = !unreadable.contains("areas")
    for (code, fault) in parents where areas.lacks(code) { faults.add(fault) }
    return rows
  }

  private mutating func readThemes() -> [Theme] {
    defer { themes.isReadable = !unreadable.contains("themes") }
    return read("themes") { (row: inout TableRow<ThemeColumn>, loader) in
      let id: Theme.ID = row.identifier(.id)
      row.note(.id, id, in: &loader.themes)
      let name = row.required(.name)
      return Theme(
        id: id, name: name, shortName: row.text(.shortName).isEmpty ? name : row.text(.shortName),
        order: row.count(.order), definition: row.text(.definition))
    }.sorted { $0.order < $1.order }
  }

  private mutating func readSources() -> [Source] {
    defer { sources.isReadable = !unreadable.contains("sources") }
    return read("sources") { (row: inout TableRow<SourceColumn>, loader) in
      let id: Source.ID = row.identifier(.id)
      row.note(.id, id, in: &loader.sources)
      return Source(
        id: id, title: row.required(.title), publisher: row.text(.publisher),
        published: row.text(.published), referenceDate: row.text(.referenceDate), note: row.text(.note))
    }
  }

  private mutating func readIndicators() -> [Indicator] {
    defer { indicators.isReadable = !unreadable.contains("indicators") }
    return read("indicators") { (row: inout TableRow<IndicatorColumn>, loader) in
      let id: Indicator.ID = row.identifier(.id)
      row.note(.id, id, in: &loader.indicators)
      let theme: Theme.ID = row.identifier(.theme)
      row.check(.theme, theme, in: loader.themes, "het thema")
      var levels: Set<Area.Level> = []
      for word in row.text(.wheel).split(separator: " ") {
        guard let level = Area.Level(rawValue: String(word)) else {
          row.fail(.wheel, "'\(word)' is geen soort gebied; schrijf bijvoorbeeld wijk of gemeente.")
          continue
        }
        levels.insert(level)
      }
      let tolerance = row.decimal(.tolerance) ?? DecimalNumber(0)
      if tolerance.digits < 0 { row.fail(.tolerance, "een marge is nooit negatief; schrijf 0 of meer.") }
      guard let direction: Indicator.Direction = row.choice(.direction),
        let kind: Indicator.Kind = row.choice(.kind)
      else { return nil }
      let name = row.required(.name)
      return Indicator(
        id: id, name: name, shortName: row.text(.shortName).isEmpty ? name : row.text(.shortName),
        theme: theme, topic: row.text(.topic), unit: Unit(row.required(.unit)),
        decimals: min(6, row.count(.decimals)), direction: direction, kind: kind,
        tolerance: tolerance, definition: row.text(.definition),
        wheelLevels: levels)
    }
  }

  private mutating func readObservations() -> [Observation] {
    var seen: Set<String> = []
    return read("observations") { (row: inout TableRow<ObservationColumn>, loader) in
      let indicator: Indicator.ID = row.identifier(.indicator)
      let area: Area.Code = row.identifier(.area)
      row.check(.indicator, indicator, in: loader.indicators, "de indicator")
      row.check(.area, area, in: loader.areas, "het gebied")
      let value = row.decimal(.value)
      let status: Observation.Status? = row.choice(.status)
      if let status, row.text(.value).isEmpty == status.hasValue {
        row.fail(
          .value,
          status.hasValue
            ? "bij status \(status.rawValue) hoort een getal; vul het in of gebruik status O."
            : "bij status \(status.rawValue) hoort geen getal; maak het veld leeg.")
      }
      let citation = loader.citation(&row, .source, .locator)
      let key = [
        indicator.rawValue, area.rawValue, row.text(.period), row.text(.scenario), row.text(.source),
      ].joined(separator: "\u{1f}")
      if !seen.insert(key).inserted {
        row.fail(
          .indicator, "dit cijfer staat er al, met dezelfde periode, scenario en bron; haal er een weg.")
      }
      let qualifier: Observation.Qualifier? = row.optionalChoice(.qualifier)
      guard let period = row.period(.period), let status else { return nil }
      return Observation(
        indicator: indicator, area: area, period: period, scenario: row.text(.scenario), value: value,
        qualifier: qualifier, status: status, citation: citation, note: row.text(.note))
    }
  }

  private mutating func readAssessments() -> [Assessment] {
    read("assessments", optional: true) { (row: inout TableRow<AssessmentColumn>, loader) in
      let indicator: Indicator.ID = row.identifier(.indicator)
      let area: Area.Code = row.identifier(.area)
      row.check(.indicator, indicator, in: loader.indicators, "de indicator")
      row.check(.area, area, in: loader.areas, "het gebied")
      let reference = row.text(.reference)
      if !reference.isEmpty {
        row.check(.reference, Area.Code(reference), in: loader.areas, "het gebied")
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

  private mutating func readStatements() -> [Statement] {
    var seen = KnownIDs<Statement>()
    return read("statements", optional: true) { (row: inout TableRow<StatementColumn>, loader) in
      let id: Statement.ID = row.identifier(.id)
      row.note(.id, id, in: &seen)
      let area: Area.Code = row.identifier(.area)
      let theme: Theme.ID = row.identifier(.theme)
      row.check(.area, area, in: loader.areas, "het gebied")
      row.check(.theme, theme, in: loader.themes, "het thema")
      let citation = loader.citation(&row, .source, .locator)
      guard let kind: Statement.Kind = row.choice(.kind) else { return nil }
      return Statement(
        id: id, area: area, kind: kind, theme: theme, text: row.required(.text), citation: citation)
    }
  }

  private mutating func readFacilities() -> [Facility] {
    read("facilities", optional: true) { (row: inout TableRow<FacilityColumn>, loader) in
      let area: Area.Code = row.identifier(.area)
      row.check(.area, area, in: loader.areas, "het gebied")
      let citation = loader.citation(&row, .source, .locator)
      guard let presence: Facility.Presence = row.choice(.presence) else { return nil }
      return Facility(
        name: row.required(.facility), area: area, presence: presence, note: row.text(.note),
        citation: citation)
    }
  }

  private mutating func readCaveats() -> [Caveat] {
    var seen = KnownIDs<Caveat>()
    return read("caveats", optional: true) { (row: inout TableRow<CaveatColumn>, loader) in
      let id: Caveat.ID = row.identifier(.id)
      row.note(.id, id, in: &seen)
      let indicators: [Indicator.ID] = row.identifiers(.indicators)
      let areas: [Area.Code] = row.identifiers(.areas)
      let sources: [Source.ID] = row.identifiers(.sources)
      for indicator in indicators {
        row.check(.indicators, indicator, in: loader.indicators, "de indicator")
      }
      for area in areas { row.check(.areas, area, in: loader.areas, "het gebied") }
      for source in sources { row.check(.sources, source, in: loader.sources, "de bron") }
      return Caveat(
        id: id, title: row.required(.title), text: row.required(.text), indicators: indicators,
        areas: areas, sources: sources)
    }
  }

  // MARK: Helpers

  /// Reads the table that the descriptor names; a missing one is a fault unless it is optional.
  private mutating func read<Column: TableColumn, Element>(
    _ name: String, optional: Bool = false,
    _ decode: (inout TableRow<Column>, inout PackageLoader) -> Element?
  ) -> [Element] {
    guard let table = descriptor?.tables[name] else {
      if !optional {
        faults.add(
          DataFault(
            file: PackageDescriptor.fileName,
            message: "De tabel '\(name)' ontbreekt; noem hem onder \"resources\"."))
      }
      unreadable.insert(name)
      return []
    }
    do throws(DataFault) {
      // The rows' faults join the log afterwards, since the rows may change the loader meanwhile.
      var log = faults
      var reader = try TableReader<Column>(table, bytes: source.contents(of: table.path), faults: &log)
      let elements = reader.decodeRows(faults: &log) { row in decode(&row, &self) }
      if !reader.hasAllColumns || !reader.isWhole { unreadable.insert(name) }
      faults = log
      return elements
    } catch {
      faults.add(error)
      unreadable.insert(name)
      return []
    }
  }

  private func citation<Column: TableColumn>(
    _ row: inout TableRow<Column>, _ source: Column, _ locator: Column
  ) -> Citation {
    let id: Source.ID = row.identifier(source)
    row.check(source, id, in: sources, "de bron")
    return Citation(source: id, locator: row.required(locator))
  }

  /// The map is no table: it lies beside the descriptor under a fixed name and may be absent.
  private mutating func readMap(_ areas: [Area]) -> WijkMap? {
    let file = "map.geojson"
    let others = Set(areas.filter { $0.level != .wijk }.map(\.code))
    let known = self.areas
    do throws(DataFault) {
      guard let bytes = try source.optionalContents(of: file) else { return nil }
      return try WijkMap.read(file: file, bytes: bytes, faults: &faults) { code in
        !known.lacks(code) && !others.contains(code)
      }
    } catch {
      faults.add(error)
      return nil
    }
  }
}

/// The ids of a table that rows of others refer to.
struct KnownIDs<Subject> {
  private var ids: Set<Identifier<Subject>> = []
  /// Without its table nothing is known to be wrong, and every other row would be blamed for it.
  var isReadable = true

  /// Adds an id; tells whether it was new.
  mutating func insert(_ id: Identifier<Subject>) -> Bool {
    ids.insert(id).inserted
  }

  /// Whether the id certainly refers to nothing.
  func lacks(_ id: Identifier<Subject>) -> Bool {
    isReadable && !ids.contains(id)
  }
}

extension TableRow {
  /// Notes the id of a row, and a fault where another row has it too.
  mutating func note<Subject>(
    _ column: Column, _ id: Identifier<Subject>, in known: inout KnownIDs<Subject>
  ) {
    if !known.insert(id) { fail(column, "'\(id)' staat er twee keer; haal er een weg.") }
  }

  /// Notes a fault where a name refers to nothing.
  mutating func check<Subject>(
    _ column: Column, _ name: Identifier<Subject>, in known: KnownIDs<Subject>, _ what: String
  ) {
    guard !name.rawValue.isEmpty, known.lacks(name) else { return }
    fail(column, "\(what) '\(name)' bestaat niet; verbeter de naam of voeg de regel toe.")
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    var part = self[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
