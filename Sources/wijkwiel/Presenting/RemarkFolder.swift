import Platform

/// The folder in which what rooms said is kept, a file for each show.
struct RemarkFolder {
  let path: String

  /// The user's folder; nil for a user without a home.
  static var own: RemarkFolder? {
    RemarkFolder(dataHome: Environment["XDG_DATA_HOME"], home: Environment["HOME"])
  }

  init(path: String) {
    self.path = path
  }

  /// The folder `wijkwiel` in `$XDG_DATA_HOME`, else in `~/.local/share`.
  ///
  /// A relative path is to be ignored, says the specification of these folders.
  init?(dataHome: String?, home: String?) {
    if let dataHome, dataHome.hasPrefix("/") {
      path = "\(dataHome)/wijkwiel"
    } else if let home, home.hasPrefix("/") {
      path = "\(home)/.local/share/wijkwiel"
    } else {
      return nil
    }
  }

  /// What the names of the files begin and end with.
  static let (prefix, suffix) = ("zaal-", ".txt")

  /// What the name of a file ends with while it is being written.
  static let unfinishedSuffix = ".txt.nieuw"

  /// The place of a file in it.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The names of the files that end so, in their order; none where there is no such folder.
  func names(endingIn suffix: String) -> [String] {
    DiskFile.names(in: path).filter { $0.hasPrefix(Self.prefix) && $0.hasSuffix(suffix) }
  }

  /// Makes the folder, and those above it, where they are not there yet.
  func make() throws(RemarkProblem) {
    if try isMade() { return }
    let parent = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    guard !parent.isEmpty else { throw RemarkProblem(ENOENT, path) }
    try RemarkFolder(path: String(parent)).make()
    guard try isMade() else { throw RemarkProblem(ENOENT, path) }
  }

  /// Makes this one folder; tells whether it is there now, as it is not where the one above it is missing.
  private func isMade() throws(RemarkProblem) -> Bool {
    // Only for the user, as the specification asks of what it does not find.
    guard mkdir(path, 0o700) != 0 else { return true }
    let code = errno
    switch code {
    case EEXIST: return true
    case ENOENT: return false
    default:
      // Where it may not be made it may be there all the same, as on a disk that is only read.
      if DiskFile.exists(path) { return true }
      throw RemarkProblem(code, path)
    }
  }
}
