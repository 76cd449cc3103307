import BredeWelvaart

// How the kinds of gaps look, in signs that every terminal has, and how they are called.

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

  /// What stands above the gaps of the kind.
  var heading: String {
    switch self {
    case .emptyInDocument: "Het document heeft een lege plek"
    case .cannotExist: "Kan hier niet bestaan"
    case .suppressed: "Niet openbaar"
    case .onlyElsewhere: "De documenten geven het alleen voor andere wijken"
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
