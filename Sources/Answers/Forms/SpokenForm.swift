import BredeWelvaart

/// An answer in sentences for a screen reader: one fact a line, without columns, signs or colour.
package struct SpokenForm {
  private let answer: Answer
  private let references: References

  /// Prepares an answer.
  package init(_ answer: Answer) {
    self.answer = answer
    references = References(answer)
  }

  /// The sentences.
  package var text: String {
    var lines = [answer.title] + answer.notes.map(\.spoken).filter { !$0.isEmpty }
    for section in answer.sections where !section.isPicture {
      if !section.title.isEmpty { lines.append(section.title) }
      lines += section.rows.map { sentences($0, section.columns) }
    }
    lines += references.shared
    return lines.map { Self.spoken($0).capitalisedFirst.asSentence + "\n" }.joined()
  }

  /// A row in sentences: what it is about and its figure, then the rest, then where it comes from.
  private func sentences(_ row: Row, _ columns: [Column]) -> String {
    var subject: [String] = []
    var details: [String] = []
    let isSideBySide = columns.isSideBySide
    for (column, cell) in zip(columns, row.cells) where !cell.spoken.isEmpty {
      switch column.role {
      case .figure where isSideBySide: details.append("\(column.title): \(cell.spoken)")
      case .number, .name, .figure: subject.append(cell.spoken)
      case .word, .text:
        let isNamed = !column.title.isEmpty && !cell.spoken.hasPrefix("geen ")
        details.append(isNamed ? "\(column.title.capitalisedFirst): \(cell.spoken)" : cell.spoken)
      }
    }
    let parts = [subject.joined(separator: ", ")] + details + references.own(row)
    return parts.filter { !$0.isEmpty }.map { $0.capitalisedFirst.asSentence }.joined(separator: " ")
  }

  /// The text with signs in words: `85,3%` becomes `85,3 procent`.
  static func spoken(_ text: String) -> String {
    var spoken = text
    // '(zeer) ernstig' is one or the other, and without its brackets only one of them.
    for word in Self.optionalWords where spoken.contains("(") {
      spoken = spoken.replacing("(\(word.capitalisedFirst)) ", with: "al dan niet \(word) ")
        .replacing("(\(word)) ", with: "al dan niet \(word) ")
    }
    for (sign, words) in signs { spoken = spoken.replacing(sign, with: words) }
    return spoken.contains("’") ? withoutQuotes(spoken) : spoken
  }

  /// The text without closing quotes; before a letter the same sign is an apostrophe.
  private static func withoutQuotes(_ text: String) -> String {
    var spoken = ""
    for (character, next) in zip(text, text.dropFirst().map(Optional.some) + [nil]) {
      if character != "’" {
        spoken.append(character)
      } else if next?.isLetter == true {
        spoken += "'"
      }
    }
    return spoken
  }

  /// Words that stand in brackets where they may or may not hold.
  private static let optionalWords = [
    "zeer", "heel", "beginnende", "nieuwe", "deels", "weer", "nog", "meer",
  ]

  private static let signs = [
    ("%", " procent"), ("€ ", "euro "), ("€", "euro "), ("–", " tot "), (": (", ": "), ("):", ":"),
    (").", "."),
    ("),", ","), ("); ", "; "), (" (", ", "), (") ", ", "), ("(", ""), (")", ""), (" · ", ", "), ("‘", ""),
    (" + ", " plus "), ("[", ""), ("]", ""),
  ]
}
