import BredeWelvaart
import CBundledPackage

/// The data package that is part of the program.
enum BundledPackage {
  static let source = PackageSource { path in
    let file = bundled_file_named(path)
    guard file.name != nil else { return .failure(.missing) }
    defer { bundled_file_release(file) }
    return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }
}
