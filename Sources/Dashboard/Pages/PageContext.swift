import BredeWelvaart

/// What the contents of a panel are made from; each panel adds a function that makes its page.
struct PageContext {
  let store: Store
  /// The selection in it moves with the cursor, and most pages are not made again for that.
  let state: State
  /// What was typed, where the panel takes text.
  let query: String
  let filter: State.Filter
  /// What the words typed in the search found.
  let hits: [SearchHit]
  /// What changed since another package; nil where nobody asks.
  var difference: PackageDifference?

  /// The name of the theme that the list is narrowed down to.
  var themeName: String? { filter.theme.flatMap { store.theme($0)?.name } }

  /// That theme, after a count of what is left.
  var onlyTheme: String { themeName.map { ", alleen \($0)" } ?? "" }

  /// The document and the place in it, for the foot.
  func source(_ citation: Citation) -> String { RemarkLabel.source.line(store.words(for: citation)) }
}
