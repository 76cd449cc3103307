import BredeWelvaart

/// Whether things get better in some areas: what has a development, and what has years without a verdict.
struct DevelopmentAnswer {
  private let store: Store
  private let areas: [Area]
  private let indicators: [Indicator]?
  private let name: String

  /// Prepares the answer for areas, or for all with years; of some indicators or of all.
  init(_ areas: [Area], of indicators: [Indicator]? = nil, named name: String = "", _ store: Store) {
    (self.store, self.areas, self.indicators, self.name) = (store, areas, indicators, name)
  }

  var answer: Answer {
    let asked = areas.isEmpty ? store.content.areas : areas
    let all = asked.flatMap(developments)
    let around = areas.first.flatMap { areas.count == 1 ? store.ancestors(of: $0).first : nil }
    let beside = around.map(developments)?.told ?? []
    let namesArea = asked.count > 1
    let places = areas.map(\.name).enumeration
    let title = name.isEmpty ? "Hoe \(places) zich ontwikkelt" : "Ontwikkeling van wat ‘\(name)’ heet"
    return Answer(
      title: areas.isEmpty || name.isEmpty ? title : "\(places): \(title)",
      notes: [Note(.reading, (places.isEmpty ? "" : "\(places): ") + all.summary), .developmentRule(store)]
        + absence(all),
      sections: [
        .developments("Met een ontwikkeling", all.told.clearestFirst, namesArea: namesArea, store),
        .developments("Wel jaren, geen oordeel", all.silent, namesArea: namesArea, store),
        .developments(
          "Ter vergelijking: \(around?.name ?? "")", beside.clearestFirst, namesArea: false, store),
      ])
  }

  private func developments(_ area: Area) -> [Development] {
    guard let indicators else { return store.developments(in: area) }
    return indicators.filter { store.isKnown($0.id, area.code) }.map { store.development($0, area) }
  }

  private func absence(_ all: [Development]) -> [Note] {
    let (silent, single) = (all.silent.count, all.single.count)
    let years = silent.counted("cijfer heeft", "cijfers hebben") + " wel jaren, maar geen oordeel"
    let one = single.counted("ander heeft", "andere hebben") + " maar één jaar, of geen"
    return [Note(.absence, "\(years.capitalisedFirst); \(one).")]
  }
}

extension Note {
  /// When a development is given at all.
  static func developmentRule(_ store: Store) -> Note {
    Note(.reference, Trend.rule(since: store.content.trendSince))
  }
}

extension Section {
  /// Developments, each with what it goes by, or why there is none.
  static func developments(
    _ title: String, _ developments: [Development], namesArea: Bool, _ store: Store
  ) -> Section {
    Section(
      title,
      columns: (namesArea ? [.name("gebied")] : []) + [
        namesArea ? .text("indicator") : .name("indicator"), .word("ontwikkeling"), .text("waarop het rust"),
      ],
      rows: developments.map { development in
        let isOne = developments.map(\.indicator.id).unique.count == 1 && namesArea
        let style = development.trend?.verdict.textStyle ?? .muted
        return Row(
          (namesArea ? [Cell(development.area.name)] : []) + [
            isOne ? "" : Cell(development.indicator.name), Cell(development.verdictWords, style),
            Cell(development.reason),
          ], DevelopmentFact(development, store))
      })
  }
}
