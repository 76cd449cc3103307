/// A verdict that a document gives in words only.
package struct Assessment: Hashable, Sendable {
  /// The rings of the wheel.
  package enum Ring: String, CaseIterable, Sendable {
    /// The development over the years: the inner ring.
    case trend
    /// The place against a reference area: the outer ring.
    case position
  }

  package let indicator: Indicator.ID
  package let area: Area.Code
  package let ring: Ring
  /// The area compared with; nil for a trend.
  package let reference: Area.Code?
  package let verdict: Verdict
  package let period: Period
  package let citation: Citation
  package let note: String
}
