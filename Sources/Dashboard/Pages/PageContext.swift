import BredeWelvaart

/// What the contents of a panel are made from.
struct PageContext {
  let store: Store
  let state: State
  let panel: State.Panel
  /// What the words typed in the search found.
  let hits: [SearchHit]

  /// Compares an area with what the dashboard holds it against at the moment; nil without a reference.
  func compare(_ indicator: Indicator, _ area: Area) -> Comparison? {
    state.reference(for: area, store).map {
      store.compare(indicator, area, with: $0, toleranceScale: state.toleranceScale)
    }
  }

  /// The document and the place in it, for the muted line under a text.
  func note(_ citation: Citation) -> String {
    let name = store.shortName(of: citation.source)
    return citation.locator.isEmpty ? name : "\(name), \(citation.locator)"
  }

  /// The same where there is room, else the document alone.
  func note(_ citation: Citation, width: Int) -> String {
    width > 30 ? note(citation) : store.shortName(of: citation.source)
  }

  /// The document and the place in it, for the foot.
  func source(_ citation: Citation) -> String { "Bron: \(store.words(for: citation))" }
}
