/// A verdict that a document gives in words only.
public struct Assessment: Hashable, Sendable {
  /// The rings of the wheel.
  public enum Ring: String, CaseIterable, Sendable {
    /// The development over the years: the inner ring.
    case trend
    /// The place against a reference area: the outer ring.
    case position
  }

  public let indicator: Indicator.ID
  public let area: Area.Code
  public let ring: Ring
  /// The area compared with; nil for a trend.
  public let reference: Area.Code?
  public let verdict: Verdict
  public let period: Period
  public let citation: Citation
  public let note: String
}
