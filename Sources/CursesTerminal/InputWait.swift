#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Sleeps until there is input, a signal or the end of the terminal.
struct InputWait {
  /// What there is.
  enum Outcome {
    case input
    case other
    case gone
  }

  private let signals: Int32
  private var emptyReads = 0

  /// Prepares to wait for the standard input and for signals from the descriptor.
  init(signals: Int32) {
    self.signals = signals
  }

  /// Waits, or only looks where something is known to be there.
  func wait(blocks: Bool) -> Outcome {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    // Interrupted means that a signal came, and the loop looks for those in any case.
    guard poll(&descriptors, 2, blocks ? -1 : 0) > 0 else { return .other }
    let found = Int32(descriptors[0].revents)
    if found & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .gone }
    return found & POLLIN != 0 ? .input : .other
  }

  /// Tells whether input that is announced but cannot be read means the end.
  ///
  /// A terminal that is gone may go on announcing input without ever giving any; asking again and again
  /// would keep a processor busy for nobody.
  mutating func isEnd(announced: Bool, wasRead: Bool) -> Bool {
    emptyReads = announced && !wasRead ? emptyReads + 1 : 0
    return emptyReads >= 3
  }
}
