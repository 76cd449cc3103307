import Foundation
import TestSupport
import Testing

@testable import BredeWelvaart

/// A data package in memory, which a test may spoil before loading it.
struct TestPackage {
  var files: [String: [UInt8]]

  /// The root of the repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the project's own package.
  static let resources = root.appending(path: "Resources")

  /// The project's own package, as it lies on disk.
  static let assen = TestPackage(files: PackageFiles.all(in: resources))

  /// What the documents of the project's own package say.
  static let store = loaded(withAdditions: false)
  /// The same with what the package adds to them.
  static let whole = loaded(withAdditions: true)

  private static func loaded(withAdditions: Bool) -> Store {
    do throws(InvalidPackage) {
      return try assen.load(withAdditions: withAdditions)
    } catch {
      preconditionFailure("the package in Resources/ is faulty: \(error.faults)")
    }
  }

  func load(withAdditions: Bool = true) throws(InvalidPackage) -> Store {
    try Store.load(from: PackageSource(files: files), withAdditions: withAdditions)
  }

  func text(of file: String) -> String {
    String(decoding: files[file] ?? [], as: UTF8.self)
  }

  /// The package with one file changed.
  func editing(_ file: String, _ edit: (inout String) -> Void) -> TestPackage {
    var text = text(of: file)
    edit(&text)
    return replacing(file, with: text)
  }

  /// The package with a text in one file replaced, which must occur there.
  func editing(
    _ file: String, _ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> TestPackage {
    #expect(text(of: file).contains(old), "nothing to replace in \(file)", sourceLocation: sourceLocation)
    return editing(file) { $0 = $0.replacing(old, with: new) }
  }

  func replacing(_ file: String, with text: String) -> TestPackage {
    var package = self
    package.files[file] = Array(text.utf8)
    return package
  }

  func removing(_ file: String) -> TestPackage {
    var package = self
    package.files[file] = nil
    return package
  }

  /// Why the package does not load; nil where it does.
  func rejection() -> InvalidPackage? {
    do throws(InvalidPackage) {
      _ = try load()
      return nil
    } catch {
      return error
    }
  }
}

/// What loading says is wrong with a package; empty where it loads.
func loadingFaults(_ package: TestPackage) -> [String] {
  package.rejection()?.faults.map(\.description) ?? []
}
