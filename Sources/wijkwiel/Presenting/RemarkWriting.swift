import Platform

// Writing so that a program killed at any moment leaves the old text or the new one.

extension RemarkFolder {
  /// Takes a name that no file has; the file is empty, which readers take for none.
  func take(_ name: String) throws(RemarkProblem) -> Bool {
    let descriptor = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0, errno == EEXIST { return false }
    guard descriptor >= 0 else { throw problem(errno) }
    close(descriptor)
    return true
  }

  /// Puts a text in the place of what a file holds, to which only this show writes.
  ///
  /// Durably, the disk knows it before this returns, for a machine that loses its power; what the file held
  /// is safe from that either way.
  ///
  /// - Throws: Why the file still holds what it held.
  func replace(_ text: String, in name: String, durably: Bool) throws(RemarkProblem) {
    do throws(RemarkProblem) {
      try replaceOnce(text, in: name, durably: durably)
    } catch {
      // Another show may have taken the text under way for one that was left behind.
      guard error.isMissing else { throw error }
      try replaceOnce(text, in: name, durably: durably)
    }
  }

  private func replaceOnce(_ text: String, in name: String, durably: Bool) throws(RemarkProblem) {
    let target = path(of: name)
    let temporary = String(target.dropLast(Self.suffix.count)) + Self.unfinishedSuffix
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(errno) }
    // Tells other shows that someone is at work on it. Where that cannot be told, it is left alone anyway.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    var code = writeDurably(text.utf8, closing: descriptor)
    if code == 0, rename(temporary, target) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw problem(code)
    }
    if durably { synchronise() }
  }

  /// Takes a file away.
  func remove(_ name: String) throws(RemarkProblem) {
    guard unlink(path(of: name)) == 0 || errno == ENOENT else { throw problem(errno) }
    synchronise()
  }

  /// Takes away what programs that were killed left half written.
  func sweep() {
    for name in names(endingIn: Self.unfinishedSuffix) {
      let descriptor = open(path(of: name), O_WRONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path(of: name)) }
      close(descriptor)
    }
  }

  /// Has the disk know the names in the folder; not every file system can.
  private func synchronise() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func problem(_ code: Int32) -> RemarkProblem { RemarkProblem(code, path) }
}
