import ArgumentParser
import BredeWelvaart

/// Which data package is used.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lees een ander gegevenspakket uit deze map.", valueName: "map"),
    completion: .directory)
  var data: String?

  /// Loads the package.
  ///
  /// One that is named is loaded as a whole, so that its faults come to light; of the program's own, which
  /// tests have seen to, what is asked for.
  func load(_ extent: Store.Extent = .figures) throws(Failure) -> Store {
    try Self.load(data, extent: data == nil ? extent : .everything)
  }

  /// Loads what a store lacks.
  func complete(_ store: Store) throws(Failure) -> Store {
    try Self.complete(store, from: Self.source(data))
  }

  /// The files of the package in a folder, or of the program's own.
  static func source(_ data: String?) -> PackageSource {
    data.map { FolderPackage.source($0) } ?? BundledPackage.source
  }

  /// Loads the package in a folder, or the program's own.
  static func load(_ data: String?, extent: Store.Extent = .everything) throws(Failure) -> Store {
    do throws(InvalidPackage) {
      return try Store.load(from: source(data), extent: extent)
    } catch {
      throw failure(error, data)
    }
  }

  /// Loads what a store lacks of the program's own package; others are loaded as a whole.
  static func complete(_ store: Store, from source: PackageSource) throws(Failure) -> Store {
    do throws(InvalidPackage) {
      return try store.completed(from: source)
    } catch {
      throw failure(error, nil)
    }
  }

  private static func failure(_ error: InvalidPackage, _ data: String?) -> Failure {
    let place = data.map { " in \($0)" } ?? ""
    var lines = ["het gegevenspakket\(place) kan niet worden gebruikt:"]
    lines += error.faults.map { "  \($0)" }
    if error.omitted > 0 { lines.append("  en nog \(error.omitted) fouten") }
    return Failure.data(lines.joined(separator: "\n"))
  }
}
