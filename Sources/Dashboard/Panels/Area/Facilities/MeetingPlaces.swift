import BredeWelvaart

/// Where people meet: in a wijk, or wijk by wijk for a larger area.
struct MeetingPlaces {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  private static let heading = "Ontmoetingsplekken"

  var items: [PageItem] { area.level == .wijk ? itemsOfWijk : itemsOfAll }

  private var itemsOfWijk: [PageItem] {
    var items: [PageItem] = [.blank, .heading(Self.heading)]
    let places = places(in: area)
    items += places.map(item)
    if places.isEmpty {
      items.append(.text("De documenten noemen hier geen ontmoetingsplek.", .muted))
    }
    if let gemeente = store.gemeente {
      let count = self.places(in: gemeente).count
      if count > 0 {
        items.append(
          .entry(
            "\(count == 1 ? "Er is ook 1 plek" : "Er zijn ook \(count) plekken en initiatieven") voor heel "
              + "\(gemeente.name).",
            opens: .area(gemeente.code, .facilities)))
      }
    }
    return store.content.places.isEmpty ? [] : items
  }

  private var itemsOfAll: [PageItem] {
    let larger = store.content.areas.filter { $0.level != .wijk && $0.level != .buurt }
    return (larger + store.wijken).flatMap { area -> [PageItem] in
      let places = places(in: area)
      guard !places.isEmpty else { return [] }
      return [.blank, .heading(Self.heading, note: area.name)] + places.map(item)
    }
  }

  /// The places in an area and its buurten, in the order of the package.
  private func places(in area: Area) -> [Place] {
    store.content.places.filter { store.isPart($0.area, of: area) }
  }

  private func item(_ place: Place) -> PageItem {
    let buurt = store.area(place.area).flatMap { $0.level == .buurt ? ", \($0.name)" : nil } ?? ""
    var item = PageItem.bullet(
      "\(place.name): \(place.description)",
      remark: "\(place.kind.capitalisedFirst)\(buurt). \(context.source(place.citation))", place.citation)
    item.subject = .place(name: place.name, area: place.area)
    return item
  }
}
