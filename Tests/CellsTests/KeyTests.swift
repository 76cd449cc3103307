import Testing

@testable import Cells

@Suite struct KeyTests {
  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ] + (1...24).map { .function($0) } + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + "abzABZ0189+-/?:,.<>[]' \"é日".map { .character($0) }

  @Test(arguments: keys)
  func theNameOfAKeyIsReadAsThatKey(_ key: Key) {
    #expect(!key.name.isEmpty)
    #expect(Key(name: key.name) == key)
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.keys.map(\.name)).count == Self.keys.count)
  }

  @Test(
    arguments: [
      ("Enter", .enter), ("esc", .escape), ("SHIFT-TAB", .backTab), ("Ctrl-C", .control("c")),
      ("ctrl-c", .control("c")),
      ("F5", .function(5)), ("f24", .function(24)), ("PageUp", .pageUp), ("Space", .character(" ")),
      ("f", .character("f")), ("F", .character("F")), ("-", .character("-")), ("É", .character("É")),
    ] as [(String, Key)])
  func namesAreReadWithoutRegardToCase(_ name: String, _ key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    "", "F0", "F25", "F-1", "Fx", "Ctrl-", "Ctrl-CC", "Alt-x", "Entre", "ab", "Enter ", "Page Up",
  ])
  func otherWordsAreNoKey(_ name: String) {
    #expect(Key(name: name) == nil)
  }
}
