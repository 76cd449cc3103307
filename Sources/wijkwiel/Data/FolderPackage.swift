import BredeWelvaart

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A data package in a folder on disk.
enum FolderPackage {
  /// The largest file that is read; far beyond what a municipality has to tell.
  private static let limit = 64 << 20

  /// The source of the files in a folder.
  static func source(_ folder: String) -> PackageSource {
    PackageSource { path in read(folder + "/" + path) }
  }

  private static func read(_ path: String) -> Result<[UInt8], PackageSource.Unreadable> {
    // Without blocking, so that a pipe without a writer does not hang the program.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(reason(errno)) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return .failure(reason(errno)) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      return .failure(PackageSource.Unreadable("Dit is geen gewoon bestand; zet hier een bestand neer."))
    }
    guard info.st_size <= limit else {
      return .failure(PackageSource.Unreadable("Dit bestand is groter dan 64 MB; maak het kleiner."))
    }
    var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        systemRead(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return .failure(reason(errno))
      }
    }
    guard filled == bytes.count else {
      return .failure(
        PackageSource.Unreadable("Dit bestand veranderde onder het lezen; probeer het opnieuw."))
    }
    return .success(bytes)
  }

  private static func reason(_ code: Int32) -> PackageSource.Unreadable {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: PackageSource.Unreadable("Dit bestand mag u niet lezen; vraag om leesrecht.")
    default: PackageSource.Unreadable("Dit bestand is niet te lezen (fout \(code)).")
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
