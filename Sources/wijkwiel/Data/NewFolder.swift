import Platform

/// Writes a folder of files as a whole or not at all.
enum NewFolder {
  /// Writes the files beside the place where the folder is to be, and then puts it there at once.
  ///
  /// - Throws: Why there is no such folder now, as where something is there already.
  static func write(_ files: [String: [UInt8]], to path: String) throws(Failure) {
    let target = trimmed(path)
    try checkPlace(target)
    let temporary = "\(target).nieuw-\(getpid())"
    guard mkdir(temporary, 0o777) == 0 else { throw cannotCreate(path, errno) }
    do throws(Failure) {
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try write(bytes, to: "\(temporary)/\(name)")
      }
      // An empty folder in this place gives way; anything else stays as it is.
      guard rename(temporary, target) == 0 else { throw cannotCreate(path, errno) }
    } catch {
      for name in files.keys { unlink("\(temporary)/\(name)") }
      rmdir(temporary)
      throw error
    }
  }

  private static func trimmed(_ path: String) -> String {
    var target = path[...]
    while target.count > 1, target.last == "/" { target.removeLast() }
    return String(target)
  }

  private static func checkPlace(_ target: String) throws(Failure) {
    guard !target.isEmpty else {
      throw Failure.usage("de map heeft een naam nodig; schrijf bijvoorbeeld: wijkwiel nieuw mijn-stad")
    }
    // A link is something in the way, wherever it leads.
    guard let status = FileStatus(unfollowed: target) else { return }
    guard status.isFolder else { throw cannotCreate(target, ENOTDIR) }
    if let here = FileStatus("."), here.isSame(as: status) { throw cannotCreate(target, EBUSY) }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(errno) }
    let code = writeDurably(bytes, closing: descriptor)
    guard code == 0 else { throw cannotWrite(code) }
  }

  private static func cannotCreate(_ path: String, _ code: Int32) -> Failure {
    let reason =
      switch code {
      case ENOTEMPTY, EEXIST: "die map is niet leeg; noem een map die er nog niet is"
      case ENOTDIR: "daar staat al iets anders dan een map; noem een map die er nog niet is"
      case EBUSY, EINVAL: "u bent zelf in die map; ga een map hoger en noem hem daar"
      case ENOENT: "de map erboven bestaat niet; maak die eerst"
      case EACCES, EPERM, EROFS: "daar mag u niet schrijven; noem een andere plaats"
      case ENAMETOOLONG: "die naam is te lang; noem een kortere"
      case ELOOP: "een koppeling op weg daarheen wijst in een kring; noem een andere plaats"
      default: "\(StandardStream.reason(code)); noem een andere plaats"
      }
    return Failure.cannotCreate("'\(path)' kan niet worden gemaakt: \(reason).")
  }

  private static func cannotWrite(_ code: Int32) -> Failure {
    Failure.cannotWrite(
      "het pakket kon niet worden geschreven: \(StandardStream.reason(code)); "
        + "maak ruimte of noem een andere plaats.")
  }
}
