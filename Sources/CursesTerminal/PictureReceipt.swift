/// Whether the picture that was sent last has arrived, as far as the terminal tells.
///
/// On a slow line pictures would else be on their way long after the last key, each of them out of date.
nonisolated struct PictureReceipt {
  typealias Moment = ContinuousClock.Instant

  /// What is written behind a picture: it asks for the status, which a terminal tells when it comes to it.
  static let question = Array("\u{1b}[5n".utf8)
  /// So long one is waited for: the picture goes on where a receipt was lost.
  static let longest = Duration.seconds(5)
  /// After so many that did not come in a row, none is asked for any more.
  private static let mostMissing = 3

  private var asked: Moment?
  private var missing = 0

  /// Whether a terminal that answered other questions is to be asked for these.
  var isOfUse: Bool { missing < Self.mostMissing }

  /// Whether a picture is under way.
  var isAwaited: Bool { asked != nil }

  /// Notes that the question was written.
  mutating func begin(at now: Moment) { asked = now }

  /// Takes in a receipt.
  mutating func take() { (asked, missing) = (nil, 0) }

  /// Gives up what was waited for too long.
  mutating func finishWaiting(at now: Moment) {
    guard let asked, now >= asked + Self.longest else { return }
    self.asked = nil
    missing += 1
  }

  /// How long to wait for it; nil where there is nothing to wait for.
  func rest(at now: Moment) -> Duration? { asked.map { max(.zero, $0 + Self.longest - now) } }
}
