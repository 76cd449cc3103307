// Texts that no screen has room for.

extension PackageAudit {
  /// The longest text of each kind, in characters.
  private enum Length {
    static let text = 160
    static let definition = 200
    static let caveat = 240
    static let glossary = 240
  }

  var tooLong: [Finding] {
    let content = store.content
    return check(content.statements, "statements", "text", Length.text) { ("id", $0.id.rawValue, $0.text) }
      + check(content.actions, "actions", "text", Length.text) { ("id", $0.id.rawValue, $0.text) }
      + check(content.criteria, "criteria", "text", Length.text) { ("group", $0.group, $0.text) }
      + check(content.places, "places", "description", Length.text) { ("name", $0.name, $0.description) }
      + check(content.indicators, "indicators", "definition", Length.definition) {
        ("id", $0.id.rawValue, $0.definition)
      }
      + check(
        content.caveats.filter { caveat in !content.breaks.contains { $0.caveat == caveat.id } }, "caveats",
        "text", Length.caveat
      ) { ("id", $0.id.rawValue, $0.text) }
      + check(content.breaks, "breaks", "why", Length.caveat) {
        ("indicator", $0.indicator.rawValue, $0.why)
      }
      + check(content.words, "words", "limit", Length.text) { ("word", $0.word, $0.limit) }
      + check(content.glossary, "glossary", "definition", Length.glossary) {
        ("term", $0.term, $0.definition)
      }
  }

  /// Finds rows whose text is longer than the limit; `part` tells the row's name and its column, and the text.
  private func check<Row>(
    _ rows: [Row], _ table: String, _ column: String, _ limit: Int,
    _ part: (Row) -> (key: String, name: String, text: String)
  ) -> [Finding] {
    rows.map(part).filter { $0.text.count > limit }.map {
      Finding(
        table: table, row: [$0.key: $0.name, column: $0.text], column: column,
        message: "De tekst van '\($0.name)' telt \($0.text.count) tekens; maak er hooguit \(limit) van.")
    }
  }
}
