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
    let names = FacilityNames(store.content.glossary)
    return rows.grouped(by: \.name).map { FacilityKind($0, $1, names) }
  }

  private init(_ name: String, _ rows: [Facility], _ names: FacilityNames) {
    self.name = name
    facilities = Dictionary(rows.map { ($0.area, $0) }) { first, _ in first }
    term = names.term(name)
    words = names.words(name)
    label = names.label(name)
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
