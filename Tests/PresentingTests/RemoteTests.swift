import Cells
import Testing

@testable import Presenting

/// What a presenter's remote sends, and what must never end a show.
struct RemoteTests {
  @Test func `a remote goes on and back through questions and answers`() {
    var test = ShowTest()
    var places = [test.place]
    for key in ["PageDown", "PageDown", "Space", "Right", "PageDown", "Enter"] {
      test.press(key)
      places.append(test.place)
    }
    #expect(places == ["1", "2?", "2", "3", "4?", "4", "5"])
    test.press("PageDown")
    #expect(test.place == "5")
    #expect(test.show.notice == "Dit was de laatste stap.")
    test.press("PageUp Backspace Left")
    #expect(test.place == "3")
    test.press("PageUp PageUp PageUp PageUp PageUp")
    #expect(test.place == "1")
  }

  @Test func `the button that alternates F5 and Esc changes nothing`() {
    var test = ShowTest()
    test.press("PageDown")
    let before = test.screen
    for _ in 0..<3 {
      test.press("F5 Escape".replacing("Escape", with: "Esc"))
      #expect(test.place == "2?")
      #expect(test.effects.isEmpty)
    }
    #expect(test.screen == before)
  }

  @Test(arguments: [".", "b"]) func `the screen goes blank and comes back`(_ key: String) {
    var test = ShowTest()
    test.press("PageDown \(key)")
    #expect(test.screen.allSatisfy { $0 == "\n" })
    #expect(test.show.notesPage.detour == "Het scherm is zwart.")
    #expect(test.show.notesPage.notes == ["Notitie bij Lariks, met 27%."])
    test.press(key)
    #expect(test.place == "2?")
    // What would go on only brings the picture back.
    for other in ["PageDown", "PageUp", "Esc", "F5", "Space", "End"] {
      test.press("\(key) \(other)")
      #expect(test.place == "2?", "\(other)")
    }
  }

  @Test func `a number and Enter jump to a step`() {
    var test = ShowTest()
    test.press("4 Enter")
    #expect(test.place == "4?")
    test.press("0 3 Enter")
    #expect(test.place == "3")
    test.press("9 9 Enter 9 Enter")
    #expect(test.show.notice == "Stap 9 is er niet; dit verhaal heeft er 5.")
    test.press("9 9 Enter")
    #expect(test.show.notice == "Stap 99 is er niet; dit verhaal heeft er 5.")
    test.press("p")
    #expect(test.place == "3")
  }

  @Test func `Home, End and the list of steps`() {
    var test = ShowTest()
    test.press("End")
    #expect(test.place == "5")
    test.press("Home")
    #expect(test.place == "1")
    test.press("o Down Down Enter")
    #expect(test.place == "3")
    test.press("o Down Esc")
    #expect(test.place == "3")
    #expect(!test.screen.contains("Alle stappen"))
  }

  @Test func `only q twice ends the show`() {
    var test = ShowTest()
    test.press("q x")
    #expect(test.effects.isEmpty)
    #expect(test.place == "1")
    test.press("q Esc Esc Ctrl-C Enter")
    #expect(test.effects.isEmpty)
    test.press("q q")
    #expect(test.effects == [.end])
  }

  @Test func `keys that mean nothing do nothing`() {
    var test = ShowTest()
    test.press("PageDown PageDown")
    let before = test.screen
    let used = Set(ShowKeys.entries.flatMap(\.keys))
    let all = (0x21...0x7e).compactMap { Unicode.Scalar($0).map { Key.character(Character($0)) } }
    let others = [Key.tab, .backTab, .delete] + (2...24).map { .function($0) } + all
    for key in others where !used.contains(key) {
      #expect(test.show.handle(.key(key), at: Moment(seconds: 0, clock: "")).isEmpty, "\(key)")
      #expect(test.screen == before, "\(key)")
    }
  }

  @Test(arguments: [false, true]) func `the help is whole on a screen of 80 columns`(_ ascii: Bool) {
    for entry in ShowKeys.entries {
      #expect(entry.line(ascii: ascii).cellWidth <= 74, "\(entry.line(ascii: ascii))")
    }
  }

  @Test func `no two commands share a key`() {
    let keys = ShowKeys.entries.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }
}
