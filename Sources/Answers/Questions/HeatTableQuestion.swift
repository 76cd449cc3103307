import BredeWelvaart

/// All wijken and all indicators of their wheel at once: which are favourable where.
package struct HeatTableQuestion: Question {
  package let extent = Store.Extent.figures
  private let words: [String]
  private let isReversed: Bool

  /// Asks for the table in the order of an indicator, of a wijk, or in its usual order where no words are given.
  package init(_ words: [String], isReversed: Bool = false) {
    (self.words, self.isReversed) = (words, isReversed)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let meant = try order(store)
    let table = HeatTable(store, meant.order)
    let facts = table.columns.flatMap { column in
      table.rows.map { store.fact(column.indicator, $0.area) }
    }
    let absence = Note(.absence, "Er zijn geen wijken, of er staat niets in hun wiel.")
    return Answer(
      title: HeatTable.heading,
      notes: meant.notes + .reference(facts, store)
        + (table.columns.isEmpty ? [absence] : [.heatSigns, .columns(of: table)]),
      sections: Section.heatPicture(table)
        + Section.heatTable(table, sortedBy: meant.order.columns?.key, store))
  }

  /// What the words say of the order.
  private func order(_ store: Store) throws(Unanswered) -> (order: HeatTable.Order, notes: [Note]) {
    let name = words.joined(separator: " ")
    guard !name.isEmpty else { return (HeatTable.Order(), []) }
    if let area = store.area(named: name) {
      return try order(Meant(subject: area, notes: []))
    }
    do {
      return order(try store.indicator(meant: name) { $0.isInWheel(of: .wijk) })
    } catch {
      guard let area = try? store.area(meant: name) else { throw error }
      return try order(area)
    }
  }

  private func order(_ wijk: Meant<Area>) throws(Unanswered) -> (order: HeatTable.Order, notes: [Note]) {
    guard wijk.subject.level == .wijk else {
      throw .unclear(message: "noem een wijk of een indicator om op te sorteren.")
    }
    let sorting = HeatTable.Sorting(wijk.subject.code, isReversed: isReversed)
    let words = "Cijfers op volgorde van \(wijk.subject.name), \(HeatTable.words(sorting))."
    return (HeatTable.Order(columns: sorting), wijk.notes + [Note(.description, words)])
  }

  private func order(_ indicator: Meant<Indicator>) -> (order: HeatTable.Order, notes: [Note]) {
    let sorting = HeatTable.Sorting(indicator.subject.id, isReversed: isReversed)
    let order = HeatTable.words(sorting, indicator.subject)
    let words = "Wijken op volgorde van ‘\(indicator.subject.name)’, \(order)."
    return (HeatTable.Order(rows: sorting), indicator.notes + [Note(.description, words)])
  }
}
