import BredeWelvaart

extension State {
  /// A screen over the overview: what it is about, and how far one has come in it.
  package struct Panel: Hashable, Sendable {
    package internal(set) var route: Route
    /// The item that has the cursor, counted over the page.
    package internal(set) var cursor = 0
    /// What was typed, where a panel takes text.
    package internal(set) var query = ""
    package internal(set) var filter = Filter()
    /// Where the cursor was in the other parts of the panel.
    var positions: [Route: Int] = [:]

    init(_ route: Route) { self.route = route }
  }

  /// What a panel leaves out, and in which order it shows the rest.
  package struct Filter: Hashable, Sendable {
    /// Only what is for this area; nil is all.
    package internal(set) var area: Area.Code?
    /// Only this theme; nil is all.
    package internal(set) var theme: Theme.ID?
    /// Only what differs between the areas compared.
    package internal(set) var onlyDifferences = false
    /// Only these words, by their slugs; none is all.
    package internal(set) var terms: [String] = []
    /// How the table of all wijken is put in order, which leaves nothing out.
    package internal(set) var order = HeatTable.Order()
    /// How any other table is put in order; nil is the order of the package.
    package internal(set) var sorting: ColumnSorting?
  }
}

/// A figure: what is measured, and where.
package struct Figure: Hashable, Sendable {
  package let indicator: Indicator.ID
  package let area: Area.Code

  package init(indicator: Indicator.ID, area: Area.Code) {
    (self.indicator, self.area) = (indicator, area)
  }
}
