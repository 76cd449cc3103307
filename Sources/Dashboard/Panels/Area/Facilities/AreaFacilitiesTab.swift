import BredeWelvaart
import Cells

/// What there is in each wijk, what there is for all of them, and where people meet.
struct AreaFacilitiesTab {
  let context: PageContext
  let area: Area

  func fill(_ page: inout Page) {
    let facilities = Facilities(context.store, area)
    let matrix = FacilityMatrix(context.store, facilities)
    if !matrix.kinds.isEmpty {
      page.intro = "✓ ja, ✗ nee, ~ beperkt, ? niet bekend, · niet genoemd."
      page.header = matrix.drawHeads
    }
    let (store, wijk) = (context.store, facilities.wijk)
    page.items = matrix.kinds.map { kind in
      let own = wijk.map { kind.facilities[$0.code] } ?? kind.all.first
      var item = item(own) { matrix.draw(kind, &$0, in: $1, hasCursor: $2) }
      item.foot = .remarks { FacilityRemarks(store: store, kind: kind, own: wijk).remarks }
      return item
    }
    for (area, kinds) in facilities.shared {
      page.items.addSection(
        area.level == .gemeente ? "In heel \(area.name)" : area.name,
        kinds.flatMap { kind in
          kind.all.map { facility in
            item(facility) { matrix.draw(facility, of: kind, &$0, in: $1, hasCursor: $2) }
          }
        })
    }
    page.items += placeItems(facilities)
    page.empty = "De documenten noemen geen voorzieningen."
  }

  private func item(_ facility: Facility?, _ draw: @escaping PageItem.Drawing) -> PageItem {
    PageItem(
      body: .drawing(lines: 1, draw), command: facility.map { .openCitation($0.citation) },
      citation: facility?.citation, subject: facility.map { .facility(name: $0.name) },
      foot: facility.map { .remark(context.source($0.citation)) })
  }

  // MARK: Where people meet

  private func placeItems(_ facilities: Facilities) -> [PageItem] {
    guard let wijk = facilities.wijk else {
      return facilities.places.flatMap { area, places in section(area, places) }
    }
    guard !context.store.content.places.isEmpty else { return [] }
    let own = facilities.places.first { $0.area == wijk }?.places ?? []
    let none = PageItem.text("De documenten noemen hier geen ontmoetingsplek.", .muted)
    let wider = facilities.places.filter { $0.area != wijk }.map { area, places in
      let count = places.count
      return PageItem.entry(
        "\(count == 1 ? "Er is ook 1 plek" : "Er zijn ook \(count) plekken en initiatieven") voor heel \(area.name).",
        opens: .area(area.code, .facilities))
    }
    return section(wijk, own) + (own.isEmpty ? [none] : []) + wider
  }

  private func section(_ area: Area, _ places: [Place]) -> [PageItem] {
    [.blank, .heading(Facilities.placesHeading(area))] + places.map(item)
  }

  private func item(_ place: Place) -> PageItem {
    let buurt = context.store.area(place.area).flatMap { $0.level == .buurt ? ", \($0.name)" : nil } ?? ""
    var item = PageItem.bullet(
      "\(place.name): \(place.description)",
      remark: "\(place.kind.capitalisedFirst)\(buurt). \(context.source(place.citation))", place.citation)
    item.subject = .place(name: place.name, area: place.area)
    return item
  }
}
