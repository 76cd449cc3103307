extension Store {
  /// What of a package is loaded beside its figures.
  ///
  /// Areas, indicators, figures and what is to be known about them always are: they are enough to look up,
  /// compare and rank. Texts and plans are most of a package, so whoever needs none of them starts in half
  /// the time.
  package struct Extent: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing more.
    package static let figures: Extent = []
    package static let map = Extent(rawValue: 1)
    package static let statements = Extent(rawValue: 2)
    /// Facilities and meeting places.
    package static let facilities = Extent(rawValue: 4)
    /// Actions, criteria for plans and household budgets.
    package static let plans = Extent(rawValue: 8)
    package static let balance = Extent(rawValue: 16)
    package static let glossary = Extent(rawValue: 32)
    /// The words in which people claim or ask for something.
    package static let words = Extent(rawValue: 64)
    package static let everything: Extent = [
      .map, .statements, .facilities, .plans, .balance, .glossary, .words,
    ]
  }
}
