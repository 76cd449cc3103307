import BredeWelvaart
import Cells

/// An answer as lines of text for a terminal or a pipe.
///
/// Rows stand in columns where these fit, and under each other where they do not; sources and caveats
/// follow as numbered notes.
package struct TextForm {
  /// The narrowest that lines are made for.
  package static let leastWidth = 20

  private let answer: Answer
  private let references: References
  private let width: Int

  /// Prepares an answer for lines of at most so many cells.
  package init(_ answer: Answer, width: Int) {
    self.answer = answer
    references = References(answer)
    self.width = max(Self.leastWidth, width)
  }

  /// The text without colour.
  package var plain: String {
    lines.map { $0.text + "\n" }.joined()
  }

  /// The text in the colours of a terminal.
  package func coloured(_ scheme: ColourScheme) -> String {
    lines.map { line in
      guard line.spans.contains(where: { $0.style != .plain }) else { return line.text + "\n" }
      return line.spans.map { scheme.ansi($0.text, $0.style) }.joined() + "\n"
    }.joined()
  }

  var lines: [StyledLine] {
    var lines = answer.title.wrapped(to: width).map { StyledLine($0, .heading) }
    for note in answer.notes { lines += hanging("", note.text) }
    return lines + sections + references.groups.flatMap(notes)
  }

  // MARK: Rows

  private var sections: [StyledLine] {
    var lines: [StyledLine] = []
    // Sections with the same columns line up.
    let runs = answer.sections.grouped { $0.columns }
    let tables = Dictionary(
      runs.map { ($0.key, RowTable($0.elements, references, width: width)) },
      uniquingKeysWith: { first, _ in first })
    var previous: [Column] = []
    for section in answer.sections {
      guard let table = tables[section.columns] else { continue }
      lines.append(StyledLine())
      lines += section.title.wrapped(to: width).map { StyledLine($0, .strong) }
      if section.columns != previous { lines += table.header }
      lines += section.rows.flatMap(table.lines)
      previous = section.columns
    }
    return lines
  }

  // MARK: Notes

  private func notes(_ group: References.Group) -> [StyledLine] {
    guard let widest = group.marked.map(\.mark.cellWidth).max() else {
      let lines = group.plain.flatMap { hanging("", group.label.line($0), .muted) }
      return lines.isEmpty ? [] : [StyledLine()] + lines
    }
    // What goes with every row comes first.
    return [StyledLine(), StyledLine(group.heading, .strong)]
      + group.plain.flatMap { hanging("", $0, .muted) }
      + group.marked.flatMap { hanging($0.mark.padded(to: widest + 1), $0.text, .muted) }
  }

  /// Text in lines that begin where the text after the mark begins.
  private func hanging(_ mark: String, _ text: String, _ style: Style = .plain) -> [StyledLine] {
    let indent = mark.cellWidth
    let lines = StyledLine.wrapping([(text, style)], width: width, first: indent, rest: indent)
    guard indent > 0, let first = lines.first else { return lines }
    var marked = StyledLine(mark, .muted)
    for span in first.spans.dropFirst() { marked.append(span.text, span.style) }
    return [marked] + lines.dropFirst()
  }
}
