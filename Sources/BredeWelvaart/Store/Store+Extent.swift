extension Store {
  /// What of a package is loaded beside its figures.
  ///
  /// Areas, indicators, figures and what is to be known about them always are: they are enough to look up,
  /// compare and rank. Texts and plans are most of a package, so whoever needs none of them starts in half
  /// the time.
  public struct Extent: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing more.
    public static let figures: Extent = []
    public static let map = Extent(rawValue: 1)
    public static let statements = Extent(rawValue: 2)
    /// Facilities and meeting places.
    public static let facilities = Extent(rawValue: 4)
    /// Actions, criteria for plans and household budgets.
    public static let plans = Extent(rawValue: 8)
    public static let balance = Extent(rawValue: 16)
    public static let glossary = Extent(rawValue: 32)
    public static let everything: Extent = [.map, .statements, .facilities, .plans, .balance, .glossary]
  }
}
