import BredeWelvaart

// What a list and its foot say about a figure: the same on every panel.

extension PageContext {
  /// What is known of an indicator in an area.
  func fact(_ indicator: Indicator, _ area: Area) -> FigureFact { state.fact(indicator, area, store) }

  /// What belongs to an area, held against others in the same way.
  func subject<Subject>(_ gather: (Store, Area, Reference?, Double) -> Subject, of area: Area) -> Subject {
    gather(store, area, state.reference(for: area, store), state.toleranceScale)
  }

  /// What is known of an indicator in an area, with a line for each of its times and its remarks in the foot.
  func row(_ fact: FigureFact, opens route: Route, namesArea: Bool, _ draw: @escaping PageItem.Drawing)
    -> PageItem
  {
    .row(
      lines: max(1, fact.current.count), opens: route,
      figure: Figure(indicator: fact.indicator.id, area: fact.area.code),
      observations: fact.current.flatMap(\.observations), fact.citations.first,
      foot: .remarks { store.pageRemarks(about: fact, namesArea: namesArea) }, draw)
  }
}

extension Store {
  /// What is said of a figure, what matters most first: a small screen shows a few lines.
  func pageRemarks(about fact: FigureFact, namesArea: Bool = false, more: String = "") -> [Page.Remark] {
    let documents = fact.citations.map(\.source).unique.map(shortName)
    let sources = [fact.citations.map(shortWords), documents].map { $0.joined(separator: "; ") }
    let caveats = fact.caveats.map(Page.Remark.caveat)
    return fact.remarks(self, namesArea: namesArea, more: more).filter { $0.kind != .caveat }.flatMap {
      let shorter = $0.kind == .source ? sources.map { "Bron: \($0)" } : []
      let remark = Page.Remark($0.text, $0.style, $0.kind, shorter: shorter)
      return $0.kind == .figure ? [remark] + caveats : [remark]
    }
  }
}
