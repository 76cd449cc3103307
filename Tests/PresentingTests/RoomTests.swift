import Cells
import Testing

@testable import Presenting

/// What the room says: remarks and shows of hands.
struct RoomTests {
  @Test func `a remark is attached to the figure on the screen`() throws {
    var test = ShowTest()
    test.press("n")
    test.type("Waarom q?")
    test.press("Enter")
    #expect(test.effects == [.keep(durably: true)])
    let entry = try #require(test.show.kept.entries.first)
    #expect(entry.content == .remark("Waarom q?", isFinished: true))
    #expect((entry.step, entry.caption, entry.time) == (1, "Gezondheid", "2026-03-14 20:15"))
    #expect(entry.indicator == "ervaren-gezondheid")
    #expect(test.show.dashboard.store.area(try #require(entry.area))?.name == "Lariks")
    #expect(test.place == "1")
  }

  @Test func `each letter is kept, and nothing without a letter`() {
    var test = ShowTest()
    test.press("n")
    #expect(test.effects.isEmpty)
    #expect(test.show.kept.entries.isEmpty)
    test.press("a b")
    #expect(test.effects == [.keep(durably: false), .keep(durably: false)])
    #expect(test.show.kept.entries.map(\.content) == [.remark("ab", isFinished: false)])
    test.press("Esc")
    #expect(test.show.kept.entries.isEmpty)
  }

  @Test func `what is pasted is a text where one is typed, and nothing elsewhere`() {
    var test = ShowTest()
    for keys in ["", "q", "?", "o", "."] {
      test = ShowTest()
      test.press(keys)
      let before = test.screen
      test.paste("q3 nn")
      #expect(test.screen == before && test.effects.isEmpty, "\(keys)")
    }
    test = ShowTest()
    test.press("n")
    test.paste("Waarom q7?")
    #expect(test.effects == [.keep(durably: false)])
    test.press("Enter")
    #expect(test.show.kept.entries.map(\.content) == [.remark("Waarom q7?", isFinished: true)])
    test.press("/")
    test.paste("huisarts")
    #expect(test.screen.contains("Zoek: huisarts"))
  }

  @Test func `the room does not see what is typed on the notes screen`() {
    var test = ShowTest()
    let before = test.screen
    test.press("n", from: .notes)
    test.type("geheim", from: .notes)
    #expect(test.screen == before)
    #expect(test.show.notesPage.prompt?.input == "geheim")
    // The remote goes on meanwhile.
    test.press("PageDown")
    #expect(test.place == "2?")
    let after = test.screen
    test.press("Enter", from: .notes)
    #expect(test.show.kept.entries.first?.step == 1)
    #expect(test.show.notesPage.notice == "Opmerking bewaard.")
    #expect(test.screen == after)
  }

  @Test func `what could steer a terminal is no part of a remark`() {
    var test = ShowTest()
    test.press("n")
    test.type("a\u{1b}\u{202e}b")
    #expect(test.show.kept.entries.map(\.content) == [.remark("ab", isFinished: false)])
  }

  @Test func `a remark before the answer does not give it away`() {
    var test = ShowTest()
    test.press("PageDown n")
    #expect(test.screen.contains("Wat zegt de zaal?"))
    #expect(!test.screen.contains("Over Lariks"))
    test.press("Esc PageDown n")
    #expect(test.screen.contains("Wat zegt de zaal? Over Lariks"))
  }

  @Test func `a count of nothing is not kept, whatever ends it`() {
    var test = ShowTest()
    test.press("o Down Down", from: .notes)
    test.press("4 Enter s 1 Backspace")
    test.press("Enter", from: .notes)
    #expect(test.place == "3")
    #expect(test.show.kept.entries.isEmpty)
  }

