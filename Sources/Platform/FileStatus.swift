/// What the system tells of a file or a folder.
package struct FileStatus {
  private var info = stat()

  /// Asks about what is at a path, wherever links lead; nil where it cannot be told.
  package init?(_ path: String) {
    guard stat(path, &info) == 0 else { return nil }
  }

  /// Asks about what is at a path, which may be a link; nil where it cannot be told.
  package init?(unfollowed path: String) {
    guard lstat(path, &info) == 0 else { return nil }
  }

  /// Asks about an open file; nil where it cannot be told, and `errno` says why.
  package init?(_ descriptor: Int32) {
    guard fstat(descriptor, &info) == 0 else { return nil }
  }

  package var isFile: Bool { info.st_mode & S_IFMT == S_IFREG }
  package var isFolder: Bool { info.st_mode & S_IFMT == S_IFDIR }
  package var size: Int { Int(info.st_size) }
  package var owner: uid_t { info.st_uid }
  /// Whether the permissions are for nobody but the owner.
  package var isPrivate: Bool { info.st_mode & 0o077 == 0 }

  /// Whether both are about the same one, by whatever name.
  package func isSame(as other: FileStatus) -> Bool {
    info.st_dev == other.info.st_dev && info.st_ino == other.info.st_ino
  }

  /// Whether a file was not written to between the two.
  package func isUnwritten(since other: FileStatus) -> Bool {
    size == other.size && modified.tv_sec == other.modified.tv_sec
      && modified.tv_nsec == other.modified.tv_nsec
  }

  private var modified: timespec {
    #if canImport(Darwin)
      info.st_mtimespec
    #else
      info.st_mtim
    #endif
  }
}
