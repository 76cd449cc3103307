extension Coverage.Cell {
  /// What there is and what not, in a short phrase: `3 cijfers, 1 plek zonder cijfer in het document`.
  public var words: String {
    guard figures + missing + impossible + suppressed + others > 0 else {
      return "geen cijfers: de documenten geven er geen per wijk"
    }
    let gaps = [
      "\(missing) \(missing == 1 ? "plek" : "plekken") zonder cijfer in het document",
      "\(impossible) die hier niet \(impossible == 1 ? "kan" : "kunnen") bestaan",
      "\(suppressed) niet openbaar",
      "\(others) alleen van andere wijken",
    ]
    let present = zip([missing, impossible, suppressed, others], gaps).filter { $0.0 > 0 }.map(\.1)
    return ([figureWords] + present).joined(separator: ", ")
  }

  private var figureWords: String {
    switch figures {
    case 0: "geen cijfers"
    case 1: "1 cijfer"
    default: "\(figures) cijfers"
    }
  }
}

extension Gap.Kind {
  /// The kind of gap in a few words.
  public var words: String {
    switch self {
    case .emptyInDocument: "geen cijfer op de plek in het document"
    case .cannotExist: "kan hier niet bestaan"
    case .suppressed: "niet openbaar"
    case .onlyElsewhere: "alleen cijfers van andere wijken"
    }
  }
}
