import BredeWelvaart

// How the kinds of gaps look, in signs that every terminal has, and how they are called.

extension Gap.Kind {
  /// The sign beside the number of figures, what it means in a few words, and what stands above such gaps.
  var look: (sign: Character, legend: String, heading: String) {
    switch self {
    case .inWords: ("\"", "alleen in woorden", "De documenten zeggen het alleen in woorden")
    case .emptyInDocument: ("?", "lege plek in het document", "Het document heeft een lege plek")
    case .cannotExist: ("×", "kan niet bestaan", "Kan hier niet bestaan")
    case .suppressed: ("*", "niet openbaar", "Niet openbaar")
    case .onlyElsewhere:
      ("/", "alleen van andere wijken", "De documenten geven het alleen voor andere wijken")
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
    if inWords > 0 { kinds.append(.inWords) }
    if missing > 0 { kinds.append(.emptyInDocument) }
    if impossible > 0 { kinds.append(.cannotExist) }
    if suppressed > 0 { kinds.append(.suppressed) }
    if figures == 0, kinds.isEmpty, others > 0 { kinds.append(.onlyElsewhere) }
    return kinds.map(\.look.sign)
  }
}
