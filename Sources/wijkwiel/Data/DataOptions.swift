import ArgumentParser
import BredeWelvaart

/// Which data package is used.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Lees een ander gegevenspakket uit deze map.", valueName: "map"))
  var data: String?

  /// Loads the package: the one named as a whole, so that its faults come to light, else the figures
  /// of the program's own, which tests have seen to.
  func load() throws(Failure) -> Store {
    try Self.load(data, extent: data == nil ? .figures : .everything)
  }

  /// The files of the package in a folder, or of the program's own.
  static func source(_ data: String?) -> PackageSource {
    data.map { FolderPackage.source($0) } ?? BundledPackage.source
  }

  /// Loads the package in a folder, or the program's own.
  static func load(_ data: String?, extent: Store.Extent = .everything) throws(Failure) -> Store {
    do throws(InvalidPackage) {
      return try Store.load(
        from: source(data), extent: extent)
    } catch {
      let place = data.map { " in \($0)" } ?? ""
      var lines = ["het gegevenspakket\(place) kan niet worden gebruikt:"]
      lines += error.faults.map { "  \($0)" }
      if error.omitted > 0 { lines.append("  en nog \(error.omitted) fouten") }
      throw Failure.data(lines.joined(separator: "\n"))
    }
  }
}
