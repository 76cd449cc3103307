import Handouts
import Platform

/// Writes a file that was not there yet, as a whole or not at all.
enum NewFile {
  /// Why there is no such file, in a sentence.
  struct Problem: Error, Hashable {
    let message: String

    init(_ code: Int32) {
      let reason =
        switch code {
        case EACCES, EPERM, EROFS: "in deze map mag u niet schrijven"
        case ENOSPC, EDQUOT: "de schijf is vol"
        case ENOENT: "deze map is er niet meer"
        case EEXIST: "er staan al te veel bestanden met deze naam"
        case EFBIG: "het bestand wordt te groot"
        default: StandardStream.reason(code)
        }
      message = "Niet bewaard: \(reason)."
    }
  }

  /// More files of one screen than this are not looked for.
  private static let mostNames = 1000

  /// Writes a file into a folder; another that has the name already stays, and this one gets a number.
  ///
  /// - Returns: The name that it got.
  static func write(_ file: ScreenFile, in folder: String = ".") throws(Problem) -> String {
    let temporary = "\(folder)/.\(file.stem).nieuw-\(getpid())"
    let code = write(file.text, to: temporary)
    defer { unlink(temporary) }
    guard code == 0 else { throw Problem(code) }
    for number in 1...mostNames {
      let name = file.stem + (number == 1 ? "" : "-\(number)") + file.suffix
      // A second name for what is written is refused where there is something of that name, a rename is not.
      if link(temporary, "\(folder)/\(name)") == 0 { return name }
      switch errno {
      case EEXIST: continue
      case EPERM, ENOTSUP, ENOSYS, EMLINK:
        // Some disks have no second names.
        if try take(temporary, as: "\(folder)/\(name)") { return name }
      case let code: throw Problem(code)
      }
    }
    throw Problem(EEXIST)
  }

  /// Gives a file a name that it takes first; tells whether that was to be had.
  private static func take(_ temporary: String, as path: String) throws(Problem) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST { return false }
    guard descriptor >= 0 else { throw Problem(errno) }
    close(descriptor)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(path)
      throw Problem(code)
    }
    return true
  }

  /// Writes a text; gives the system's number for what went wrong, or 0.
  private static func write(_ text: String, to path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    return writeDurably(text.utf8, closing: descriptor)
  }
}
