import BredeWelvaart
import CBundledPackage

/// The package that is part of the program, loaded once for all tests of a module.
package enum BundledStore {
  package static let source = PackageSource { path in
    let file = bundled_file_named(path)
    guard file.name != nil else { return .failure(.missing) }
    return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// Everything in it.
  package static let whole = load(.everything)
  /// What look-ups of figures need.
  package static let figures = load(.figures)

  private static func load(_ extent: Store.Extent) -> Store {
    do throws(InvalidPackage) {
      return try Store.load(from: source, extent: extent)
    } catch {
      preconditionFailure("the bundled package is faulty: \(error.faults)")
    }
  }
}
