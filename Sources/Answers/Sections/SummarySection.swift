import BredeWelvaart

extension Section {
  /// What is going on in an area, a row for each finding.
  static func summary(_ summary: Summary, of area: Area, _ store: Store) -> Section {
    Section(
      Summary.heading, columns: [.word(""), .text("bevinding")],
      rows: summary.findings.map { finding in
        Row([Cell(finding.kind.word, .muted), Cell(finding.text)], PlainFact.finding(finding, area, store))
      })
  }
}

extension PlainFact {
  /// One thing that is going on in an area.
  fileprivate static func finding(_ finding: Summary.Finding, _ area: Area, _ store: Store) -> PlainFact {
    let fact: FigureFact? = if case .figure(let fact) = finding.subject { fact } else { nil }
    let origins = finding.citations.map { Origin($0, store) }
    return PlainFact(
      kind: .finding,
      fields: .area(area) + [
        Field("finding", "bevinding", .code(finding.kind.rawValue, dutch: finding.kind.word)),
        Field("text", "tekst", finding.text), Field("indicator", "indicator", fact?.indicator.id.rawValue),
      ] + .origin(origins.first) + .caveats(fact?.caveats ?? []),
      origins: origins, caveats: fact?.caveats ?? [], remarks: fact?.notes ?? [])
  }
}
