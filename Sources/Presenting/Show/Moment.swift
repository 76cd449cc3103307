/// A moment as the show needs it: how long ago others were, and what the clock on the wall said.
package struct Moment: Hashable, Sendable {
  /// Seconds of a clock that only goes forward, the same for all programs on the machine.
  package let seconds: Int
  /// The local date and time, such as `2026-03-14 20:15`.
  package let clock: String

  package init(seconds: Int, clock: String) {
    (self.seconds, self.clock) = (seconds, clock)
  }
}
