import Platform
import Presenting

/// The clocks of the machine.
enum Clock {
  /// This moment: the seconds that a timer counts, and what the clock on the wall says.
  static var now: Moment { Moment(seconds: monotonic.tv_sec, clock: wall) }

  /// How many milliseconds there are until ``now`` has another second; at least one.
  static var millisecondsToNextSecond: Int32 { Int32(1000 - monotonic.tv_nsec / 1_000_000) }

  private static var monotonic: timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }

  private static var wall: String {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return "" }
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map(digits).joined(separator: "-")
    return "\(date) \(digits(parts.tm_hour)):\(digits(parts.tm_min))"
  }
}
