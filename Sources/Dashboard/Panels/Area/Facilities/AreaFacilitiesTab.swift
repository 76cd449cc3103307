import BredeWelvaart
import Cells

/// What there is in each wijk, what there is for all of them, and where people meet.
struct AreaFacilitiesTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }
  /// The wijk in hand; a larger area has no column of its own.
  private var wijk: Area? { area.level == .wijk ? area : nil }

  func fill(_ page: inout Page) {
    let shared = SharedFacilities(store)
    let matrix = FacilityMatrix(store, own: wijk, below: shared)
    if !matrix.kinds.isEmpty {
      page.intro = "✓ ja, ✗ nee, ~ beperkt, ? niet bekend, · niet genoemd."
      page.header = matrix.drawHeads
    }
    let (store, wijk) = (store, wijk)
    page.items = matrix.kinds.map { kind in
      var item = item(wijk.flatMap { kind.facilities[$0.code] } ?? matrix.firstFacility(kind)) {
        matrix.draw(kind, &$0, in: $1, hasCursor: $2)
      }
      item.foot = .remarks { FacilityRemarks(store: store, kind: kind, own: wijk).remarks }
      return item
    }
    for (index, row) in shared.rows.enumerated() {
      if index == 0 || shared.rows[index - 1].area != row.area {
        page.items.addSection(row.area.level == .gemeente ? "In heel \(row.area.name)" : row.area.name)
      }
      page.items.append(
        item(row.facility) {
          shared.draw(row, nameWidth: matrix.columns($1.width).nameWidth, &$0, in: $1, hasCursor: $2)
        })
    }
    page.items += MeetingPlaces(context: context, area: area).items
    page.empty = "De documenten noemen geen voorzieningen."
  }

  private func item(_ facility: Facility?, _ draw: @escaping PageItem.Drawing) -> PageItem {
    PageItem(
      body: .drawing(lines: 1, draw), command: facility.map { .openCitation($0.citation) },
      citation: facility?.citation, subject: facility.map { .facility(name: $0.name) },
      foot: facility.map { .remark(context.source($0.citation)) })
  }
}
