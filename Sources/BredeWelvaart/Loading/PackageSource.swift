/// Where the files of a data package come from: the program itself or a folder.
public struct PackageSource: Sendable {
  /// Why a file could not be read, as a Dutch sentence.
  public struct Unreadable: Error, Sendable {
    public let message: String
    /// Whether there simply is no such file.
    public let isMissing: Bool

    /// Creates a reason from a Dutch sentence that says what to do.
    public init(_ message: String) {
      self.message = message
      isMissing = false
    }

    private init(missing message: String) {
      self.message = message
      isMissing = true
    }

    /// There is no such file.
    public static let missing = Unreadable(missing: "Dit bestand ontbreekt; zet het in het pakket.")
  }

  private let read: @Sendable (String) -> Result<[UInt8], Unreadable>

  /// Creates a source from a function that gives the bytes of a file by its path in the package.
  public init(read: @escaping @Sendable (String) -> Result<[UInt8], Unreadable>) {
    self.read = read
  }

  /// A source of files in memory.
  public init(files: [String: [UInt8]]) {
    self.init { path in
      files[path].map { .success($0) } ?? .failure(.missing)
    }
  }

  func contents(of path: String) throws(DataFault) -> [UInt8] {
    guard let bytes = try optionalContents(of: path) else {
      throw DataFault(file: path, message: Unreadable.missing.message)
    }
    return bytes
  }

  /// The same for a file that may be absent.
  func optionalContents(of path: String) throws(DataFault) -> [UInt8]? {
    switch read(path) {
    case .success(let bytes): return bytes
    case .failure(let reason) where reason.isMissing: return nil
    case .failure(let reason): throw DataFault(file: path, message: reason.message)
    }
  }
}
