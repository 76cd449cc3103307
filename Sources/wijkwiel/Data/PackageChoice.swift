import BredeWelvaart
import CBundledPackage

/// Which data package is used, and whether only what its documents say.
struct PackageChoice {
  /// Where a package is.
  enum Place {
    /// In the program.
    case own
    case folder(String)
  }

  let place: Place
  /// Whether what the package adds to its documents counts.
  var withAdditions = true

  /// The package in a folder, or the program's own where none is named.
  init(folder: String?, withAdditions: Bool = true) {
    place = folder.map { .folder($0) } ?? .own
    self.withAdditions = withAdditions
  }

  /// The one that a command line asks for, before any parser has read it.
  init(commandLine arguments: [String]) {
    self.init(
      folder: Self.namedFolder(in: arguments),
      withAdditions: AdditionOptions.areAsked(isWithout: arguments.contains(AdditionOptions.without)))
  }

  /// The folder that follows `--data`; nil where none does.
  static func namedFolder(in arguments: [String]) -> String? {
    let option = "--data"
    let joined = arguments.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    return joined ?? arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first }
  }

  /// The one that is part of the program.
  static let own = PackageChoice(folder: nil)

  static func folder(_ path: String) -> PackageChoice { PackageChoice(folder: path) }

  /// The files of the package.
  var source: PackageSource {
    switch place {
    case .own: .bundled
    case .folder(let folder): .folder(folder)
    }
  }

  /// Loads the package.
  ///
  /// One in a folder is loaded as a whole, so that its faults come to light; of the program's own, which
  /// tests have seen to, what is asked for.
  func load(_ extent: Store.Extent) throws(Failure) -> Store {
    do throws(InvalidPackage) {
      let extent = if case .own = place { extent } else { Store.Extent.everything }
      return try Store.load(from: source, extent: extent, withAdditions: withAdditions)
    } catch {
      throw failure(error)
    }
  }

  /// Loads what a store lacks of a part of the package.
  func complete(_ store: Store, to extent: Store.Extent) throws(Failure) -> Store {
    try complete(store, to: extent, from: source)
  }

  /// The same from other files, all of it where nothing else is said.
  func complete(
    _ store: Store, to extent: Store.Extent = .everything, from source: PackageSource
  ) throws(Failure) -> Store {
    do throws(InvalidPackage) {
      return try store.completed(from: source, to: extent)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: InvalidPackage) -> Failure {
    let place = if case .folder(let folder) = place { " in \(folder)" } else { "" }
    var lines = ["het gegevenspakket\(place) kan niet worden gebruikt:"]
    lines += error.faults.map { "  \($0)" }
    if error.omitted > 0 { lines.append("  en nog \(error.omitted) fouten") }
    return Failure.data(lines.joined(separator: "\n"))
  }
}

extension PackageSource {
  /// The package that is part of the program.
  fileprivate static let bundled = PackageSource { path in
    let file = bundled_file_named(path)
    guard file.name != nil else { return .failure(.missing) }
    defer { bundled_file_release(file) }
    return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// A package in a folder on disk.
  fileprivate static func folder(_ folder: String) -> PackageSource {
    PackageSource { path in
      let result = DiskFile.read(folder + "/" + path, limit: PackageLimits.bytes(ofFile: path))
      // Without the folder it is no use to name the files that are not in it.
      if case .failure(let reason) = result, reason.isMissing, !DiskFile.exists(folder) {
        return .failure(Unreadable("De map \(folder) bestaat niet; kijk de naam na."))
      }
      return result
    }
  }
}
