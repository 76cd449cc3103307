import Cells

/// The keys that the notes screen names at the bottom, the ones that matter most first.
enum NotesKeys {
  /// A key as it is named, and what it does in a word or two.
  struct Hint: Hashable {
    let key: Key
    let words: String

    func width(ascii: Bool) -> Int { key.label(ascii: ascii).cellWidth + 1 + words.cellWidth }
  }

  /// The one key that is not for the show.
  private static let close = Hint(key: .character("q"), words: "sluiten")

  /// While the show goes on.
  static let ofShow = [
    hint(.next, "verder"), hint(.previous, "terug"), close, hint(.blank, "zwart"),
    hint(.overview, "stappen"), hint(.remark, "opmerking"), hint(.hands, "handen"),
    hint(.help, "alle toetsen"),
  ].compactMap(\.self)

  /// While there is none.
  static let whileWaiting = [close]

  private static func hint(_ command: ShowCommand, _ words: String) -> Hint? {
    ShowKeys.entries.first { $0.command == command }?.keys.first.map { Hint(key: $0, words: words) }
  }

  /// Those that fit in a line, two cells apart.
  static func fitting(_ hints: [Hint], width: Int, ascii: Bool) -> [Hint] {
    var used = -2
    return hints.filter { hint in
      guard used + 2 + hint.width(ascii: ascii) <= width else { return false }
      used += 2 + hint.width(ascii: ascii)
      return true
    }
  }
}
