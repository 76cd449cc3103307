import Platform

/// The folders in which the program keeps something for its user.
enum UserFolder {
  /// Why a folder is not there.
  struct Problem: Error {
    /// The system's number for it.
    let code: Int32
    let path: String
  }

  /// The folder `wijkwiel` in one that the environment names, else in the usual one under the home; nil without a home.
  ///
  /// A relative path is to be ignored, says the XDG Base Directory Specification.
  static func path(in named: String?, orIn usual: String, of home: String?) -> String? {
    if let named, named.hasPrefix("/") { return "\(named)/wijkwiel" }
    return home.flatMap { $0.hasPrefix("/") ? "\($0)/\(usual)/wijkwiel" : nil }
  }

  /// Makes a folder, and those above it, where they are not there yet.
  static func make(_ path: String) throws(Problem) {
    if try isMade(path) { return }
    let parent = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    guard !parent.isEmpty else { throw Problem(code: ENOENT, path: path) }
    try make(String(parent))
    guard try isMade(path) else { throw Problem(code: ENOENT, path: path) }
  }

  /// Makes this one folder; tells whether it is there now, as it is not where the one above it is missing.
  private static func isMade(_ path: String) throws(Problem) -> Bool {
    // Only for the user, as the specification asks of what it does not find.
    guard mkdir(path, 0o700) != 0 else { return true }
    let code = errno
    switch code {
    case EEXIST: return true
    case ENOENT: return false
    default:
      // Where it may not be made it may be there all the same, as on a disk that is only read.
      if DiskFile.exists(path) { return true }
      throw Problem(code: code, path: path)
    }
  }
}
