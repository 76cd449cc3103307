import BredeWelvaart

/// What screens are made from besides the state: the store and what was worked out from it.
struct Knowledge: Sendable {
  var store: Store {
    didSet {
      terms = TermFinder(store.content.glossary)
      shown = nil
    }
  }
  let atlas: Atlas
  /// What the words typed in the search found.
  var hits: [SearchHit] = []
  /// What changed since another package; nil where nobody asks.
  var difference: PackageDifference?
  /// The page on the screen.
  var shown: ShownPage?
  /// Finds the words of the glossary in a text; every screen asks whether its line has one.
  private(set) var terms: TermFinder

  init(store: Store, atlas: Atlas) {
    (self.store, self.atlas) = (store, atlas)
    terms = TermFinder(store.content.glossary)
  }
}
