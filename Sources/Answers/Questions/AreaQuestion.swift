import BredeWelvaart

/// What is known about an area, or which wijken there are.
package struct AreaQuestion: Question {
  package let extent: Store.Extent
  private let words: [String]
  private let parts: [AreaPart]

  /// Asks about an area; an empty name asks for the list.
  package init(_ name: String, _ parts: [AreaPart] = [.figures]) {
    words = name.split(separator: " ").map(String.init)
    self.parts = parts
    extent = name.isEmpty ? .figures : parts.reduce(.figures) { $0.union($1.extent) }
  }

  private var name: String { words.joined(separator: " ") }

  /// Of 'lariks eenzaamheid' the words are more than a name.
  package var next: (any Question)? { words.count > 1 && !asksExport ? WordsQuestion(words) : nil }

  /// Whether it names the command whose answer is of another kind.
  private var asksExport: Bool { words.contains { LookUpWord(called: $0) == .export } }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !name.isEmpty else { return list(store) }
    let meant: Meant<Area>
    do throws(Unanswered) {
      meant = try store.area(meant: name)
    } catch {
      guard words.count > 1, asksExport else { throw error }
      throw .unclear(message: "‘wijk’ en ‘export’ zijn twee opdrachten; vraag er een, met de naam erachter.")
    }
    return try profile(meant.subject, meant.notes, store)
  }

  /// The area whose figures are asked for, for a picture; nil where they are not.
  package func subject(_ store: Store) throws(Unanswered) -> Area? {
    guard !name.isEmpty, parts.contains(.figures) else { return nil }
    return try store.area(meant: name).subject
  }

  /// More figures than anyone reads in a row.
  private static let many = 60

  private func list(_ store: Store) -> Answer {
    let rows = store.wijken.map { wijk in
      Row(
        [Cell(wijk.number.map(String.init) ?? "", .muted), Cell(wijk.name)], PlainFact.area(wijk, store))
    }
    return Answer(
      title: "De wijken van \(store.gemeente?.name ?? "deze gemeente")",
      sections: [Section(columns: [.number("nr"), .name("wijk")], rows: rows)])
  }

  private func profile(_ area: Area, _ notes: [Note], _ store: Store) throws(Unanswered) -> Answer {
    let found = parts.map { part in (part: part, content: content(part, area, store)) }
    let sections = found.flatMap(\.content.sections)
    if let first = parts.first, first != .figures, sections.allSatisfy(\.rows.isEmpty) {
      throw .unknown(message: first.absence(in: area), nearest: [])
    }
    return Answer(
      title: "\(area.name), \(store.title(of: area))",
      notes: notes + found.flatMap(\.content.notes).unique, sections: sections)
  }

  private func content(_ part: AreaPart, _ area: Area, _ store: Store) -> (notes: [Note], sections: [Section])
  {
    switch part {
    case .figures:
      let profile = AreaFigures(store, area)
      let facts = profile.themes.flatMap(\.facts) + profile.past
      let summary = Summary(store, area)
      let similarity = Similarity(store, area)
      let sections =
        [Section.summary(summary, of: area, store), Section.similarity(similarity, of: area, store)]
        + profile.themes.map { Section.indicators($0.theme.name, $0.facts, store) }
        + [Section.indicators(FigureFact.pastHeading, profile.past, store)]
        + profile.buurten.map { Section.indicators("Buurt \($0.area.name)", $0.facts, store) }
      let isRanked = facts.contains { $0.rank != nil }
      let absence =
        facts.isEmpty ? [Note(.absence, "Over \(area.name) staan er geen cijfers in de documenten.")] : []
      return (
        absence + (summary.findings.isEmpty ? [] : [Note(.reading, Summary.reading)])
          + (similarity.neighbours.isEmpty ? [] : [Note(.reading, Similarity.reading)])
          + .reference(facts, store) + (isRanked ? [.rank] : [])
          + (facts.contains { $0.trend?.change != nil } ? [.developmentRule(store)] : [])
          + (facts.count > Self.many ? [.parts] : []),
        sections
      )
    case .portrait: return ([], store.portrait(of: area))
    case .facilities:
      let facilities = Facilities(store, area)
      return (facilities.notes, facilities.sections(store))
    case .meetingPlaces: return ([], Facilities(store, area).placeSections(store))
    case .balance: return store.balanceSections(of: area)
    case .housing: return store.housingSections(of: area)
    case .plans:
      let list = ActionList(store: store, area: area, theme: nil)
      return (list.notes, list.sections)
    case .outlook: return store.outlookSections(of: area)
    }
  }
}

extension AreaPart {
  /// What of the package it shows.
  fileprivate var extent: Store.Extent {
    switch self {
    case .figures: [.figures, .statements, .plans]
    case .portrait: .statements
    case .facilities: [.facilities, .glossary]
    case .meetingPlaces: .facilities
    case .plans: [.plans, .statements]
    case .balance: .balance
    case .housing, .outlook: .statements
    }
  }
}
