/// The questions that are put to a terminal once, and how long their answers count.
nonisolated struct TerminalInquiry {
  /// A moment of the clock by which answers are timed.
  typealias Moment = ContinuousClock.Instant

  /// What is written to ask for the name, the background, synchronized updates and, last, the attributes.
  ///
  /// A bell ends the second, since older terminals know no other end.
  static let questions = Array("\u{1b}[>q\u{1b}]11;?\u{7}\u{1b}[?2026$p\u{1b}[c".utf8)

  /// What is written at the top to find out how wide a character is whose width is ambiguous.
  ///
  /// In the second row, for in the first the answer is the same as some keys with Shift or Alt.
  static let widthProbe = Array("\r\n│\u{1b}[6n".utf8)
  /// Where the cursor is behind it when it is one cell wide.
  static let widthProbeColumn = 2

  /// So long answers count: later, the picture would change under somebody's eyes.
  static let time = Duration.milliseconds(200)
  /// So long they may still come, from a terminal far away; a later one is like anything else that is sent.
  static let longest = Duration.seconds(5)

  /// What was answered in time.
  private(set) var knowledge = TerminalKnowledge()
  private var asked: Moment?
  private var isTimeOver = false
  /// Whether the terminal came to the end of its answers.
  private(set) var hasEnded = false

  /// Notes that the questions were written.
  mutating func begin(at now: Moment) {
    asked = now
  }

  /// Takes in an answer; nothing changes where the time is over.
  mutating func take(_ answer: TerminalAnswer) {
    guard asked != nil else { return }
    if answer == .end { hasEnded = true }
    if !isTimeOver { knowledge.take(answer) }
  }

  /// Notes that all that had come by now was taken in.
  ///
  /// Only this ends the time: who reads late because the machine is busy still finds answers that were there.
  mutating func finishReading(at now: Moment) {
    if let asked, now >= asked + Self.time { isTimeOver = true }
  }

  /// How long until the time is over; nil where it is, or never began.
  func rest(at now: Moment) -> Duration? {
    guard let asked, !isTimeOver else { return nil }
    return max(.zero, asked + Self.time - now)
  }

  /// Whether answers may still come.
  ///
  /// Not only until the end: under GNU Screen the background is answered by the terminal behind it, and
  /// that is later than the attributes, which are its own.
  func isAwaiting(at now: Moment) -> Bool {
    guard let asked else { return false }
    if hasEnded { return knowledge.background == nil && now < asked + Self.time }
    return now < asked + Self.longest
  }
}
