import BredeWelvaart
import Cells

extension FacilityKind {
  /// The name in a table, or its abbreviation where that is all there is room for.
  func label(width: Int) -> String {
    guard label.cellWidth > width, let abbreviation = term?.abbreviation, !abbreviation.isEmpty else {
      return label.truncated(to: width)
    }
    return abbreviation
  }
}

extension Facility.Presence? {
  /// The sign in the table, a point where no document says anything; ASCII screens turn it into a letter.
  var sign: String {
    switch self {
    case .yes: "✓"
    case .no: "✗"
    case .limited: "~"
    case .unknown: "?"
    case nil: "·"
    }
  }

  /// What is there is plain, what is not stands out, what nobody knows recedes.
  var style: Style {
    switch self {
    case .yes: Style(.accent)
    case .no: .strong
    case .limited: .plain
    case .unknown, nil: .muted
    }
  }
}
