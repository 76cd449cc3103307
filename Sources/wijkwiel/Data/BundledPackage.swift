import BredeWelvaart
import CBundledPackage

/// The data package that is part of the program.
enum BundledPackage {
  static let source = PackageSource { path in
    for index in 0..<bundled_file_count() {
      let file = bundled_file(index)
      guard let name = file.name, String(cString: name) == path else { continue }
      defer { bundled_file_release(file) }
      return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
    return .failure(.missing)
  }
}
