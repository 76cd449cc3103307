import BredeWelvaart

extension Store {
  /// Where people meet: in an area and in the whole gemeente, or wijk by wijk for the gemeente.
  func meetingPlaces(of area: Area) -> [Section] {
    let others = area.level == .gemeente ? wijken : [gemeente].compactMap(\.self)
    return ([area] + others).unique.map { place in
      Section(
        "Ontmoetingsplekken \(place.level == .gemeente ? "voor heel" : "in") \(place.name)",
        columns: [.name("plek"), .text("soort"), .text("omschrijving")],
        rows: content.places.filter { isPart($0.area, of: place) }.map { place in
          Row(
            [Cell(place.name), Cell(place.kind, .muted), Cell(place.description)],
            MeetingPlaceFact(place, self))
        })
    }
  }
}
