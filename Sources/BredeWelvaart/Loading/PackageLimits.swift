/// How large a data package may be: far beyond what a municipality has to tell, and no burden to memory.
package enum PackageLimits {
  private static let kilobyte = 1 << 10
  private static let megabyte = 1 << 20
  /// All files that are read together, in bytes.
  static let package = 32 * megabyte

  /// The characters of a field: no name or sentence is longer, and some screens measure every one of them.
  static let field = 2000
  /// The points of a map: more than any screen or paper shows.
  static let points = 50_000

  /// The most bytes that a file of this name may have.
  ///
  /// A table is read row by row; JSON is in memory as a whole, and takes many times its size there.
  package static func bytes(ofFile path: String) -> Int {
    path.hasSuffix("json") ? 4 * megabyte : 16 * megabyte
  }

  /// A size as a reader knows it: `16 MB`, `256 kB`.
  package static func words(_ bytes: Int) -> String {
    bytes < megabyte ? "\(bytes / kilobyte) kB" : "\(bytes / megabyte) MB"
  }
}

/// A source that gives no more than a package may have.
struct MeteredSource {
  private let source: PackageSource
  private var remaining = PackageLimits.package

  init(_ source: PackageSource) {
    self.source = source
  }

  mutating func read(_ path: String) -> Result<[UInt8], PackageSource.Unreadable> {
    let result = source.read(path)
    guard case .success(let bytes) = result else { return result }
    guard bytes.count <= remaining else {
      remaining = 0
      return .failure(
        PackageSource.Unreadable(
          "Met dit bestand is het pakket groter dan \(PackageLimits.words(PackageLimits.package)); "
            + "maak het pakket kleiner."))
    }
    remaining -= bytes.count
    return result
  }

  mutating func contents(of path: String) throws(DataFault) -> [UInt8] {
    guard let bytes = try optionalContents(of: path) else {
      throw DataFault(file: path, message: PackageSource.Unreadable.missing.message)
    }
    return bytes
  }

  /// The same for a file that may be absent.
  mutating func optionalContents(of path: String) throws(DataFault) -> [UInt8]? {
    switch read(path) {
    case .success(let bytes): return bytes
    case .failure(let reason) where reason.isMissing: return nil
    case .failure(let reason): throw DataFault(file: path, message: reason.message)
    }
  }
}
