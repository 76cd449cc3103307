import BredeWelvaart
import Cells

/// The facilities that a document gives for a larger area than a wijk, such as a hospital.
struct SharedFacilities {
  /// One facility of one area.
  struct Row {
    let kind: FacilityKind
    let facility: Facility
    let area: Area
  }

  /// Area by area, from the gemeente outwards; buurten come last.
  let rows: [Row]

  init(_ store: Store) {
    let around = store.gemeente.map { [$0] + store.ancestors(of: $0) } ?? []
    let others = store.content.areas.filter { $0.level != .wijk && !around.contains($0) }
    let named = Set(store.content.facilities.map(\.area))
    let areas = (around + others).filter { named.contains($0.code) }
    let kinds = FacilityKind.all(in: areas, store)
    rows = areas.flatMap { area in
      kinds.compactMap { kind in
        kind.facilities[area.code].map { Row(kind: kind, facility: $0, area: area) }
      }
    }
  }

  private var longestName: Int { rows.map(\.kind.labelWidth).max() ?? 0 }

  func draw(_ row: Row, nameWidth: Int, _ frame: inout Frame, in line: Rect, hasCursor: Bool) {
    // Notes get the room that these names leave.
    let nameWidth = min(nameWidth, longestName + 1)
    let name = Rect(x: line.x, y: line.y, width: nameWidth - 1, height: 1)
    frame.writeName(row.kind.label(width: name.width), in: name, hasCursor: hasCursor)
    let presence: Facility.Presence? = row.facility.presence
    let x = frame.write(presence.sign, x: line.x + nameWidth + 1, y: line.y, in: line, presence.style) + 2
    let words = row.facility.note.isEmpty ? row.facility.presence.word : row.facility.note
    frame.write(words, x: x, y: line.y, in: line)
  }
}
