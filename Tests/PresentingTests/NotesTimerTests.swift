import Testing

@testable import Presenting

/// The speaker's timer.
struct NotesTimerTests {
  private static func timer(_ elapsed: Int, minutes: Int? = 10) -> NotesTimer {
    var page = NotesPage()
    (page.started, page.minutes) = (5000, minutes)
    return NotesTimer(page, now: 5000 + elapsed)
  }

  @Test(arguments: [
    (0, "0:00 van 10:00"), (59, "0:59 van 10:00"), (200, "3:20 van 10:00"), (599, "9:59 van 10:00"),
    (600, "10:00 langer dan 10:00"), (3599, "59:59 langer dan 10:00"), (3600, "1:00:00 langer dan 10:00"),
    (36_061, "10:01:01 langer dan 10:00"), (-5, "0:00 van 10:00"),
  ])
  func `the time is told in words`(_ elapsed: Int, _ words: String) {
    #expect(Self.timer(elapsed).words == words)
    #expect(Self.timer(elapsed).isOver == words.contains("langer"))
  }

  @Test func `without a length it is never over`() {
    #expect(Self.timer(90_000, minutes: nil).words == "25:00:00")
    #expect(!Self.timer(90_000, minutes: nil).isOver)
    #expect(Self.timer(61, minutes: 90).words == "1:01 van 1:30:00")
  }
}
