import BredeWelvaart

extension State {
  /// A screen over the overview: what it is about, and how far one has come in it.
  public struct Panel: Hashable, Sendable {
    public internal(set) var route: Route
    /// The item that has the cursor, counted over the page.
    public internal(set) var cursor = 0
    /// What was typed, where a panel takes text.
    public internal(set) var query = ""
    public internal(set) var filter = Filter()
    /// Where the cursor was in the other parts of the panel.
    var positions: [Route: Int] = [:]

    init(_ route: Route, cursor: Int = 0) {
      self.route = route
      self.cursor = cursor
    }
  }

  /// What a panel leaves out.
  public struct Filter: Hashable, Sendable {
    /// Only what is for this area; nil is all.
    public internal(set) var area: Area.Code?
    /// Only this theme; nil is all.
    public internal(set) var theme: Theme.ID?
    /// Only what differs between the areas compared.
    public internal(set) var onlyDifferences = false
    /// Only these words, by their slugs; none is all.
    public internal(set) var terms: [String] = []
  }
}

/// A figure: what is measured, and where.
public struct Figure: Hashable, Sendable {
  public let indicator: Indicator.ID
  public let area: Area.Code

  public init(indicator: Indicator.ID, area: Area.Code) {
    (self.indicator, self.area) = (indicator, area)
  }
}
