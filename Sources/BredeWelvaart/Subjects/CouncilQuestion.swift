/// A technical question to the college about a figure that is not there.
package struct CouncilQuestion: Sendable {
  package let gap: Gap
  /// The question, which names the indicator, the area, the document and the place in it.
  package let text: String
  /// Where the documents should have had the figure, or have that of others.
  package let citations: [Citation]

  /// Asks for what a gap lacks; nil for what cannot exist.
  package init?(_ gap: Gap, _ store: Store) {
    self.gap = gap
    let (area, name) = (gap.fact.area.name, gap.indicator.nameWithUnit)
    let own = gap.fact.citations
    citations = own.isEmpty ? store.citations(ofWijken: gap.indicator.id) : own
    let places = citations.map(store.words).joined(separator: "; ")
    let asks: String
    switch gap.kind {
    case .cannotExist: return nil
    case .emptyInDocument:
      asks = """
        Voor \(area) heeft het document op deze plaats geen cijfer. Kan het college het alsnog geven, met het jaar, \
        of zeggen waarom het er niet is?
        """
    case .inWords:
      asks = """
        Over \(area) staat er alleen in woorden: \(gap.words). Kan het college het cijfer geven dat daarachter zit, \
        met het jaar?
        """
    case .suppressed:
      asks = """
        Voor \(area) is het cijfer niet openbaar. Kan het college zeggen waarom, en of er een cijfer is dat wel \
        openbaar kan zijn?
        """
    case .onlyElsewhere:
      asks = """
        Het document geeft dit wel voor \(store.wijkNames(with: gap.indicator.id).enumeration), maar niet voor \
        \(area). Kan het college het ook voor \(area) geven, van hetzelfde jaar?
        """
    }
    text = "Het gaat om ‘\(name)’ in \(places). \(asks)"
  }

  /// The question as it is sent: with what it is and what it is about.
  package func letter(_ store: Store) -> String {
    let college = store.gemeente.map { " van \($0.name)" } ?? ""
    return "Technische vraag aan het college\(college), over \(gap.fact.area.name): \(text)"
  }
}

extension Store {
  /// The questions that what is not known of a theme in an area gives rise to.
  package func councilQuestions(in area: Area, theme: Theme.ID) -> [CouncilQuestion] {
    let questions = gaps(in: area, theme: theme).compactMap { CouncilQuestion($0, self) }
    return Gap.Kind.allCases.flatMap { kind in questions.filter { $0.gap.kind == kind } }
  }

  /// The places that give a figure of wijken.
  fileprivate func citations(ofWijken indicator: Indicator.ID) -> [Citation] {
    wijken.flatMap { observations(indicator, $0.code) }.filter { $0.value != nil }.map(\.citation).unique
  }
}
