/// The wheels of all wijken at once: a row for each wijk, a column for each indicator of their wheel.
///
/// A cell says what the wheel says there; nothing is added up over a row or a column.
package struct HeatTable: Sendable {
  package static let heading = "Alle wijken en cijfers van het wiel"

  /// A wijk with its cells.
  package struct Row: Sendable {
    package let area: Area
    /// One for each column.
    package let cells: [Wheel.Segment]
  }

  /// An indicator of the wheel, in its theme.
  package struct Column: Hashable, Sendable {
    package let theme: Theme
    package let indicator: Indicator
  }

  /// Which way one row or column puts the others in order.
  package struct Sorting<Key: Hashable & Sendable>: Hashable, Sendable {
    package let key: Key
    /// Whether what is least favourable, or lowest, comes first.
    package let isReversed: Bool

    package init(_ key: Key, isReversed: Bool = false) {
      (self.key, self.isReversed) = (key, isReversed)
    }

    /// What comes after it where a key is asked for once more: the other way around, and then no order.
    package static func next(after sorting: Self?, by key: Key) -> Self? {
      guard let sorting, sorting.key == key else { return Self(key) }
      return sorting.isReversed ? nil : Self(key, isReversed: true)
    }
  }

  /// How both are put in order; nil is the order of the map's numbers, and that of the wheel.
  package struct Order: Hashable, Sendable {
    package var rows: Sorting<Indicator.ID>?
    package var columns: Sorting<Area.Code>?

    package init(rows: Sorting<Indicator.ID>? = nil, columns: Sorting<Area.Code>? = nil) {
      (self.rows, self.columns) = (rows, columns)
    }
  }

  package let columns: [Column]
  package let rows: [Row]

  /// Gathers the wheels of the wijken, each against its own reference.
  package init(
    _ store: Store, _ order: Order = Order(), against reference: (Area) -> Reference? = { _ in nil },
    toleranceScale scale: Double = 1
  ) {
    let wheels = store.wijken.compactMap { wijk in
      (reference(wijk) ?? store.references(for: wijk).first).map {
        store.wheel(of: wijk, against: $0, toleranceScale: scale)
      }
    }
    let columns = (wheels.first?.sectors ?? []).flatMap { sector in
      sector.segments.map { Column(theme: sector.theme, indicator: $0.indicator) }
    }
    let rows = wheels.map { Row(area: $0.area, cells: $0.segments) }
    // All wijken have the same wheel, so a place in one row is the same in each.
    let places = Self.places(of: columns, in: rows, order.columns)
    self.columns = places.map { columns[$0] }
    self.rows = Self.sorted(rows, order.rows, store).map { row in
      Row(area: row.area, cells: places.map { row.cells[$0] })
    }
  }

  /// The rows by the figures of an indicator; what has no place in that order comes last, whichever way.
  private static func sorted(_ rows: [Row], _ sorting: Sorting<Indicator.ID>?, _ store: Store) -> [Row] {
    guard let sorting, let indicator = store.indicator(sorting.key) else { return rows }
    let values = Dictionary(
      store.ranking(indicator).entries.map { ($0.area.code, $0.value.doubleValue) },
      uniquingKeysWith: { first, _ in first })
    let isRising = (indicator.direction == .lower) != sorting.isReversed
    func isTold(_ row: Row) -> Bool {
      row.cells.contains { $0.indicator == indicator && ($0.text != nil || $0.position.verdict != nil) }
    }
    let ranked = rows.filter { values[$0.area.code] != nil }
      .stablySorted { (isRising ? 1 : -1) * (values[$0.area.code] ?? 0) }
    let others = rows.filter { values[$0.area.code] == nil }
    return ranked + others.filter(isTold) + others.filter { !isTold($0) }
  }

  /// The places of the columns by the verdicts of a wijk; without a judgement they come last, whichever way.
  private static func places(
    of columns: [Column], in rows: [Row], _ sorting: Sorting<Area.Code>?
  ) -> [Int] {
    guard let sorting, let row = rows.first(where: { $0.area.code == sorting.key }) else {
      return Array(columns.indices)
    }
    return columns.indices.stablySorted { place in
      let judged = favour(row.cells[place].position)
      return judged.map { sorting.isReversed ? -$0 : $0 } ?? unjudged(row.cells[place].position)
    }
  }

  /// How unfavourable a verdict is; nil for what is no judgement.
  private static func favour(_ comparison: Comparison) -> Int? {
    switch comparison.verdict {
    case .better: comparison.isStrong ? -2 : -1
    case .equal: 0
    case .worse: comparison.isStrong ? 2 : 1
    case .higher, .lower, nil: nil
    }
  }

  private static func unjudged(_ comparison: Comparison) -> Int {
    switch comparison.verdict {
    case .higher: 3
    case .lower: 4
    default: 5
    }
  }

  /// Which way the rows stand by an indicator, in words: `gunstigst eerst`.
  package static func words(_ sorting: Sorting<Indicator.ID>, _ indicator: Indicator) -> String {
    switch (indicator.direction, sorting.isReversed) {
    case (.neutral, false): "hoogst eerst"
    case (.neutral, true): "laagst eerst"
    case (_, let isReversed): judgedWords(isReversed: isReversed)
    }
  }

  /// Which way the columns stand by a wijk, in words.
  package static func words(_ sorting: Sorting<Area.Code>) -> String {
    judgedWords(isReversed: sorting.isReversed)
  }

  private static func judgedWords(isReversed: Bool) -> String {
    isReversed ? "ongunstigst eerst" : "gunstigst eerst"
  }
}
