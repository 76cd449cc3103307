import BredeWelvaart

/// The figures that some words are about: indicators by their names, topics and themes, and areas.
struct FigureSelection {
  /// Empty where all areas are meant.
  private var areas: Set<Area.Code> = []
  /// Nil where all indicators are meant.
  private var indicators: Set<Indicator.ID>?
  private(set) var notes: [Note] = []

  /// Reads words, of which those of an area's name may be more than one.
  init(_ words: [String], _ store: Store) throws(Unanswered) {
    let (named, rest) = store.areas(in: words.flatMap { $0.split { " ,;".contains($0) }.map(String.init) })
    areas = Set(named.map(\.code))
    for word in rest {
      let slug = word.slug
      guard !slug.isEmpty, !["de", "het", "in", "van", "en", "per"].contains(slug) else { continue }
      let parts = slug.split(separator: "-").map(String.init)
      let named = store.content.indicators.filter { $0.isAbout(parts, store) }
      if named.isEmpty {
        try addMisspelled(word, store)
      } else {
        keep(Set(named.map(\.id)))
      }
    }
  }

  /// Whether every figure is meant.
  var isWhole: Bool { areas.isEmpty && indicators == nil }

  func contains(_ observation: Observation) -> Bool { contains(observation.indicator, observation.area) }

  /// Whether the words are about an indicator in an area.
  func contains(_ indicator: Indicator.ID, _ area: Area.Code) -> Bool {
    (areas.isEmpty || areas.contains(area)) && (indicators?.contains(indicator) ?? true)
  }

  private mutating func keep(_ ids: Set<Indicator.ID>) {
    indicators = indicators.map { $0.intersection(ids) } ?? ids
  }

  /// Takes a word for the area or the indicator that it comes nearest to.
  private mutating func addMisspelled(_ word: String, _ store: Store) throws(Unanswered) {
    if let area = try? store.area(meant: word) {
      areas.insert(area.subject.code)
      notes += area.notes
      return
    }
    let indicator = try store.indicator(meant: word)
    keep([indicator.subject.id])
    notes += indicator.notes
  }
}
