import BredeWelvaart
import Cells

/// What can be searched for, shown while nothing is typed yet: words of the package itself.
struct SearchExamples {
  /// What kind of thing an example finds, and its words.
  private let examples: [(kind: String, words: String)]

  /// Takes one example of each kind that the package has.
  init(_ store: Store) {
    let wijk = store.wijken.first?.name
    let indicator = store.mapIndicator
    let facility = store.content.facilities.first?.name
    let names = FacilityNames(store.content.glossary)
    let found: [(String, String?)] = [
      ("wijk", wijk),
      ("onderwerp", indicator?.topic),
      ("voorziening", facility.map { names.label($0).lowercased() }),
      ("allebei", indicator.flatMap { indicator in wijk.map { "\(indicator.topic) \($0)" } }),
    ]
    examples = found.compactMap { kind, words in words.flatMap { $0.isEmpty ? nil : (kind, $0) } }
  }

  /// The examples under a heading; none for a package that has nothing to find.
  var items: [PageItem] {
    var items: [PageItem] = []
    items.addSection(
      "Bijvoorbeeld",
      examples.map { example in
        .row(command: .search(example.words)) { frame, row, hasCursor in
          frame.writeName(example.kind, in: row, hasCursor: hasCursor, .accent)
          frame.write(example.words, x: row.x + 12, y: row.y, in: row, hasCursor ? .selected : .plain)
        }
      })
    return items
  }
}
