/// What a list that names an indicator tells of its figures, without an area being asked for.
package struct IndicatorMention {
  /// What stands for it: the figure of the gemeente or of what lies around it, or of the only wijk told of.
  package let fact: FigureFact?
  /// Else how much there is, wijk by wijk; empty where there is nothing.
  package let words: String

  package init(_ store: Store, _ indicator: Indicator) {
    if let whole = store.whole(with: indicator.id) {
      (fact, words) = (store.fact(indicator, whole), "")
      return
    }
    let told = store.wijken.map { store.fact(indicator, $0) }.filter(\.isTold)
    guard told.count != 1 else {
      (fact, words) = (told.first, "")
      return
    }
    let known = told.count(where: \.hasFigure)
    let judged = told.filter(\.isInWords).grouped(by: \.verdict).map { verdict, facts in
      "\(facts.map(\.area.name).enumeration) \(verdict)"
    }
    fact = nil
    words = ([known == 0 ? "" : "cijfer van \(known.counted("wijk", "wijken"))"] + judged)
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
