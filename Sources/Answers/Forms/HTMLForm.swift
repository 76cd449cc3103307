import BredeWelvaart
import Cells

/// An answer as a page of HTML by itself: headings, tables and notes, to be read, printed or pasted.
///
/// Nothing in it is fetched or run: it has no scripts, fonts or pictures from elsewhere.
package struct HTMLForm {
  private let answer: Answer
  private let references: References
  private let lead: String
  private let figure: String

  /// Prepares an answer, with a sentence or two under its heading and a picture's element before its tables.
  package init(_ answer: Answer, lead: String = "", figure: String = "") {
    (self.answer, self.lead, self.figure) = (answer, lead, figure)
    references = References(answer)
  }

  /// The document.
  package var text: String {
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
    text += runs.map { HTMLTable($0, references, caption: caption(of: $0)).text }.joined()
    text += references.groups.map(self.notes).joined()
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

  /// What stands over a table: its own heading, or what the whole is about.
  private func caption(of run: [Section]) -> String {
    let own = run.count == 1 ? run.first?.title ?? "" : ""
    return own.isEmpty ? figure.isEmpty ? answer.title : "De cijfers" : own
  }

  private func notes(_ group: References.Group) -> String {
    let plain = group.plain.map {
      "<p class=\"bron\"><b>\(group.label.rawValue):</b> \($0.xmlEscaped)</p>\n"
    }
    let marked = group.marked.map {
      "<li id=\"\(HTMLTable.id(of: $0.mark))\"><b>\($0.mark)</b> \($0.text.xmlEscaped)</li>\n"
    }
    guard !marked.isEmpty else { return plain.joined() }
    return plain.joined() + "<h2>\(group.heading)</h2>\n<ul class=\"noten\">\n\(marked.joined())</ul>\n"
  }
}
