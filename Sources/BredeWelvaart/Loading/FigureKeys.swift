/// The figures met in a table, by what makes each one of a kind.
struct FigureKeys {
  /// The numbers of the five texts; numbers are quicker to tell apart than the texts.
  private struct Key: Hashable {
    let indicator: Int
    let area: Int
    let period: Int
    let scenario: Int
    let source: Int
  }

  // With room for a table of hundreds: growing takes longer than filling.
  private var keys: Set<Key> = Set(minimumCapacity: 1000)
  private var periods = Numbering()
  private var scenarios = Numbering()

  /// Notes a figure; tells whether it was new.
  mutating func insert(
    indicator: Int, area: Int, period: String, scenario: String, source: Int
  ) -> Bool {
    keys.insert(
      Key(
        indicator: indicator, area: area, period: periods.number(period),
        scenario: scenarios.number(scenario), source: source)
    ).inserted
  }
}
