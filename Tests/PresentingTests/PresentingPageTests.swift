import Foundation
import Testing

@testable import Presenting

/// The page on presenting names every key of the show, and no other.
struct PresentingPageTests {
  private static func table() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/presenteren.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| toets") }.map(
      String.init)
  }

  /// The keys between backticks in the first column; digits and the space bar go by words.
  private static func keys(_ lines: [String]) -> [String] {
    lines.flatMap { line -> [String] in
      let cell = line.dropFirst(2).components(separatedBy: " | ").first ?? ""
      return cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }

  @Test func `it names the keys that there are`() throws {
    let named = try Set(Self.keys(Self.table()))
    let entries = ShowKeys.entries.filter { $0.command != .redraw }
    let known = Set(entries.flatMap(\.keys).flatMap { [$0.name, $0.label(ascii: false)] })
    #expect(named.subtracting(known).isEmpty)
    for entry in entries {
      let names = entry.keys.flatMap { [$0.name, $0.label(ascii: false)] }
      #expect(!named.isDisjoint(with: names), "\(entry.title)")
    }
  }
}
