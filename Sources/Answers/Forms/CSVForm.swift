import BredeWelvaart

/// The facts of an answer as CSV (RFC 4180): a header, then a line for each.
///
/// A table has one kind of rows: that of the first section which is no summary.
package struct CSVForm {
  /// Who reads the table.
  package enum Dialect: Sendable {
    /// Programs: commas, decimal points, English names, lines that end in a line feed.
    case international
    /// A Dutch spreadsheet: semicolons, decimal commas, Dutch names, a byte order mark.
    case dutch
  }

  private let facts: [any Fact]
  private let dialect: Dialect

  /// Prepares an answer.
  package init(_ answer: Answer, _ dialect: Dialect = .international) {
    let facts = answer.facts
    let kind = facts.first { !$0.kind.isSummary }?.kind ?? facts.first?.kind
    self.facts = facts.filter { $0.kind == kind }
    self.dialect = dialect
  }

  /// The table; empty where there are no facts.
  package var text: String {
    guard let first = facts.first else { return "" }
    let header = first.fields.map { field(dialect == .dutch ? $0.title : $0.key) }
    let rows = facts.map { fact in fact.fields.map { field(sheetText(of: $0.value)) } }
    let lines = ([header] + rows).map { $0.joined(separator: delimiter) + lineEnd }
    return (dialect == .dutch ? "\u{feff}" : "") + lines.joined()
  }

  private var delimiter: String { dialect == .dutch ? ";" : "," }
  private var lineEnd: String { dialect == .dutch ? "\r\n" : "\n" }

  /// The text of a value; where a spreadsheet would calculate with it, behind a mark that says it is a text.
  private func sheetText(of value: Field.Value) -> String {
    let text = text(of: value)
    if dialect == .international { return text }
    if case .number = value { return text }
    return SheetFormula.isRisk(text) ? "'" + text : text
  }

  private func text(of value: Field.Value) -> String {
    switch value {
    case .text(let text): return text
    case .number(let number):
      let text = number?.description ?? ""
      return dialect == .dutch ? text.replacing(".", with: ",") : text
    case .flag(let flag):
      return flag.map { dialect == .dutch ? ($0 ? "ja" : "nee") : "\($0)" } ?? ""
    case .code(let code, let dutch): return dialect == .dutch ? dutch : code
    case .list(let texts): return texts.joined(separator: "; ")
    case .caveats(let caveats): return caveats.map(\.wordsWithTitle).joined(separator: " ")
    }
  }

  /// A field, quoted where it must be.
  private func field(_ text: String) -> String {
    let (comma, quote) = (UInt8(ascii: dialect == .dutch ? ";" : ","), UInt8(ascii: "\""))
    guard text.utf8.contains(where: { $0 == comma || $0 == quote || $0 < 0x20 }) else { return text }
    let inside = text.utf8.contains(quote) ? text.replacing("\"", with: "\"\"") : text
    return "\"\(inside)\""
  }
}
