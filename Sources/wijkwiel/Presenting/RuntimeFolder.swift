import Platform

/// The folder where a show and its notes screens find each other; nobody else can read it.
struct RuntimeFolder: Hashable {
  let path: String

  /// Finds the folders where a show may be, and makes one where there is none for this user.
  ///
  /// A session may lack the variable that another one of the same user has, as after `su`. All look in the
  /// same places in the same order, so that a show and its notes find each other nevertheless; most systems
  /// have the folder of this user in one place, whatever the environment says.
  ///
  /// - Throws: Why there is none that is this user's alone.
  static func all(
    environment variable: (String) -> String? = { Environment[$0] }, system: String = "/run/user/\(getuid())"
  ) throws(NotesProblem) -> [RuntimeFolder] {
    var folders: [RuntimeFolder] = []
    var problem: NotesProblem?
    // The standard has a relative path ignored.
    let given = [variable("XDG_RUNTIME_DIR"), system].compactMap(\.self).filter { $0.hasPrefix("/") }
    for path in given where DiskFile.exists(path) {
      do throws(NotesProblem) {
        folders.append(try RuntimeFolder(checking: path))
      } catch {
        problem = problem ?? error
      }
    }
    let base = variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    do throws(NotesProblem) {
      folders.append(try own(in: base, makes: folders.isEmpty))
    } catch {
      if folders.isEmpty { throw problem ?? error }
    }
    return folders
  }

  /// The folder of this program and this user among those of others.
  private static func own(in base: String, makes: Bool) throws(NotesProblem) -> RuntimeFolder {
    let path = "\(base)/wijkwiel-\(getuid())"
    // One that is there already may be anyone's, in a folder where everyone may write.
    if makes, mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .impossible(
        "de map '\(path)' kan niet worden gemaakt; zet TMPDIR op een map waarin u mag schrijven")
    }
    return try RuntimeFolder(checking: path)
  }

  init(path: String) {
    self.path = path
  }

  /// Refuses a folder through which others could listen along or pose as the show.
  private init(checking path: String) throws(NotesProblem) {
    // A link may be led elsewhere between this look and the next.
    guard let status = FileStatus(unfollowed: path), status.isFolder else {
      throw .impossible("'\(path)' is geen gewone map; zet XDG_RUNTIME_DIR op een map die alleen van u is")
    }
    guard status.owner == getuid() else {
      throw .impossible(
        "de map '\(path)' is van iemand anders; zet XDG_RUNTIME_DIR op een map die alleen van u is")
    }
    guard status.isPrivate else {
      throw .impossible("anderen mogen in de map '\(path)'; sluit haar af met: chmod 700 \(path)")
    }
    self.path = path
  }
}
