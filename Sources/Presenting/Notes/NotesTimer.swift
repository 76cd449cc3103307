/// How long the show has taken, beside how long it may.
struct NotesTimer {
  /// Seconds since the show began.
  private let elapsed: Int
  /// The minutes there are for it; nil where that is not said.
  private let minutes: Int?

  init(_ page: NotesPage, now: Int) {
    elapsed = max(0, now.subtractingReportingOverflow(page.started).partialValue)
    minutes = page.minutes
  }

  /// Whether the time is up.
  var isOver: Bool { minutes.map { elapsed / 60 >= $0 } ?? false }

  /// The time so far, such as `3:20`.
  var time: String { Self.text(elapsed) }

  /// The time so far and how much there is, such as `3:20 van 10:00`.
  var words: String { minutes == nil ? time : "\(time) \(limit)" }

  /// How much time there is, such as `van 10:00`.
  var limit: String {
    guard let minutes else { return "sinds het begin" }
    return (isOver ? "langer dan " : "van ")
      + Self.text(minutes.multipliedReportingOverflow(by: 60).partialValue)
  }

  private static func text(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    guard minutes >= 60 else { return "\(minutes):\(two(rest))" }
    return "\(minutes / 60):\(two(minutes % 60)):\(two(rest))"
  }
}
