import Cells

/// Sections of the same columns as one table of HTML, with a head for each row, column and section.
struct HTMLTable {
  private let sections: [Section]
  private let references: References
  private let caption: String
  private let columns: [Column]
  /// The places of the columns that have anything in them.
  private let shown: [Int]
  /// Whether a row has notes.
  private let hasMarks: Bool

  init(_ sections: [Section], _ references: References, caption: String) {
    (self.sections, self.references, self.caption) = (sections, references, caption)
    let columns = sections.first?.columns ?? []
    let rows = sections.flatMap(\.rows)
    self.columns = columns
    shown = rows.places(in: columns)
    hasMarks = rows.contains { !references.markList(of: $0).isEmpty }
  }

  /// The most columns that fit on paper in the usual size.
  private static let mostUsual = 7

  /// The element, or one for each section where rows have one thing each.
  var text: String {
    shown.count > 1 ? table : sections.map(list).joined()
  }

  private var table: String {
    let titles = shown.map { columns[$0].title } + (hasMarks ? ["noot"] : [])
    let isTrailing = shown.map { columns[$0].isTrailing } + [false]
    let heads = zip(titles, isTrailing).map { title, isTrailing in
      let look = isTrailing ? " class=\"getal\"" : ""
      return title.isEmpty ? "<td></td>" : "<th scope=\"col\"\(look)>\(title.xmlEscaped)</th>"
    }
    let looks = [sections.count > 1 ? "groepen" : nil, titles.count > Self.mostUsual ? "breed" : nil]
      .compactMap { $0 }
    var text = looks.isEmpty ? "<table>\n" : "<table class=\"\(looks.joined(separator: " "))\">\n"
    text += "<caption>\(caption.xmlEscaped)</caption>\n"
    if titles.contains(where: { !$0.isEmpty }) {
      text += "<thead>\n<tr>\(heads.joined())</tr>\n</thead>\n"
    }
    for section in sections {
      text += "<tbody>\n"
      if sections.count > 1 {
        text += "<tr><th class=\"groep\" scope=\"rowgroup\" colspan=\"\(titles.count)\">"
        text += "\(section.title.xmlEscaped)</th></tr>\n"
      }
      text += section.rows.map(row).joined()
      text += "</tbody>\n"
    }
    return text + "</table>\n"
  }

  private func row(_ row: Row) -> String {
    let head = shown.first { columns[$0].role == .name }
    let cells = shown.map { place -> String in
      let cell = row.cell(place)
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
  private func list(_ section: Section) -> String {
    let heading = section.title.isEmpty ? "" : "<h2>\(section.title.xmlEscaped)</h2>\n"
    let items = section.rows.map { row in
      let text = shown.map { Self.text(row.cell($0)) }
      return "<li>\((text + [links(row)]).filter { !$0.isEmpty }.joined(separator: " "))</li>\n"
    }
    return items.isEmpty ? "" : "\(heading)<ul>\n\(items.joined())</ul>\n"
  }

  /// The text of a cell; a sign behind a figure is told in words to who does not see it.
  private static func text(_ cell: Cell) -> String {
    guard cell.signWidth > 0 else { return cell.text.xmlEscaped }
    return "<span role=\"img\" aria-label=\"\(cell.spoken.xmlEscaped)\">\(cell.text.xmlEscaped)</span>"
  }

  /// The marks of a row, each leading to its note.
  private func links(_ row: Row) -> String {
    references.markList(of: row)
      .map { "<a href=\"#\(Self.id(of: $0))\">\($0.xmlEscaped)</a>" }.joined(separator: " ")
  }

  /// What the element of a note is called.
  static func id(of mark: String) -> String { "noot-" + mark.filter { $0.isLetter || $0.isNumber } }
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
