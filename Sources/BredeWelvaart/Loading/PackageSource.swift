/// Where the files of a data package come from: the program itself or a folder.
package struct PackageSource: Sendable {
  /// Why a file could not be read, as a Dutch sentence.
  package struct Unreadable: Error, Sendable {
    package let message: String
    /// Whether there simply is no such file.
    package let isMissing: Bool

    /// Creates a reason from a Dutch sentence that says what to do.
    package init(_ message: String, isMissing: Bool = false) {
      (self.message, self.isMissing) = (message, isMissing)
    }

    /// There is no such file.
    package static let missing = Unreadable("Dit bestand ontbreekt; zet het in het pakket.", isMissing: true)
  }

  let read: @Sendable (String) -> Result<[UInt8], Unreadable>

  /// Creates a source from a function that gives the bytes of a file by its path in the package.
  package init(read: @escaping @Sendable (String) -> Result<[UInt8], Unreadable>) {
    self.read = read
  }

  /// A source of files in memory.
  package init(files: [String: [UInt8]]) {
    self.init { path in
      files[path].map { .success($0) } ?? .failure(.missing)
    }
  }

  /// The same files, read once: whatever happens to them afterwards, all who ask get the same bytes.
  func keeping(_ paths: [String]) -> PackageSource {
    var source = MeteredSource(self)
    var files: [String: Result<[UInt8], Unreadable>] = [:]
    for path in paths where files[path] == nil { files[path] = source.read(path) }
    return PackageSource { [files] path in files[path] ?? .failure(.missing) }
  }

  /// Why a file cannot be read though it is there; nil where nothing is wrong.
  func problem(_ path: String) -> DataFault? {
    guard case .failure(let reason) = read(path), !reason.isMissing else { return nil }
    return DataFault(file: path, message: reason.message)
  }
}
