import BredeWelvaart
import CBundledPackage
import Cells

@testable import Dashboard

/// The bundled package and dashboards on it, shared by the tests of this module.
enum TestStore {
  static let store: Store = {
    let source = PackageSource { path in
      for index in 0..<bundled_file_count() {
        let file = bundled_file(index)
        guard let name = file.name, String(cString: name) == path else { continue }
        return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
      }
      return .failure(.missing)
    }
    guard let store = try? Store.load(from: source) else {
      preconditionFailure("the bundled package is faulty")
    }
    return store
  }()

  static let presentation = Presentation(glyphs: GlyphSet(ascii: false, tier: .indexed256))

  /// A dashboard after some keys, given by name.
  static func dashboard(_ keys: String = "", size: Size = Size(width: 100, height: 30)) -> Dashboard {
    var dashboard = Dashboard(store: store, size: size)
    for name in keys.split(separator: " ") {
      if let key = Key(name: String(name)) { _ = dashboard.handle(.key(key)) }
    }
    return dashboard
  }
}
