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
  init?(dataHome: String?, home: String?) {
    guard let path = UserFolder.path(in: dataHome, orIn: ".local/share", of: home) else { return nil }
    self.path = path
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
    do throws(UserFolder.Problem) {
      try UserFolder.make(path)
    } catch {
      throw RemarkProblem(error.code, error.path)
    }
  }
}
