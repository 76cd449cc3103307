/// A place in a document that facts were taken from.
package struct SourcePlace: Hashable, Sendable {
  /// All that was taken from one place, each kind in the order of the package.
  package struct Contents: Hashable, Sendable {
    package let observations: [Observation]
    package let assessments: [Assessment]
    package let statements: [Statement]
    package let facilities: [Facility]
    package let places: [Place]
    package let actions: [Action]
    package let criteria: [Criterion]
    package let budgets: [Budget]
    package let terms: [Term]
  }

  package let source: Source.ID
  /// The chapter and the table or figure, as the package writes it.
  package let locator: String
  /// The locator as a name for addresses, the only one of its kind in the document.
  package let slug: String
}

extension Store {
  /// The places in a document, in the order in which the package first names them.
  package func places(in source: Source.ID) -> [SourcePlace] {
    var seen: Set<String> = []
    var slugs: Set<String> = []
    return citations.filter { $0.source == source && seen.insert($0.locator).inserted }.map { citation in
      let slug = citation.locator.slug
      let name = slug.isEmpty ? "plek" : slug
      // Locators that differ in signs alone have the same slug.
      let candidates = sequence(first: 2) { $0 + 1 }.lazy.map { "\(name)-\($0)" }
      let free = slugs.contains(name) ? candidates.first { !slugs.contains($0) } ?? name : name
      slugs.insert(free)
      return SourcePlace(source: source, locator: citation.locator, slug: free)
    }
  }

  /// The place in a document with that name for addresses.
  package func sourcePlace(_ source: Source.ID, slug: String) -> SourcePlace? {
    places(in: source).first { $0.slug == slug }
  }

  /// The place that a fact was taken from.
  package func sourcePlace(of citation: Citation) -> SourcePlace? {
    places(in: citation.source).first { $0.locator == citation.locator }
  }

  /// All that was taken from a place.
  package func contents(of place: SourcePlace) -> SourcePlace.Contents {
    let citation = Citation(source: place.source, locator: place.locator)
    return SourcePlace.Contents(
      observations: content.observations.filter { $0.citation == citation },
      assessments: content.assessments.filter { $0.citation == citation },
      statements: content.statements.filter { $0.citation == citation },
      facilities: content.facilities.filter { $0.citation == citation },
      places: content.places.filter { $0.citation == citation },
      actions: content.actions.filter { $0.citation == citation },
      criteria: content.criteria.filter { $0.citation == citation },
      budgets: content.budgets.filter { $0.citation == citation },
      terms: content.glossary.filter { $0.citation == citation })
  }

  /// The places that say something of an indicator, in the order of the package.
  package func citations(of indicator: Indicator.ID) -> [Citation] {
    (content.observations.filter { $0.indicator == indicator }.map(\.citation)
      + content.assessments.filter { $0.indicator == indicator }.map(\.citation)).unique
  }

  private var citations: [Citation] {
    content.observations.map(\.citation) + content.assessments.map(\.citation)
      + content.statements.map(\.citation) + content.facilities.map(\.citation)
      + content.places.map(\.citation) + content.actions.map(\.citation)
      + content.criteria.map(\.citation) + content.budgets.map(\.citation)
      + content.glossary.map(\.citation)
  }
}
