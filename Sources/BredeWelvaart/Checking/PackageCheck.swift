/// Everything that is wrong with a data package, found at once.
///
/// Loading, the schema in the descriptor, the package as a whole and the characters in its files are each
/// looked at. What one of them finds in a field, the next does not repeat.
package struct PackageCheck: Sendable {
  /// So many faults are listed that nobody mends them one by one.
  private static let limit = 1000

  /// What was found, in the order of files, lines and columns.
  package let faults: [DataFault]
  /// How many more were found but not kept.
  package let omitted: Int
  /// What could be loaded; nil where there is no descriptor to go by.
  package let store: Store?

  /// Checks a package.
  package init(_ source: PackageSource, withAdditions: Bool = true) {
    var collection = FaultCollection(limit: Self.limit)
    var store: Store?
    do throws(InvalidPackage) {
      store = try Self.check(source, withAdditions, &collection)
    } catch {
      collection.add(error.faults)
    }
    self.store = store
    faults = collection.faults.sorted()
    omitted = collection.omitted
  }

  private static func check(
    _ source: PackageSource, _ withAdditions: Bool, _ collection: inout FaultCollection
  ) throws(InvalidPackage) -> Store {
    let paths = try paths(source, withAdditions)
    let source = source.keeping(paths)
    // First what leaves a whole file unread: however much is wrong with the others, this is told.
    collection.add(paths.compactMap(source.problem))
    var loader = try PackageLoader(
      source: source, faults: FaultLog(limit: limit), withAdditions: withAdditions)
    var content = loader.readFigures()
    loader.readParts(.everything, into: &content)
    let store = Store(content, extent: .everything)
    collection.add(loader.faults.faults, omitted: loader.faults.omitted)
    let faulty = Set(loader.faults.faults.map(\.file))

    var tables = TableReading(source, faults: FaultLog(limit: limit))
    let schemas = tables.schemas(store.content.descriptor)
    for schema in schemas { tables.check(schema, among: schemas) }
    collection.add(tables.faults.faults, omitted: tables.faults.omitted)

    let audit = PackageAudit(store: store) { table in
      store.content.descriptor.parts(of: table).allSatisfy { !faulty.contains($0.path) }
    }
    collection.add(audit.faults(in: source))
    var stray = FaultLog(limit: limit)
    StrayCharacters.find(in: source, paths: paths, faults: &stray)
    collection.add(stray.faults, omitted: stray.omitted)
    return store
  }

  /// The files of a package, as far as its descriptor can be read.
  private static func paths(
    _ source: PackageSource, _ withAdditions: Bool
  ) throws(InvalidPackage) -> [String] {
    let descriptor = try PackageLoader(source: source, withAdditions: withAdditions).descriptor
    return [PackageDescriptor.fileName] + descriptor.tables.values.map(\.path).sorted() + [WijkMap.fileName]
  }
}
