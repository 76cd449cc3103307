/// What a model waits for beside the terminal and signals.
package nonisolated struct Waiting: Hashable, Sendable {
  /// A descriptor that wakes the loop when it can be read from or is closed at the other end.
  package struct Source: Hashable, Sendable {
    package let descriptor: Int32
    /// Whether it also wakes the loop when it can be written to.
    package let writes: Bool

    package init(_ descriptor: Int32, writes: Bool = false) {
      (self.descriptor, self.writes) = (descriptor, writes)
    }
  }

  /// What is ready stays so until the model reads or writes it, or no longer names it here.
  package var sources: [Source]
  /// After so many milliseconds the loop wakes in any case; nil for never.
  package var milliseconds: Int32?

  /// Creates what to wait for; without arguments it is nothing.
  package init(sources: [Source] = [], milliseconds: Int32? = nil) {
    (self.sources, self.milliseconds) = (sources, milliseconds)
  }

  /// The same, but no longer than that.
  func atMost(_ time: Duration?) -> Waiting {
    let limits = [milliseconds, time?.milliseconds].compactMap(\.self)
    return Waiting(sources: sources, milliseconds: limits.min())
  }
}
