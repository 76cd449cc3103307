import Foundation
import Testing

@testable import wijkwiel

/// The clocks that a show goes by.
struct ClockTests {
  @Test func `the clock on the wall tells the local date and time`() {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "yyyy-MM-dd HH:mm"
    // A minute may begin between two looks.
    let before = format.string(from: Date())
    let clock = Clock.now.clock
    let after = format.string(from: Date())
    #expect([before, after].contains(clock))
  }

  @Test func `waiting until the next second ends in it`() {
    for _ in 0..<3 {
      let (second, wait) = (Clock.now.seconds, Clock.millisecondsToNextSecond)
      #expect((1...1000).contains(wait))
      usleep(UInt32(wait) * 1000)
      #expect(Clock.now.seconds > second)
    }
  }
}
