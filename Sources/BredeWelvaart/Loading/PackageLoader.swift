extension Store {
  /// Loads a data package; either everything asked for is sound or nothing is loaded.
  ///
  /// - Throws: All faults found, up to 20, each with file, line and column.
  package static func load(
    from source: PackageSource, extent: Extent = .everything, withAdditions: Bool = true
  ) throws(InvalidPackage) -> Store {
    var loader = try PackageLoader(source: source, withAdditions: withAdditions)
    return try loader.load(extent)
  }

  /// Loads what a store lacks of its package, or of a part of it; what it has is not read again.
  ///
  /// - Throws: All faults found, up to 20, each with file, line and column.
  package func completed(
    from source: PackageSource, to wanted: Extent = .everything
  ) throws(InvalidPackage) -> Store {
    guard !extent.isSuperset(of: wanted) else { return self }
    var loader = PackageLoader(source: source, content: content)
    return try loader.complete(self, to: wanted)
  }
}

/// Reads the tables of a data package one after another and checks what refers to what.
struct PackageLoader {
  private var source: MeteredSource
  var faults = FaultLog()
  let descriptor: PackageDescriptor
  /// The tables that could not be read at all.
  private(set) var unreadable: Set<String> = []
  /// Whether the rows that are read go on with the documents' own.
  private(set) var isReadingAdditions = false
  /// The sources that are no documents.
  var addedSources: Set<Source.ID> = []

  var areas = KnownIDs<Area>("het gebied")
  var themes = KnownIDs<Theme>("het thema")
  var indicators = KnownIDs<Indicator>("de indicator")
  var sources = KnownIDs<Source>("de bron")

  /// Starts with what the package says about its tables.
  init(
    source: PackageSource, faults log: FaultLog = FaultLog(), withAdditions: Bool = true
  ) throws(InvalidPackage) {
    self.source = MeteredSource(source)
    faults = log
    do throws(DataFault) {
      let whole = try PackageDescriptor(
        bytes: self.source.contents(of: PackageDescriptor.fileName), faults: &faults)
      descriptor = withAdditions ? whole : whole.withoutAdditions
    } catch {
      throw InvalidPackage(faults: [error], omitted: 0)
    }
  }

  /// Starts with the subjects that are known already.
  init(source: PackageSource, content: Store.Content) {
    self.source = MeteredSource(source)
    descriptor = content.descriptor
    for area in content.areas { _ = areas.insert(area.code) }
    for theme in content.themes { _ = themes.insert(theme.id) }
    for indicator in content.indicators { _ = indicators.insert(indicator.id) }
    for source in content.sources { _ = sources.insert(source.id) }
  }

  mutating func load(_ extent: Store.Extent) throws(InvalidPackage) -> Store {
    var content = readFigures()
    readParts(extent, into: &content)
    try refuseFaults()
    return Store(content, extent: extent)
  }

  mutating func complete(_ store: Store, to wanted: Store.Extent) throws(InvalidPackage) -> Store {
    let complete = store.completed(to: wanted) { content in
      readParts(wanted.subtracting(store.extent), into: &content)
    }
    try refuseFaults()
    return complete
  }

  mutating func readFigures() -> Store.Content {
    let (areas, themes) = (readAreas(), readThemes())
    let (sources, indicators) = (readSources(), readIndicators())
    let (observations, assessments) = (readObservations(), readAssessments())
    let breaks = readBreaks()
    return Store.Content(
      descriptor: descriptor, areas: areas, themes: themes, indicators: indicators, sources: sources,
      observations: observations, assessments: assessments,
      caveats: readCaveats() + caveats(breaks, indicators), sums: readSums(), breaks: breaks)
  }

  /// Reads what stands beside the figures, in the order of the package.
  mutating func readParts(_ parts: Store.Extent, into content: inout Store.Content) {
    if parts.contains(.map) { content.map = readMap(content.areas) }
    if parts.contains(.statements) { content.statements = readStatements() }
    if parts.contains(.facilities) { (content.facilities, content.places) = (readFacilities(), readPlaces()) }
    if parts.contains(.plans) {
      (content.actions, content.criteria, content.budgets) = (readActions(), readCriteria(), readBudgets())
    }
    if parts.contains(.balance) { content.balance = readBalance() }
    if parts.contains(.words) { (content.words, content.everyday) = readWords() }
    if parts.contains(.glossary) { content.glossary = readGlossary() }
  }

  private func refuseFaults() throws(InvalidPackage) {
    guard faults.isEmpty else {
      throw InvalidPackage(faults: faults.faults, omitted: faults.omitted)
    }
  }

  /// Reads the table that the descriptor names, and what goes on with it.
  mutating func read<Column: TableColumn, Element>(
    _ name: String, optional: Bool = false,
    _ decode: (inout TableRow<Column>, inout PackageLoader) -> Element?
  ) -> [Element] {
    let elements = read(descriptor.tables[name], name, optional: optional, decode)
    guard let addition = descriptor.addition(to: name) else { return elements }
    isReadingAdditions = true
    defer { isReadingAdditions = false }
    return elements + read(addition, name, optional: false, decode)
  }

  /// Reads one table; a missing one is a fault unless it is optional.
  private mutating func read<Column: TableColumn, Element>(
    _ table: PackageDescriptor.Table?, _ name: String, optional: Bool,
    _ decode: (inout TableRow<Column>, inout PackageLoader) -> Element?
  ) -> [Element] {
    guard let table else {
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

  mutating func citation<Column: TableColumn>(
    _ row: inout TableRow<Column>, _ source: Column, _ locator: Column
  ) -> Citation {
    Citation(source: row.reference(source, to: &sources), locator: row.required(locator))
  }

  /// The map is no table: it lies beside the descriptor under a fixed name and may be absent.
  mutating func readMap(_ areas: [Area]) -> WijkMap? {
    let file = WijkMap.fileName
    let others = Set(areas.lazy.filter { $0.level != .wijk }.map(\.code.rawValue))
    do throws(DataFault) {
      guard let bytes = try source.optionalContents(of: file) else { return nil }
      var known = self.areas
      return try WijkMap.read(file: file, bytes: bytes, faults: &faults) { code in
        !known.lacks(code) && !others.contains(code.rawValue)
      }
    } catch {
      faults.add(error)
      return nil
    }
  }
}
