import BredeWelvaart

/// An answer as JSON (RFC 8259), in the shape of `docs/answer.schema.json`.
package struct JSONForm {
  private let answer: Answer

  /// Prepares an answer.
  package init(_ answer: Answer) {
    self.answer = answer
  }

  /// The document: two spaces for each depth, one fact a line.
  package var text: String {
    var text = "{\n  \"title\": \(Self.string(answer.title)),\n"
    text += "  \"notes\": \(Self.list(answer.notes.map(Self.note), indent: "  ")),\n"
    let sections = answer.sections.flatMap { section in
      // A section shows facts of one kind, but data need not take that on trust.
      section.facts.grouped(by: \.kind).map { Self.section(section.title, $0.key, $0.elements) }
    }
    return text + "  \"sections\": \(Self.list(sections, indent: "  "))\n}\n"
  }

  private static func note(_ note: Note) -> String {
    "{\"key\": \(string(note.key.rawValue)), \"text\": \(string(note.text))}"
  }

  private static func section(_ title: String, _ kind: FactKind, _ facts: [any Fact]) -> String {
    let rows = list(facts.map { object($0.fields) }, indent: "      ")
    return "{\n      \"title\": \(value(.text(title))),\n      \"kind\": \(string(kind.rawValue)),\n"
      + "      \"rows\": \(rows)\n    }"
  }

  private static func object(_ fields: [Field]) -> String {
    "{" + fields.map { "\(string($0.key)): \(value($0.value))" }.joined(separator: ", ") + "}"
  }

  private static func value(_ value: Field.Value) -> String {
    switch value {
    case .text(let text): text.isEmpty ? "null" : string(text)
    case .number(let number): number?.description ?? "null"
    case .flag(let flag): flag.map { "\($0)" } ?? "null"
    case .list(let texts): "[" + texts.map(string).joined(separator: ", ") + "]"
    case .code(let code, _): string(code)
    case .caveats(let caveats): "[" + caveats.map { object($0.fields) }.joined(separator: ", ") + "]"
    }
  }

  private static func list(_ elements: [String], indent: String) -> String {
    guard !elements.isEmpty else { return "[]" }
    return "[\n" + elements.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)]"
  }

  /// A string with what JSON does not allow in it escaped.
  private static func string(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    guard !isPlain else { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Caveat {
  fileprivate var fields: [Field] {
    [Field("id", "", id.rawValue), Field("title", "", title), Field("text", "", text)]
  }
}
