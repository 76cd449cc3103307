import BredeWelvaart

extension Section {
  /// The wijken that are like a wijk, and on which figures they differ most.
  static func similarity(_ similarity: Similarity, of area: Area, _ store: Store) -> Section {
    Section(
      Similarity.heading,
      columns: [.name("wijk"), .word("afstand"), .number("cijfers"), .text("verschilt het meest in")],
      rows: similarity.neighbours.map { neighbour in
        Row(
          [
            Cell(neighbour.area.name), Cell(neighbour.distanceWords, .strong), Cell("\(neighbour.shared)"),
            Cell(neighbour.differenceWords),
          ], PlainFact.similarity(neighbour, of: area, store))
      })
  }
}

extension PlainFact {
  /// A wijk that is like another.
  fileprivate static func similarity(
    _ neighbour: Similarity.Neighbour, of area: Area, _ store: Store
  ) -> PlainFact {
    let differences = neighbour.differences
    return PlainFact(
      kind: .similarity,
      fields: .area(area) + [
        Field("other", "lijkt op", neighbour.area.code.rawValue),
        Field("other_name", "naam daarvan", neighbour.area.name),
        Field("distance", "afstand", .number(neighbour.distanceNumber)),
        Field("shared", "aantal cijfers", neighbour.shared),
        Field("differences", "verschilt het meest in", .list(differences.map(\.indicator.id.rawValue))),
      ],
      origins: differences.flatMap { [$0.own.citation, $0.other.citation] }.unique.map { Origin($0, store) })
  }
}
