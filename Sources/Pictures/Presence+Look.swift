import BredeWelvaart
import Cells

extension Facility.Presence? {
  /// The sign in a table, a point where no document says anything; ASCII screens turn it into a letter.
  ///
  /// What is there is plain, what is not stands out, what nobody knows recedes.
  package var look: (sign: String, style: Style) {
    switch self {
    case .yes: ("✓", Style(.accent))
    case .no: ("✗", .strong)
    case .limited: ("~", .plain)
    case .unknown: ("?", .muted)
    case nil: ("·", .muted)
    }
  }
}
