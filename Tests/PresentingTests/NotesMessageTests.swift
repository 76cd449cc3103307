import Cells
import TestSupport
import Testing

@testable import Presenting

/// What goes over the line between a show and its notes screens.
struct NotesMessageTests {
  @Test func `a page is read as it was written`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let page = NotesPage.any(using: &random)
      #expect(NotesPage(message: page.message) == page)
    }
  }

  @Test func `a message ends at its only blank line`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var page = NotesPage.any(using: &random)
      page.notes.append("een\n\ntwee\r\n\u{2028}drie")
      var reader = MessageReader(limit: NotesPage.mostBytes)
      #expect(reader.take(page.message.utf8) == [page.message])
    }
  }

  @Test func `what a later program adds is passed over`() throws {
    let page = try #require(NotesPage(message: "titel: Assen\nkleur: rood\nstap: 2\nlos\n\n"))
    #expect(page.title == "Assen")
    #expect(page.step == 2)
  }

  @Test(arguments: ["-1", "99999999999999999999", "twee", "", "2147483648"])
  func `a number that makes no sense is left out`(_ number: String) throws {
    let page = try #require(
      NotesPage(
        message: "stap: \(number)\nminuten: \(number)\nbegin: \(number)\nkeuze: x\ngekozen: \(number)\n"))
    #expect(page.step == 0)
    #expect(page.minutes == nil)
    #expect(page.started == 0)
    #expect(page.prompt?.cursor == nil)
  }

  @Test(arguments: ["", "\n\n", "# niets\n\n", "zonder dubbele punt\n\n"])
  func `a text that says nothing is no page`(_ text: String) {
    #expect(NotesPage(message: text) == nil)
  }

  @Test func `any bytes at all are read`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      var bytes = Array(NotesPage.any(using: &random).message.utf8)
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        guard let place = bytes.indices.randomElement(using: &random) else { break }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: [10, 13, 32, 58].shuffled(using: &random), at: place)
        }
      }
      let page = NotesPage(message: String(decoding: bytes, as: UTF8.self))
      // Whatever it became, it can be sent on.
      if let page { #expect(NotesPage(message: page.message)?.notes.count == page.notes.count) }
    }
  }

  // MARK: Keys

  @Test(arguments: [
    Key.character("a"), .character(" "), .character(":"), .character("#"), .character("\""),
    .character("\u{301}"), .character("é"), .character("好"), .control("f"), .enter, .escape, .backTab,
    .pageDown, .function(5),
  ])
  func `a key arrives as it was pressed`(_ key: Key) {
    var reader = MessageReader(limit: Key.mostMessageBytes)
    #expect(reader.take(key.message.utf8).map(Key.init(message:)) == [key])
  }

  @Test(arguments: [
    "", "toets: \n\n", "toets:\n\n", "PageDown\n\n", "toets: PageDown Up\n\n", "toets: F99\n\n",
  ])
  func `any other text is no key`(_ text: String) {
    #expect(Key(message: text) == nil)
  }

  // MARK: The stream

  @Test func `messages are found in parts of any size`() {
    let messages = ["een: 1\n\n", "twee: é\ndrie: 3\n\n", "\n\n"]
    let bytes = Array(messages.joined().utf8)
    for size in 1...bytes.count {
      var reader = MessageReader(limit: 64)
      var found: [String] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        found += reader.take(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(found == messages)
    }
  }

  @Test func `a message may be as long as it may be and no longer`() {
    var reader = MessageReader(limit: 8)
    #expect(reader.take("123456\n\n123456\n\n".utf8).count == 2)
    #expect(!reader.isOverfull)
    #expect(reader.take("1234567\n\na\n\n".utf8).isEmpty)
    #expect(reader.isOverfull)
    #expect(reader.take("a\n\n".utf8).isEmpty)
  }
}