  @Test func `hands are counted for the choices of the step`() throws {
    var test = ShowTest()
    test.press("4 Enter s")
    #expect(test.show.hands?.question == "Welke volgorde?" && test.screen.contains("Een   0"))
    test.press("1 2 Down 7 +")
    let hands = try #require(test.show.hands)
    #expect(hands.options.map(\.count) == [12, 8])
    #expect(test.effects.allSatisfy { $0 == .keep(durably: true) })
    test.press("Up 3 Backspace Backspace 4 - -")
    #expect(test.show.hands?.options.map(\.count) == [2, 8])
    test.press("PageDown")
    #expect(test.place == "4?")
    #expect(test.show.kept.entries.count == 1)
    // The same question again goes on counting.
    test.press("s Down +")
    #expect(test.show.kept.entries.count == 1)
    #expect(test.show.hands?.options.map(\.count) == [2, 9])
  }

  @Test func `choices can be typed`() {
    var test = ShowTest()
    test.press("s Enter")
    #expect(test.show.hands?.options.map(\.name) == ["ja", "nee"])
    test.press("Esc")
    #expect(test.show.kept.entries.isEmpty)
    test.press("s")
    test.type("Hoe? een")
    test.press("Enter")
    #expect(test.screen.contains("Hier staat 1 keuze; schrijf er 2 tot en met 5, met een komma ertussen."))
    test.type(", twee,drie , vier,  vijf,zes")
    test.press("Enter")
    #expect(test.show.hands == nil)
    for _ in 0..<4 { test.press("Backspace") }
    test.press("Enter")
    #expect(test.show.hands?.options.map(\.name) == ["een", "twee", "drie", "vier", "vijf"])
    #expect(test.show.hands?.question == "Hoe?")
    // Another question about the same screen.
    test.press("1 Esc s")
    test.type("En nu?")
    test.press("Enter 2 Esc")
    #expect(test.show.kept.entries.count == 2)
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 132, height: 43)])
  func `the votes stand beside the answer`(_ size: Size) {
    var test = ShowTest(.story(ShowTest.story), size: size)
    test.press("4 Enter s 7 Enter 1 2 Esc")
    #expect(!test.screen.contains("De zaal"))
    test.press("PageDown")
    #expect(test.place == "4")
    #expect(test.screen.contains("De zaal, 19 handen"))
    #expect(test.screen.contains("Twee") && test.screen.contains("12"))
    test.press("PageUp")
    #expect(test.place == "4?" && !test.screen.contains("De zaal"))
  }

  @Test func `before a room no key is named that does something else there`() {
    for address in ["wijk/lariks", "aandacht", "indicator/moeite-met-rondkomen", "dekking", "kaart"] {
      var test = ShowTest(.dashboard, size: Size(width: 160, height: 40))
      test.press(":")
      test.type(address)
      test.press("Enter")
      let last = test.screen.split(separator: "\n").last ?? ""
      for hint in ["b bron", "s sorteer", "F2 toetsen", "q stop"] {
        #expect(!last.contains(hint), "\(address)")
      }
    }
  }

  @Test func `the list of forms to keep a screen in is seen, and works`() {
    var test = ShowTest(.dashboard)
    test.press("e PageDown")
    #expect(test.screen.contains("Bewaar dit scherm als"))
    test.press("Enter")
    #expect(test.effects == [.dashboard(.write(.svg))])
    #expect(!test.screen.contains("Bewaar dit scherm als"))
    test.press("e Esc")
    #expect(test.effects.isEmpty && !test.screen.contains("Bewaar dit scherm als"))
  }

  @Test func `a kiosk keeps nothing`() {
    var test = ShowTest(.story(ShowTest.story), isKiosk: true)
    test.press("n s")
    #expect(test.effects.isEmpty)
    #expect(test.show.kept.entries.isEmpty)
    #expect(test.show.notice == "In de kioskstand wordt niets bewaard.")
  }

  @Test func `the figure is sent once it is shown`() {
    var test = ShowTest()
    test.press("PageDown y")
    #expect(test.effects.isEmpty)
    test.press("PageDown y")
    guard case .dashboard(.copy(let text)) = test.effects.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(text.contains("Lariks: 27%"))
    #expect(text.contains("Bron: "))
    #expect(test.show.notice.hasPrefix("Verstuurd"))
  }
}
