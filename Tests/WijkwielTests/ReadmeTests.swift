import Foundation
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  @Test func itsPictureIsMadeByTheProgram() throws {
    let recorded = try String(contentsOf: Program.root.appending(path: "docs/wijkwiel.svg"), encoding: .utf8)
    let drawn = try Program.run(["beeld", "--maat", "132x43", "--toetsen", "7", "--formaat", "svg"])
    let isSame = drawn.output == recorded
    #expect(isSame, "make picture draws it anew")
  }

  @Test func itsLookUpsWork() throws {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n").filter {
      $0.hasPrefix("wijkwiel ") && !$0.hasPrefix("wijkwiel --open")
    }
    #expect(lines.count >= 5)
    for line in lines {
      let command = line.prefix { $0 != "#" }.dropFirst("wijkwiel ".count)
      #expect(try Program.run(Self.words(command)).status == 0, "\(line)")
    }
  }

  /// The words of a command line with double quotes.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    for (offset, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if offset % 2 == 1 {
        words.append(String(part))
      } else {
        words += part.split(separator: " ").map(String.init)
      }
    }
    return words
  }
}
