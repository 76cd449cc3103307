import Cells
import TestSupport
import Testing

@testable import CursesTerminal

/// Keys, answers and characters told apart in what a terminal sends.
struct SequenceReaderTests {
  private func read(_ bytes: [UInt8]) -> [SequenceReader.Item] {
    var reader = SequenceReader()
    return bytes.compactMap { reader.take($0) }
  }

  private func read(_ text: String) -> [SequenceReader.Item] { read(Array(text.utf8)) }

  @Test func `answers of a terminal of today are understood, with keys between them`() throws {
    let items = read(
      "a\u{1b}P>|kitty(0.40.1)\u{1b}\\7\u{1b}]11;rgb:fbfb/fbfb/f8f8\u{1b}\\\u{1b}[5~"
        + "\u{1b}[?2026;2$y\u{1b}[?62;c\u{1b}[?64;1;2;6c")
    let program = try #require(TerminalProgram("kitty(0.40.1)"))
    #expect(
      items == [
        .byte(0x61), .answer(.program(program)), .byte(0x37), .answer(.background(.light)), .key(.pageUp),
        .answer(.synchronizesOutput(true)), .answer(.end), .answer(.end),
      ])
  }

  @Test(arguments: [
    "\u{1b}]11;q\u{7}", "\u{1b}]0;q\nq\u{1b}\\", "\u{1b}P1$r7\u{1b}\\", "\u{1b}]11;\u{1b}[A\u{1b}q\u{7}",
    "\u{1b}_q\u{1b}\\", "\u{1b}[?2027;1$y", "\u{1b}[?q", "\u{1b}[>84;0;0c", "\u{1b}P>|\u{1b}\\",
    "\u{1b}P>|\u{1b}\u{1b}\\", "\u{1b}]11;rgb:ff/ff\u{7}", "\u{1b}]11;rgb:fffff/0/0\u{7}",
    "\u{1b}]11;rgb:gg/00/00\u{7}", "\u{1b}]11;rgb:\u{7}", "\u{1b}]12;rgb:ff/ff/ff\u{7}",
    "\u{1b}P>|\u{9b}31mkitty(1)\u{1b}\\",
  ])
  func `what is no answer is passed over whole`(text: String) {
    #expect(read(text + "z") == [.byte(0x7a)])
  }

  @Test func `bytes that are no text are passed over within an answer`() {
    #expect(read([0x1b, 0x5d, 0x31, 0x31, 0x3b, 0xff, 0xc3, 0x80, 0x9c, 0x00, 0x07, 0x7a]) == [.byte(0x7a)])
  }

  @Test(arguments: ["\u{1b}]11;rgb:", "\u{1b}P>|", "\u{1b}[?", "\u{1b}[1;"])
  func `an answer without an end gives no keys and takes no room`(beginning: String) {
    var reader = SequenceReader()
    for byte in beginning.utf8 { #expect(reader.take(byte) == nil) }
    for _ in 0..<1_000_000 where reader.take(UInt8(ascii: "1")) != nil { Issue.record("a key") }
    #expect(reader.giveUp() == nil)
    #expect(reader.take(UInt8(ascii: "q")) == .byte(UInt8(ascii: "q")))
  }

  @Test func `an answer too long to be one means nothing`() {
    let name = String(repeating: "x", count: 300)
    #expect(read("\u{1b}P>|\(name)\u{1b}\\\u{1b}[\(String(repeating: "1", count: 300))~z") == [.byte(0x7a)])
  }

  @Test func `a cut answer does not swallow the key after it`() {
    #expect(read("\u{1b}[?62;\u{1b}[6~q") == [.key(.pageDown), .byte(0x71)])
    #expect(read("\u{1b}O\u{1b}[6~") == [.key(.pageDown)])
  }

  @Test func `what is pasted is one text, whatever it holds`() {
    let text = "q\r\u{1b}[6~\u{1b}\u{1b}[20\u{1b}[201"
    #expect(
      read("a\u{1b}[200~\(text)\u{1b}[201~b")
        == [.byte(0x61), .paste(Array(text.utf8)), .byte(0x62)])
    #expect(read("\u{1b}[200~\u{1b}[201~b") == [.paste([]), .byte(0x62)])
    var reader = SequenceReader()
    for byte in "\u{1b}[200~q7".utf8 { #expect(reader.take(byte) == nil) }
    #expect(reader.giveUp() == .paste(Array("q7".utf8)))
    #expect(reader.take(0x71) == .byte(0x71))
  }

  @Test func `a paste without an end takes no room`() {
    var reader = SequenceReader()
    for byte in "\u{1b}[200~".utf8 { _ = reader.take(byte) }
    for _ in 0..<100_000 where reader.take(UInt8(ascii: "q")) != nil { Issue.record("a key") }
    let item = reader.giveUp()
    if case .paste(let text) = item { #expect(text.count < 5000) } else { Issue.record("no paste") }
  }

  @Test func `a text that is pasted stands on one line`() {
    #expect(
      BracketedPaste.text(Array("\r\nhuis\tarts\r\nPittelo \u{1b}[31mé\u{202e}x".utf8))
        == "huis arts Pittelo [31méx")
  }

  @Test func `a character that comes with an Escape is told apart from it`() {
    #expect(read("\u{1b}qz") == [.alt([0x71]), .byte(0x7a)])
    #expect(read("\u{1b}éz") == [.alt(Array("é".utf8)), .byte(0x7a)])
    #expect(read("\u{1b}\rz") == [.alt([0x0d]), .byte(0x7a)])
    var reader = SequenceReader()
    for byte in "\u{1b}]".utf8 { #expect(reader.take(byte) == nil) }
    #expect(reader.giveUp() == .alt([0x5d]))
  }

  @Test func `Escape is a key when nothing follows, or another Escape`() {
    var reader = SequenceReader()
    #expect(reader.take(0x1b) == nil)
    #expect(reader.take(0x1b) == .key(.escape))
    #expect(reader.giveUp() == .key(.escape))
    #expect(reader.giveUp() == nil)
  }

  @Test func `a key is no part of an Escape before it, unless it came with it`() {
    var reader = SequenceReader()
    #expect(!reader.isKey(before: UInt8(ascii: "q")))
    _ = reader.take(0x1b)
    #expect(!reader.isKey(before: UInt8(ascii: "q")) && !reader.isKey(before: nil))
    reader.pause()
    #expect(reader.isKey(before: UInt8(ascii: "q")) && reader.isKey(before: nil))
    // An answer may be cut there.
    for introducer in "]P[O".utf8 { #expect(!reader.isKey(before: introducer)) }
    _ = reader.take(0x1b)
    #expect(!reader.isKey(before: UInt8(ascii: "q")))
  }

  /// Answers, true and hostile, with keys in between, all of it cut off at some place.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no answer gives a key, and no key is lost`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text() -> [UInt8] {
      let length = Int.random(in: 0..<400, using: &generator)
      // Anything but what would end it.
      return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        .map { $0 == 0x07 || $0 == 0x1b ? UInt8(ascii: "7") : $0 }
    }
    func parameters() -> [UInt8] {
      let length = Int.random(in: 0..<300, using: &generator)
      return (0..<length).map { _ in UInt8.random(in: 0x20..<0x40, using: &generator) }
    }
    func answer() -> [UInt8] {
      let ends: [[UInt8]] = [[0x07], [0x1b, 0x5c]]
      let end = ends.randomElement(using: &generator) ?? []
      return switch Int.random(in: 0..<4, using: &generator) {
      case 0: [0x1b, 0x5b, 0x3f] + parameters() + [UInt8.random(in: 0x60..<0x7f, using: &generator)]
      case 1: [0x1b, 0x5d] + text() + end
      case 2: [0x1b, 0x50] + text() + end
      default: TerminalInquiryTests.usual
      }
    }
    var stream: [UInt8] = []
    var typed: [SequenceReader.Item] = []
    for _ in 0..<Int.random(in: 1..<12, using: &generator) {
      stream += answer()
      if Bool.random(using: &generator) {
        stream += Array("q/".utf8)
        typed += [.byte(UInt8(ascii: "q")), .byte(UInt8(ascii: "/"))]
      }
      if Bool.random(using: &generator) {
        stream += Array("\u{1b}[6~".utf8)
        typed.append(.key(.pageDown))
      }
    }
    func keys(_ items: [SequenceReader.Item]) -> [SequenceReader.Item] {
      items.filter { if case .answer = $0 { false } else { true } }
    }
    #expect(keys(read(stream)) == typed)

    var reader = SequenceReader()
    let cut = Int.random(in: 0...stream.count, using: &generator)
    var items = stream.prefix(cut).compactMap { reader.take($0) }
    let isLoneEscape = if case .escape = reader.pending { true } else { false }
    // An Escape and what begins a text, with nothing of it, was typed.
    let introducer = stream.prefix(cut).last.flatMap { byte in
      stream.prefix(cut).dropLast().last == 0x1b && "]P".utf8.contains(byte) ? byte : nil
    }
    let last = reader.giveUp()
    #expect(last == (isLoneEscape ? .key(.escape) : introducer.map { .alt([$0]) }))
    items += Array("z".utf8).compactMap { reader.take($0) }
    #expect(keys(items) == Array(typed.prefix(keys(items).count - 1)) + [.byte(UInt8(ascii: "z"))])
  }
}
