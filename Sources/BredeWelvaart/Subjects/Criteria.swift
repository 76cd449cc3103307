/// The criteria for a plan for dwellings, and what their document says of such plans.
package struct Criteria: Sendable {
  /// The criteria under one heading.
  package struct Group: Sendable {
    package let name: String
    /// Each with its place in the package, by which it is ticked.
    package let criteria: [(place: Int, criterion: Criterion)]
  }

  /// In the order in which the package first names them.
  package let groups: [Group]
  /// What the document says in the part that holds the criteria.
  package let statements: [Statement]
  package static let statementsHeading = "Wat de bron erover zegt"

  package init(_ store: Store) {
    let criteria = store.content.criteria
    groups = criteria.enumerated().map { (place: $0, criterion: $1) }.grouped(by: \.criterion.group)
      .map { Group(name: $0, criteria: $1) }
    let places = criteria.map(\.citation).unique
    statements = store.content.statements.filter { statement in
      places.contains { $0.isWithin(statement.citation) }
    }
  }
}

extension Citation {
  /// Whether the place is another one or a part of it.
  fileprivate func isWithin(_ other: Citation) -> Bool {
    source == other.source
      && (locator == other.locator || !other.locator.isEmpty && locator.hasPrefix(other.locator + ","))
  }
}
