import BredeWelvaart

extension Store {
  /// The figures that say what a wijk can carry and has to bear, factor by factor.
  func balanceSections(of area: Area) -> (notes: [Note], sections: [Section]) {
    guard area.level == .wijk, let reference = references(for: area).first else { return ([], []) }
    var facts: [FigureFact] = []
    let sections = balance(of: area, against: reference).sides.flatMap { side in
      side.factors.map { factor in
        let own = factor.evidence.map { fact($0.indicator, area) }
        facts += own
        return Section.indicators(
          "\(side.side.name) (\(side.side.words)): \(factor.name)", own, self)
      }
    }
    guard !facts.isEmpty else { return ([], []) }
    return (
      [Note(.reading, "Draagkracht en draaglast: \(Balance.explanation)")] + .reference(facts, self), sections
    )
  }
}
