import BredeWelvaart
import Cells

/// An answer as a page of HTML by itself: headings, tables and notes, to be read, printed or pasted.
///
/// Nothing in it is fetched or run: it has no scripts, fonts or pictures from elsewhere.
public struct HTMLForm {
  private let answer: Answer
  private let references: References
  private let lead: String
  private let figure: String

  /// Prepares an answer.
  ///
  /// - Parameters:
  ///   - answer: What is told.
  ///   - lead: What stands under the heading, in a sentence or two; may be empty.
  ///   - figure: An element with a picture, which stands before the tables; empty for none.
  public init(_ answer: Answer, lead: String = "", figure: String = "") {
    (self.answer, self.lead, self.figure) = (answer, lead, figure)
    references = References(answer)
  }

  /// The document.
  public var text: String {
    // How the question was understood comes first: it says what the rest is about.
    let understood = answer.notes.filter { $0.key == .understood }
    let notes = answer.notes.filter { $0.key != .understood }
    let description = lead.isEmpty ? notes.first?.text ?? answer.title : lead
    var text = """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>\(answer.title.xmlEscaped)</title>
      <meta name="description" content="\(description.xmlEscaped)" />
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <main>
      <h1>\(answer.title.xmlEscaped)</h1>

      """
    text += understood.map(Self.paragraph).joined()
    if !lead.isEmpty { text += "<p class=\"kern\">\(lead.xmlEscaped)</p>\n" }
    text += figure
    text += notes.map(Self.paragraph).joined()
    text += runs.map(rows).joined()
    text += self.notes("Bron", "Bronnen", references.sourceNotes)
    text += self.notes("Let op", "Let op", references.caveatNotes)
    return text + "</main>\n</body>\n</html>\n"
  }

  private static func paragraph(_ note: Note) -> String { "<p>\(note.text.xmlEscaped)</p>\n" }

  /// The sections, those of the same columns that follow each other together in one table.
  private var runs: [[Section]] {
    answer.sections.reduce(into: []) { runs, section in
      if let last = runs.last?.last, last.columns == section.columns, !section.title.isEmpty {
        runs[runs.count - 1].append(section)
      } else {
        runs.append([section])
      }
    }
  }

  // MARK: Rows

  private func rows(_ run: [Section]) -> String {
    let columns = run.first?.columns ?? []
    let rows = run.flatMap(\.rows)
    let shown = columns.indices.filter { place in
      rows.contains { $0.cells.indices.contains(place) && !$0.cells[place].text.isEmpty }
    }
    guard shown.count > 1 else { return run.map { list($0, shown) }.joined() }
    let hasMarks = rows.contains { !references.markList(of: $0).isEmpty }
    let titles = shown.map { columns[$0].title } + (hasMarks ? ["noot"] : [])
    let isTrailing = shown.map { columns[$0].isTrailing } + [false]
    let heads = zip(titles, isTrailing).map { title, isTrailing in
      let look = isTrailing ? " class=\"getal\"" : ""
      return title.isEmpty ? "<td></td>" : "<th scope=\"col\"\(look)>\(title.xmlEscaped)</th>"
    }
    let own = run.count == 1 ? run.first?.title ?? "" : ""
    let caption = own.isEmpty ? figure.isEmpty ? answer.title : "De cijfers" : own
    var text = run.count > 1 ? "<table class=\"groepen\">\n" : "<table>\n"
    text += "<caption>\(caption.xmlEscaped)</caption>\n"
    if titles.contains(where: { !$0.isEmpty }) {
      text += "<thead>\n<tr>\(heads.joined())</tr>\n</thead>\n"
    }
    for section in run {
      text += "<tbody>\n"
      if run.count > 1 {
        text += "<tr><th class=\"groep\" scope=\"rowgroup\" colspan=\"\(titles.count)\">"
        text += "\(section.title.xmlEscaped)</th></tr>\n"
      }
      text += section.rows.map { row($0, columns, shown, hasMarks: hasMarks) }.joined()
      text += "</tbody>\n"
    }
    return text + "</table>\n"
  }

  private func row(_ row: Row, _ columns: [Column], _ shown: [Int], hasMarks: Bool) -> String {
    let head = shown.first { columns[$0].role == .name }
    let cells = shown.map { place -> String in
      let cell: Cell = row.cells.indices.contains(place) ? row.cells[place] : ""
      let look = [columns[place].look, cell.style.look].compactMap { $0 }
      let classes = look.isEmpty ? "" : " class=\"\(look.joined(separator: " "))\""
      let text = Self.text(cell)
      return place == head && !cell.text.isEmpty
        ? "<th scope=\"row\"\(classes)>\(text)</th>" : "<td\(classes)>\(text)</td>"
    }
    let marks = hasMarks ? ["<td class=\"noot\">\(links(row))</td>"] : []
    return "<tr>\((cells + marks).joined())</tr>\n"
  }

  /// Rows with one thing each.
  private func list(_ section: Section, _ shown: [Int]) -> String {
    let heading = section.title.isEmpty ? "" : "<h2>\(section.title.xmlEscaped)</h2>\n"
    let items = section.rows.map { row in
      let text = shown.filter(row.cells.indices.contains).map { Self.text(row.cells[$0]) }
      return "<li>\((text + [links(row)]).filter { !$0.isEmpty }.joined(separator: " "))</li>\n"
    }
    return items.isEmpty ? "" : "\(heading)<ul>\n\(items.joined())</ul>\n"
  }

  /// The text of a cell; a sign behind a figure is told in words to who does not see it.
  private static func text(_ cell: Cell) -> String {
    guard cell.signWidth > 0 else { return cell.text.xmlEscaped }
    return "<span role=\"img\" aria-label=\"\(cell.spoken.xmlEscaped)\">\(cell.text.xmlEscaped)</span>"
  }

  // MARK: Notes

  /// The marks of a row, each leading to its note.
  private func links(_ row: Row) -> String {
    references.markList(of: row)
      .map { "<a href=\"#\(Self.id(of: $0))\">\($0.xmlEscaped)</a>" }.joined(separator: " ")
  }

  private static func id(of mark: String) -> String { "noot-" + mark.filter { $0.isLetter || $0.isNumber } }

  private func notes(_ one: String, _ more: String, _ notes: [References.Note]) -> String {
    let plain = notes.filter(\.mark.isEmpty).map {
      "<p class=\"bron\"><b>\(one):</b> \($0.text.xmlEscaped)</p>\n"
    }
    let marked = notes.filter { !$0.mark.isEmpty }.map {
      "<li id=\"\(Self.id(of: $0.mark))\"><b>\($0.mark)</b> \($0.text.xmlEscaped)</li>\n"
    }
    guard !marked.isEmpty else { return plain.joined() }
    return plain.joined() + "<h2>\(more)</h2>\n<ul class=\"noten\">\n\(marked.joined())</ul>\n"
  }
}

extension Column {
  /// The class of its cells; nil where they need none.
  fileprivate var look: String? { isTrailing ? "getal" : role == .word ? "woord" : nil }
}

extension Style {
  /// The class of text of this style; nil for plain text.
  fileprivate var look: String? {
    switch ink {
    case .muted: "zacht"
    case .betterText: "gunstig"
    case .worseText: "ongunstig"
    default: emphasis.contains(.bold) ? "vet" : nil
    }
  }
}
