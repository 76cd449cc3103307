import BredeWelvaart
import Cells

/// A kind of facility and what the documents say of it, area by area.
struct FacilityKind {
  /// The name as the package writes it.
  let name: String
  let facilities: [Area.Code: Facility]
  /// The name for a reader, as it stands within a sentence.
  let words: String
  /// The name in a table.
  private let label: String
  /// The term of the glossary that explains it.
  let term: Term?

  /// All kinds that the documents say something of in one of the areas, in the order of the package.
  static func all(in areas: [Area], _ store: Store) -> [FacilityKind] {
    let codes = Set(areas.map(\.code))
    let rows = store.content.facilities.filter { codes.contains($0.area) }
    let glossary = store.content.glossary
    let names = Dictionary(glossary.map { ($0.term.slug, $0) }) { first, _ in first }
    let abbreviations = Dictionary(glossary.map { ($0.abbreviation.slug, $0) }) { first, _ in first }
    return rows.grouped(by: \.name).map { name, rows in
      FacilityKind(name, rows, abbreviated: abbreviations[name.slug], named: names[name.slug])
    }
  }

  private init(_ name: String, _ rows: [Facility], abbreviated: Term?, named: Term?) {
    self.name = name
    facilities = Dictionary(rows.map { ($0.area, $0) }) { first, _ in first }
    term = abbreviated ?? named
    words = abbreviated.map { "\($0.term.lowercased()) (\($0.abbreviation))" } ?? Self.readable(name)
    label = abbreviated?.term ?? words.capitalisedFirst
  }

  /// The name at the start of a line or a sentence.
  var title: String { words.capitalisedFirst }

  /// The name in a table, or its abbreviation where that is all there is room for.
  func label(width: Int) -> String {
    guard label.cellWidth > width, let abbreviation = term?.abbreviation, !abbreviation.isEmpty else {
      return label.truncated(to: width)
    }
    return abbreviation
  }

  /// The width that its name in a table wants.
  var labelWidth: Int { label.cellWidth }

  /// The areas where it is like this.
  func areas(_ presence: Facility.Presence, of areas: [Area]) -> [Area] {
    areas.filter { facilities[$0.code]?.presence == presence }
  }

  /// A name of the package as words: `middelbare-school` becomes `middelbare school`.
  private static func readable(_ name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    // Short words without a vowel are abbreviations, which are read letter by letter.
    let isAbbreviation = words.count <= 4 && !words.lowercased().contains { "aeiouy".contains($0) }
    return isAbbreviation ? words.uppercased() : words
  }
}

extension Facility.Presence {
  /// The sign in the table; the screen turns it into a letter where only ASCII is possible.
  var sign: Character {
    switch self {
    case .yes: "✓"
    case .no: "✗"
    case .limited: "~"
    case .unknown: "?"
    }
  }
}
