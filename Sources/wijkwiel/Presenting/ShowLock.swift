import Platform

/// What makes a show the one that the notes follow; the system takes it back however the show ends.
final class ShowLock {
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Throws: That another show has it, or why there is none.
  init(in folder: RuntimeFolder) throws(NotesProblem) {
    let path = folder.path + "/wijkwiel-presentatie.lock"
    // The file stays for good: another show may have it open, and would lock what nobody finds any more.
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .impossible("'\(path)' kan niet worden gemaakt (\(StandardStream.reason(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EWOULDBLOCK
        ? .otherShow : .impossible("'\(path)' gaat niet op slot (\(StandardStream.reason(code)))")
    }
  }

  deinit { close(descriptor) }
}
