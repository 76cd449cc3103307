import BredeWelvaart

extension Store {
  /// Some caveats, under the documents that they are about.
  func caveats(_ title: String, _ caveats: [Caveat], _ notes: [Note] = []) -> Answer {
    let wanted = Set(caveats.map(\.id))
    let sections = caveatGroups.map { group in
      Section(
        group.title, columns: [.name("let op"), .text("uitleg")],
        rows: group.caveats.filter { wanted.contains($0.id) }.map { caveat in
          // The heading says which document, unless there are more.
          Row(
            [Cell(caveat.title, .strong), Cell(caveat.text)], CaveatFact(caveat, self),
            notes: caveat.sources.count == 1 ? .caveats : .sourcesAndCaveats)
        })
    }
    return Answer(title: title, notes: notes, sections: sections)
  }

  /// The caveats that belong to a screen, below what it shows.
  func section(of caveats: [Caveat]) -> Section {
    Section(
      "Let op", columns: [.name("let op"), .text("uitleg")],
      rows: caveats.map { Row([Cell($0.title, .strong), Cell($0.text)], CaveatFact($0, self)) })
  }

  /// What is to be known about the figures of an area or of the buurten in it, of one theme or of all.
  func caveats(about area: Area, _ theme: Theme? = nil) throws(Unanswered) -> Answer {
    let caveats = caveats(concerning: area).filter { caveat in
      theme == nil || caveat.indicators.contains { indicator($0)?.theme == theme?.id }
    }
    let only = theme.map { ", alleen \($0.name)" } ?? ""
    guard !caveats.isEmpty else {
      throw .unknown(message: "er is geen waarschuwing die over \(area.name) gaat\(only)", nearest: [])
    }
    return self.caveats("Let op bij \(area.name), \(title(of: area))\(only)", caveats)
  }

  /// What is to be known about what a document says.
  func caveats(about source: Source) throws(Unanswered) -> Answer {
    let caveats = content.caveats.filter { $0.sources.contains(source.id) }
    guard !caveats.isEmpty else {
      throw .unknown(message: "er is geen waarschuwing over ‘\(source.title)’", nearest: [])
    }
    return self.caveats("Let op bij \(source.markedTitle)", caveats)
  }

  /// What is to be known about the figures of an indicator.
  func caveats(about indicator: Indicator) throws(Unanswered) -> Answer {
    let caveats = caveats(indicator.id)
    guard !caveats.isEmpty else {
      throw .unknown(message: "er is geen waarschuwing bij ‘\(indicator.name)’", nearest: [])
    }
    return self.caveats("Let op bij \(indicator.name)", caveats, [Note(.definition, indicator.definition)])
  }

  /// One caveat with the figures that it is about, under each other.
  func caveat(_ caveat: Caveat) -> Answer {
    let figures = Dictionary(grouping: figures(of: caveat)) { $0.0.indicator.id }
    let areas = caveat.areas.compactMap { area($0)?.name }
    let sections = caveat.indicators.compactMap(indicator).map { indicator in
      Section.readings(indicator.nameWithUnit, figures[indicator.id] ?? [], self)
    }
    let without = caveat.indicators.filter { figures[$0] == nil }.compactMap { indicator($0)?.name }
    return Answer(
      title: caveat.title,
      notes: (areas.isEmpty ? [] : [Note(.description, "Dit gaat over \(areas.enumeration).")])
        + (without.isEmpty
          ? [] : [Note(.absence, "Er is geen cijfer van: \(without.joined(separator: "; ")).")]),
      sections: [
        Section(columns: [.text("uitleg")], rows: [Row([Cell(caveat.text)], CaveatFact(caveat, self))])
      ] + sections)
  }
}
