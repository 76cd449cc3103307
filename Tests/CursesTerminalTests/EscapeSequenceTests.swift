import Cells
import Testing

@testable import CursesTerminal

/// Keys that the terminal's description does not know.
struct EscapeSequenceTests {
  /// What the bytes after an Escape come to, and how many of them belong to the sequence.
  private func read(_ text: String) -> (key: Key?, length: Int) {
    let bytes = Array(text.utf8)
    var sequence = EscapeSequence(introducer: bytes[0])
    var length = 1
    for byte in bytes.dropFirst() {
      if sequence.isComplete { break }
      sequence.take(byte)
      length += 1
    }
    return (sequence.key, length)
  }

  @Test(arguments: [
    ("[A", Key.up), ("[D", .left), ("[H", .home), ("[Z", .backTab), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[3~", .delete), ("[15~", .function(5)), ("[24~", .function(12)), ("OC", .right), ("OM", .enter),
    ("OP", .function(1)), ("Ow", .character("7")), ("Ok", .character("+")),
  ])
  func knowsTheUsualKeys(_ text: String, _ key: Key) {
    #expect(read(text).key == key)
  }

  @Test(arguments: [
    "q", "1", "é", "[1;3D", "[5;5~", "[99;5u", "[<0;5;6M", "[200~", "[M !!", "[[A", "Oz",
    "]11;rgb:0/0/0\u{7}", "P>|x\u{1b}\\",
  ])
  func passesOverTheOthersWhole(_ text: String) {
    let result = read(text + "z")
    #expect(result.key == nil)
    #expect(result.length == text.utf8.count)
  }

  @Test func passesOverWhatIsTooLongToMeanAnything() {
    let long = "[" + String(repeating: "9", count: 1000) + "~"
    let result = read(long + "z")
    #expect(result.key == nil)
    #expect(result.length == long.utf8.count)
  }
}
