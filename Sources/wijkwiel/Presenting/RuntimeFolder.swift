#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder where a show and its notes screens find each other; nobody else can read it.
struct RuntimeFolder {
  let path: String

  /// Finds the folder, and makes one where the system has none for this user.
  ///
  /// - Parameter variable: Looks a variable of the environment up.
  /// - Returns: A folder that is this user's alone.
  /// - Throws: Why there is none.
  static func find(
    environment variable: (String) -> String? = { Environment[$0] }
  ) throws(NotesProblem) -> RuntimeFolder {
    // The standard has a relative path ignored.
    if let path = variable("XDG_RUNTIME_DIR"), path.hasPrefix("/"), access(path, F_OK) == 0 {
      try check(path)
      return RuntimeFolder(path: path)
    }
    let base = variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    let path = "\(base)/wijkwiel-\(getuid())"
    // One that is there already may be anyone's, in a folder where everyone may write.
    if mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .impossible(
        "de map '\(path)' kan niet worden gemaakt; zet TMPDIR op een map waarin u mag schrijven")
    }
    try check(path)
    return RuntimeFolder(path: path)
  }

  /// Refuses a folder through which others could listen along or pose as the show.
  private static func check(_ path: String) throws(NotesProblem) {
    var info = stat()
    // A link may be led elsewhere between this look and the next.
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
      throw .impossible("'\(path)' is geen gewone map; zet XDG_RUNTIME_DIR op een map die alleen van u is")
    }
    guard info.st_uid == getuid() else {
      throw .impossible(
        "de map '\(path)' is van iemand anders; zet XDG_RUNTIME_DIR op een map die alleen van u is")
    }
    guard info.st_mode & 0o077 == 0 else {
      throw .impossible("anderen mogen in de map '\(path)'; sluit haar af met: chmod 700 \(path)")
    }
  }
}
