import Platform

/// Sleeps until there is input, a signal, the end of the terminal or what the model waits for.
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
  func wait(blocks: Bool, for others: Waiting) -> Outcome {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    for source in others.sources {
      let events = source.writes ? POLLIN | POLLOUT : POLLIN
      descriptors.append(pollfd(fd: source.descriptor, events: Int16(events), revents: 0))
    }
    let patience = others.milliseconds.map { max(0, $0) } ?? -1
    // Interrupted means that a signal came, and the loop looks for those in any case.
    guard poll(&descriptors, nfds_t(descriptors.count), blocks ? patience : 0) > 0 else { return .other }
    // What became of the model's own sources is for the model to find out; only this one is the terminal.
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
