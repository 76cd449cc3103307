import BredeWelvaart

/// Words within Markdown that are not to be taken for its marks.
package enum MarkdownText {
  /// The text of data, for anywhere but the beginning of a line.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if marks.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  private static let marks: Set<Character> = ["\\", "|", "*", "_", "`", "<", ">", "#", "[", "]"]

  /// Words that somebody typed, for anywhere.
  ///
  /// They may look like a list, an address, a formula or HTML, and are words all the same. Some renderers take
  /// more for marks than others, so that this escapes more than any one of them needs.
  package static func literal(_ text: String) -> String {
    let characters = Array(text.printable)
    let listMark = lengthOfListMark(characters)
    var escaped = ""
    for (place, character) in characters.enumerated() {
      let before = characters.prefix(place).last
      let after = characters.dropFirst(place + 1).first
      let isMark =
        marks.contains(character) || furtherMarks.contains(character)
        || place == 0 && marksAtStart.contains(character)
        || place == listMark && listMarks.contains(character)
        || isWithinAddress(character, before, after)
      if isMark { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// Entities, struck out, formulas, raised and mentioned.
  private static let furtherMarks: Set<Character> = ["&", "~", "$", "^", "@"]
  /// Lists, headings by a line under them, and what Pandoc has besides.
  private static let marksAtStart: Set<Character> = ["-", "+", "=", "%", ":", "("]
  private static let listMarks: Set<Character> = [".", ")"]

  /// The length of a number or letter that would begin a list with the sign after it: `1.`, `b)`, `iv.`.
  private static func lengthOfListMark(_ characters: [Character]) -> Int? {
    let word = characters.prefix(while: \.isWordPart)
    guard !word.isEmpty else { return nil }
    let isMark =
      word.count == 1 || word.allSatisfy(\.isNumber)
      || word.allSatisfy { "ivxlcdmIVXLCDM".contains($0) }
    return isMark ? word.count : nil
  }

  /// Whether a sign has an address around it, such as `http://` or `assen.nl`.
  private static func isWithinAddress(
    _ character: Character, _ before: Character?, _ after: Character?
  ) -> Bool {
    guard let before, let after else { return false }
    return switch character {
    case ":": after == "/" || after.isLetter
    case ".": before.isWordPart && after.isWordPart && (before.isLetter || after.isLetter)
    default: false
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
