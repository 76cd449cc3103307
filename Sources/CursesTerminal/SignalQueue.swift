import CTermGuard
import Platform

/// The signals that arrived and were not answered yet, in order.
final class SignalQueue {
  /// What `poll` waits for; negative where there is no pipe, and `poll` passes over it then.
  let descriptor: Int32
  private var kept: [Int32] = []

  /// Starts catching signals.
  init() {
    descriptor = termguard_open_signals()
  }

  /// Whether signals wait that `poll` cannot see.
  var hasKept: Bool { !kept.isEmpty }

  /// Takes all signals that arrived.
  func take() -> [Int32] {
    defer { kept = [] }
    return kept + arrivals()
  }

  /// Puts signals back, for the next time they are taken.
  func keep(_ signals: [Int32]) {
    kept += signals
  }

  /// Gives the signals their former actions back.
  func close() {
    termguard_close_signals()
  }

  private func arrivals() -> [Int32] {
    guard descriptor >= 0 else { return [] }
    var signals: [Int32] = []
    var number: UInt8 = 0
    while true {
      let count = read(descriptor, &number, 1)
      if count == 1 { signals.append(Int32(number)) }
      guard count == 1 || (count == -1 && errno == EINTR) else { return signals }
    }
  }
}
