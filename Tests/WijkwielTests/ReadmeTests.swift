import Dashboard
import Foundation
import Testing

@testable import wijkwiel

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  @Test(arguments: [
    ("wijkwiel", "132x43", ["--toetsen", "7"]), ("tabel", "110x27", ["--open", "tabel"]),
    ("debat", "100x24", ["--open", "debat/lariks/veiligheid"]),
    ("wiel", "110x40", ["--open", "wiel/lariks"]),
  ])
  func itsPicturesAreMadeByTheProgram(_ name: String, _ size: String, _ screen: [String]) throws {
    let recorded = try String(contentsOf: Program.root.appending(path: "docs/\(name).svg"), encoding: .utf8)
    let drawn = try Program.run(["beeld", "--maat", size] + screen + ["--formaat", "svg"])
    let isSame = drawn.output == recorded
    #expect(isSame, "make picture draws it anew")
  }

  @Test func thePictureOnPresentingIsMadeByTheProgram() throws {
    let recorded = try String(
      contentsOf: Program.root.appending(path: "docs/presenteren.svg"), encoding: .utf8)
    let drawn = try Program.run([
      "beeld", "--verhaal", "assen-in-tien-minuten", "--toetsen", "5 Enter PageDown", "--formaat", "svg",
    ])
    let isSame = drawn.output == recorded
    #expect(isSame, "make picture draws it anew")
  }

  @Test func itsLookUpsWork() throws {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n").filter {
      $0.hasPrefix("wijkwiel ") && !$0.hasPrefix("wijkwiel --open")
    }
    #expect(lines.count >= 5)
    let home = try TemporaryFolder()
    try keepAShow(in: home)
    for line in lines {
      let command = line.prefix { $0 != "#" }.dropFirst("wijkwiel ".count)
      #expect(
        try Program.run(Self.words(command), environment: ["XDG_DATA_HOME": home.url.path]).status == 0,
        "\(line)")
    }
  }

  @Test func itHasEveryKeyOnce() throws {
    // Of the digits, the commands name the first and the last.
    let keys = CommandList.entries.map { $0.keyLabel(ascii: false) } + ["9"]
    #expect(try Self.codes(after: "## Toetsen").sorted() == keys.sorted())
  }

  @Test func itHasEveryAddress() throws {
    #expect(try Self.codes(after: "## Adressen") == Route.formTexts)
  }

  /// What stands between backticks in the first column of the table of a chapter.
  private static func codes(after heading: String) throws -> [String] {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let chapter = text.components(separatedBy: "\n## ").first { "## \($0)".hasPrefix(heading + "\n") } ?? ""
    return chapter.split(separator: "\n").filter { $0.hasPrefix("|") }.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// Leaves something to report behind.
  private func keepAShow(in home: TemporaryFolder) throws {
    let folder = RemarkFolder(path: home.url.path + "/wijkwiel")
    try folder.make()
    try Data("zaal: Assen\nbegonnen: 2026-03-14 20:15\n".utf8).write(
      to: URL(filePath: folder.path(of: "zaal-2026-03-14-2015.txt")))
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
