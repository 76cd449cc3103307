import BredeWelvaart

/// What came, went or changed since another package.
package struct DifferenceQuestion: Question {
  package let extent = Store.Extent.everything
  private let old: Store
  /// What the two packages are called, such as the names of their folders.
  private let names: (old: String, new: String)

  /// Asks what is different from an older package.
  package init(since old: Store, names: (old: String, new: String)) {
    (self.old, self.names) = (old, names)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let difference = PackageDifference(from: old, to: store)
    let sections = PackageDifference.Part.allCases.flatMap { part in
      PackageDifference.Kind.allCases.map { kind in
        section(part, kind, difference.items(part, kind), difference)
      }
    }
    return Answer(
      title: "Wat er veranderde van \(names.old) naar \(names.new)",
      notes: [Note(.reading, difference.summary)]
        + (difference.items.isEmpty ? [] : [Note(.description, PackageDifference.reading)]),
      sections: sections)
  }

  private func section(
    _ part: PackageDifference.Part, _ kind: PackageDifference.Kind, _ items: [PackageDifference.Item],
    _ difference: PackageDifference
  ) -> Section {
    if part == .figure, kind != .changed, items.count > Self.mostRows {
      return grouped(kind, items, difference)
    }
    var columns: [Column] = [.name("wat")]
    if part == .figure { columns.append(.word("jaar")) }
    if kind != .came { columns.append(.text("was")) }
    if kind != .went { columns.append(.text("is")) }
    if part == .figure, kind == .changed { columns.append(.word("verschil")) }
    return Section(
      part.heading(kind), columns: columns,
      rows: items.map { item in
        var cells = [Cell(item.title)]
        if part == .figure { cells.append(Cell(item.period, .muted)) }
        if kind != .came { cells.append(Cell(item.before)) }
        if kind != .went { cells.append(Cell(item.after)) }
        if part == .figure, kind == .changed { cells.append(Cell(item.differenceWords)) }
        return Row(cells, DifferenceFact(item, difference), notes: .sources)
      })
  }

  /// More rows than this are told by indicator and source.
  private static let mostRows = 30

  /// Many new figures by indicator and area, with their years.
  private func grouped(
    _ kind: PackageDifference.Kind, _ items: [PackageDifference.Item], _ difference: PackageDifference
  ) -> Section {
    Section(
      PackageDifference.Part.figure.heading(kind),
      columns: [.name("indicator"), .text("gebied"), .text("jaren"), .figure("cijfers")],
      rows: items.grouped { [$0.indicator?.id.rawValue ?? "", $0.citation?.source.rawValue ?? ""] }.map {
        _, items in
        let years = items.map(\.period).filter { !$0.isEmpty }.unique.sorted()
        let span = years.count > 2 ? "\(years.first ?? "")–\(years.last ?? "")" : years.enumeration
        return Row(
          [
            Cell(items.first?.indicator?.name ?? ""), Cell(items.compactMap(\.area?.name).unique.fewNames),
            Cell(span, .muted), Cell("\(items.count)", spoken: items.count.counted("cijfer", "cijfers")),
          ], items.map { DifferenceFact($0, difference) }, notes: .sources)
      })
  }
}

extension PackageDifference.Item {
  /// How much a figure changed; empty where it was none or is none.
  fileprivate var differenceWords: String {
    guard let indicator, let before = valueBefore, let after = valueAfter, before != after else { return "" }
    return indicator.words(forChange: after.minus(before))
  }
}

/// One thing that is not the same in two packages.
struct DifferenceFact: Fact {
  let kind = FactKind.change
  private let item: PackageDifference.Item
  let origins: [Origin]

  init(_ item: PackageDifference.Item, _ difference: PackageDifference) {
    self.item = item
    origins = item.citation.map { [Origin($0, difference.store(of: item))] } ?? []
  }

  var fields: [Field] {
    let dutch =
      switch item.kind {
      case .changed: "veranderd"
      case .came: "nieuw"
      case .went: "verdwenen"
      }
    return [
      Field("part", "onderdeel", .code(item.part.rawValue, dutch: item.part.word)),
      Field("change", "verandering", .code(item.kind.rawValue, dutch: dutch)),
      Field("title", "wat", item.title),
      Field("indicator", "indicator", item.indicator?.id.rawValue),
      Field("indicator_name", "naam van de indicator", item.indicator?.name),
      Field("area", "gebied", item.area?.code.rawValue),
      Field("area_name", "naam van het gebied", item.area?.name),
      Field("period", "periode", item.period),
      Field("before", "was", item.before), Field("after", "is", item.after),
      Field("value_before", "waarde was", .number(item.valueBefore)),
      Field("value_after", "waarde is", .number(item.valueAfter)),
    ] + .origin(origins.first)
  }
}
