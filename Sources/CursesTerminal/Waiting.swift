/// What a model waits for beside the terminal and signals.
public nonisolated struct Waiting: Hashable, Sendable {
  /// A descriptor that wakes the loop when it can be read from or is closed at the other end.
  public struct Source: Hashable, Sendable {
    public let descriptor: Int32
    /// Whether it also wakes the loop when it can be written to.
    public let writes: Bool

    public init(_ descriptor: Int32, writes: Bool = false) {
      (self.descriptor, self.writes) = (descriptor, writes)
    }
  }

  /// What is ready stays so until the model reads or writes it, or no longer names it here.
  public var sources: [Source]
  /// After so many milliseconds the loop wakes in any case; nil for never.
  public var milliseconds: Int32?

  /// Creates what to wait for; without arguments it is nothing.
  public init(sources: [Source] = [], milliseconds: Int32? = nil) {
    (self.sources, self.milliseconds) = (sources, milliseconds)
  }
}
