import Cells
import Foundation
import Testing

@testable import CursesTerminal

/// What is sent to a terminal that is far away, and to one whose symbols are wide.
@Suite(.serialized) struct SlowLineTests {
  private static let question = "\u{1b}[5n"
  private static let answers = "\u{1b}]11;rgb:0000/0000/0000\u{7}\u{1b}[?62;c"

  private func start(answering answers: String, confirms: Bool = false) throws -> PlayedTerminal {
    let terminal = try PlayedTerminal("--open kaart/eenzaamheid", confirms: confirms)
    // In time, else they do not count.
    try terminal.wait(for: "\u{1b}[?2026$p")
    terminal.send(answers)
    terminal.rest()
    return terminal
  }

  private func questions(_ text: String) -> Int { text.components(separatedBy: Self.question).count - 1 }

  @Test func `at most one picture is on its way`() throws {
    let terminal = try start(answering: Self.answers)
    let place = terminal.rest()
    for key in "7654321" {
      terminal.send(String(key))
      terminal.rest(milliseconds: 60)
    }
    let first = terminal.output(from: place)
    #expect(questions(first) == 1)
    #expect(first.hasSuffix(Self.question))

    // Then the newest, and nothing after it.
    let second = terminal.rest()
    terminal.send("\u{1b}[0n")
    terminal.rest()
    #expect(questions(terminal.output(from: second)) == 1)
    let third = terminal.rest()
    terminal.send("\u{1b}[0n")
    terminal.rest()
    #expect(terminal.output(from: third).isEmpty)
    terminal.send("5")
    terminal.rest()
    terminal.send("\u{3}")
    terminal.rest(milliseconds: 300)
    terminal.send("\u{1b}[0n")
    #expect(try terminal.end() == 0)
    #expect(terminal.leftovers() == "")
  }

  @Test func `a terminal that does not answer is not asked`() throws {
    let terminal = try start(answering: "")
    let place = terminal.rest()
    for key in "765" {
      terminal.send(String(key))
      terminal.rest(milliseconds: 200)
    }
    #expect(!terminal.output(from: place).isEmpty)
    #expect(questions(terminal.output()) == 0)
  }

  @Test func `a receipt that does not come is not waited for again and again`() {
    var receipt = PictureReceipt()
    var now = ContinuousClock.now
    for _ in 0..<3 {
      #expect(receipt.isOfUse)
      receipt.begin(at: now)
      receipt.finishWaiting(at: now + .seconds(4))
      #expect(receipt.isAwaited)
      now += PictureReceipt.longest
      receipt.finishWaiting(at: now)
      #expect(!receipt.isAwaited)
    }
    #expect(!receipt.isOfUse)
  }

  @Test(arguments: [2, 3]) func `where symbols are wide only ASCII is drawn`(_ column: Int) throws {
    let terminal = try start(answering: "\u{1b}[2;\(column)R" + Self.answers, confirms: true)
    #expect(terminal.output().contains("│\u{1b}[6n"))
    let place = terminal.rest()
    terminal.send("2\u{c}")
    terminal.rest()
    let drawn = terminal.output(from: place)
    #expect(!drawn.isEmpty)
    #expect(drawn.allSatisfy(\.isASCII) == (column == 3))
  }
}
