import BredeWelvaart
import CBundledPackage

@testable import Answers
@testable import Handouts

/// The program's own package with its map, for the tests of this module.
enum KnownStore {
  static let store: Store = {
    let source = PackageSource { path in
      for index in 0..<bundled_file_count() {
        let file = bundled_file(index)
        guard let name = file.name, String(cString: name) == path else { continue }
        defer { bundled_file_release(file) }
        return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
      }
      return .failure(.missing)
    }
    guard let store = try? Store.load(from: source, extent: .map) else {
      preconditionFailure("the bundled package is faulty")
    }
    return store
  }()
}

extension IllustratedQuestion {
  /// The answer on paper.
  func handout(_ store: Store) throws -> Handout {
    Handout(try answer(store), of: try handoutSubject(store), in: store)
  }
}
