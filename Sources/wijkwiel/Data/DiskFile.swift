import BredeWelvaart
import Platform

/// Files on disk, of which nothing is taken for granted.
enum DiskFile {
  typealias Unreadable = PackageSource.Unreadable

  /// Whether something other than a folder is at the path.
  static func isFile(_ path: String) -> Bool {
    FileStatus(path).map { !$0.isFolder } ?? false
  }

  /// Whether anything is at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The names in a folder, in their order; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// The bytes of a file, or why it cannot be had: one of more bytes than the limit is not read.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], Unreadable> {
    // Without blocking, so that a pipe without a writer does not hang the program.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(reason(errno)) }
    defer { close(descriptor) }
    guard let before = FileStatus(descriptor) else { return .failure(reason(errno)) }
    guard !before.isFolder else { return .failure(isFolder) }
    guard before.isFile else {
      return .failure(Unreadable("Dit is geen gewoon bestand; zet hier een bestand neer."))
    }
    guard before.size <= limit else {
      return .failure(
        Unreadable("Dit bestand is groter dan \(PackageLimits.words(limit)); maak het kleiner."))
    }
    var bytes = [UInt8](repeating: 0, count: before.size)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Platform.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return .failure(reason(errno))
      }
    }
    // What was written meanwhile may be half in what was read.
    guard filled == bytes.count, FileStatus(descriptor)?.isUnwritten(since: before) == true else {
      return .failure(Unreadable("Dit bestand veranderde onder het lezen; probeer het opnieuw."))
    }
    return .success(bytes)
  }

  private static let isFolder = Unreadable(
    "Dit is geen gewoon bestand maar een map; zet hier een bestand neer.")

  private static func reason(_ code: Int32) -> PackageSource.Unreadable {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: Unreadable("Dit bestand mag u niet lezen; vraag om leesrecht.")
    case ELOOP: Unreadable("Deze koppeling wijst in een kring; zet hier een gewoon bestand neer.")
    case ENAMETOOLONG: Unreadable("Deze naam is te lang; geef het bestand een kortere.")
    case EISDIR: isFolder
    default: Unreadable("Dit bestand is niet te lezen (fout \(code)); kijk of de schijf in orde is.")
    }
  }
}
