import BredeWelvaart

// How the kinds of gaps look: signs that every terminal has.

extension Gap.Kind {
  /// The sign beside the number of figures.
  var sign: Character {
    switch self {
    case .emptyInDocument: "?"
    case .cannotExist: "×"
    case .suppressed: "*"
    case .onlyElsewhere: "/"
    }
  }

  /// What the sign means, in a few words.
  var legend: String {
    switch self {
    case .emptyInDocument: "lege plek in het document"
    case .cannotExist: "kan niet bestaan"
    case .suppressed: "niet openbaar"
    case .onlyElsewhere: "alleen van andere wijken"
    }
  }
}

extension Coverage.Cell {
  /// The signs of the gaps that there are.
  ///
  /// That only other wijken have figures is told where there is nothing else to tell: it is so of some
  /// indicator nearly everywhere.
  var signs: [Character] {
    var kinds: [Gap.Kind] = []
    if missing > 0 { kinds.append(.emptyInDocument) }
    if impossible > 0 { kinds.append(.cannotExist) }
    if suppressed > 0 { kinds.append(.suppressed) }
    if figures == 0, kinds.isEmpty, others > 0 { kinds.append(.onlyElsewhere) }
    return kinds.map(\.sign)
  }
}
