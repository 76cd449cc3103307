import BredeWelvaart
import CBundledPackage

/// The package that is part of the program, loaded once for all tests of a module.
package enum BundledStore {
  package static let source = PackageSource { path in
    let file = bundled_file_named(path)
    guard file.name != nil else { return .failure(.missing) }
    return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// Everything in it that its documents say.
  package static let whole = load(.everything, withAdditions: false)
  /// What look-ups of figures need of that.
  package static let figures = load(.figures, withAdditions: false)
  /// Everything in it, with what it adds to its documents.
  package static let withAdditions = load(.everything, withAdditions: true)

  private static func load(_ extent: Store.Extent, withAdditions: Bool) -> Store {
    do throws(InvalidPackage) {
      return try Store.load(from: source, extent: extent, withAdditions: withAdditions)
    } catch {
      preconditionFailure("the bundled package is faulty: \(error.faults)")
    }
  }
}
