import BredeWelvaart

extension Gap.Kind {
  /// The sign beside the number of figures, which every terminal has.
  var sign: Character {
    switch self {
    case .inWords: "\""
    case .emptyInDocument: "?"
    case .cannotExist: "×"
    case .suppressed: "*"
    case .onlyElsewhere: "/"
    }
  }
}

extension Coverage.Cell {
  /// The kinds of gaps that there are.
  ///
  /// That only other wijken have figures is told where there is nothing else to tell: it is so of some
  /// indicator nearly everywhere.
  var gaps: [Gap.Kind] {
    let kinds = Gap.Kind.allCases.filter { count($0) > 0 }
    return figures == 0 && kinds.count == 1 ? kinds : kinds.filter { $0 != .onlyElsewhere }
  }
}
