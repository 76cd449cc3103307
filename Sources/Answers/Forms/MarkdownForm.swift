import BredeWelvaart

/// An answer as Markdown (GitHub's tables) that pastes into a document, with its sources under the tables.
package struct MarkdownForm {
  private let answer: Answer
  private let references: References

  /// Prepares an answer.
  package init(_ answer: Answer) {
    self.answer = answer
    references = References(answer)
  }

  /// The document.
  package var text: String {
    var blocks = ["## \(MarkdownText.escaped(answer.title))"]
    blocks += answer.notes.map { MarkdownText.escaped($0.text) }
    for section in answer.sections {
      if !section.title.isEmpty { blocks.append("### \(MarkdownText.escaped(section.title))") }
      blocks.append(rows(section))
    }
    blocks += references.groups.flatMap(notes)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func rows(_ section: Section) -> String {
    let marks = section.rows.map { references.marks(of: $0) }
    let shown = section.rows.places(in: section.columns)
    let rows = zip(section.rows, marks).map { row, mark in shown.map { row.cell($0).text } + [mark] }
    guard shown.count > 1 else {
      return rows.map { "- " + $0.filter { !$0.isEmpty }.map(MarkdownText.escaped).joined(separator: " ") }
        .joined(separator: "\n")
    }
    let hasMarks = marks.contains { !$0.isEmpty }
    let columns = shown.map { section.columns[$0] } + (hasMarks ? [.word("noot")] : [])
    let rule = columns.map { $0.isTrailing ? "---:" : "---" }
    let lines = [columns.map(\.title), rule] + rows.map { Array($0.prefix(columns.count)) }
    return lines.enumerated().map { offset, cells in
      "| " + cells.map { offset == 1 ? $0 : MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private func notes(_ group: References.Group) -> [String] {
    let plain = group.plain.map { "*\(group.label.rawValue):* \(MarkdownText.escaped($0))" }
    // Two spaces at the end break the line.
    let marked = group.marked.map { MarkdownText.escaped("\($0.mark) \($0.text)") }
    return plain + (marked.isEmpty ? [] : ["*\(group.heading)*  \n" + marked.joined(separator: "  \n")])
  }
}
