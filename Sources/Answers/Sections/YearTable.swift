import BredeWelvaart

/// An indicator in an area year by year, with the areas around beside it.
struct YearTable {
  private let store: Store
  private let fact: FigureFact
  private let series: YearSeries
  private let development: Development
  /// The areas around that have years, within the same bounds.
  let around: [YearSeries]

  /// Takes the years from one up to another, ends included; nil for no bound.
  init(_ indicator: Indicator, _ area: Area, from first: Int?, to last: Int?, _ store: Store) {
    self.store = store
    let whole = store.series(indicator, area)
    fact = store.fact(indicator, area)
    series = whole.limited(from: first, to: last)
    development = store.development(indicator, area)
    around = store.seriesAround(whole).map { $0.limited(from: first, to: last) }.filter { !$0.points.isEmpty }
  }

  private var indicator: Indicator { series.indicator }

  /// What is to be known before the years are read.
  var notes: [Note] {
    let name = series.area.name
    var notes = [Note(.reading, "\(name): \(development.sentence)")]
    if !series.picture.isEmpty { notes.append(Note(.description, series.picture)) }
    if series.points.isEmpty { notes.append(Note(.absence, "Van \(name) zijn er geen jaren.")) }
    if series.points.contains(where: { $0.margin != nil }) {
      notes.append(Note(.reading, "Marge: waartussen het cijfer ligt, volgens de bron."))
    }
    notes += [series.missingWords].compactMap(\.self).map { Note(.absence, "\(name): \($0).") }
    return notes
  }

  var section: Section {
    let names = around.map(\.area.name)
    return Section(
      "\(series.area.name) jaar voor jaar",
      columns: [.name("jaar"), .figure(series.area.name), .word("marge")] + names.map { .figure($0) }
        + [.text("voorbehoud")],
      rows: stretches.flatMap(rows))
  }

  /// A year, years without a figure, or a change in what was asked.
  private enum Stretch {
    case year(Int)
    case none(ClosedRange<Int>)
    case rupture(Break)
  }

  /// All years that any area has a figure of, with what stands between them.
  private var stretches: [Stretch] {
    let years = Set(([series] + around).flatMap { $0.points.map(\.year) }).sorted()
    var stretches: [Stretch] = []
    for (year, next) in zip(years, years.dropFirst().map(Optional.some) + [nil]) {
      stretches.append(.year(year))
      guard let next else { continue }
      let between = series.between(year, next)
      stretches += [between.rupture.map(Stretch.rupture), between.missing.map(Stretch.none)].compactMap(
        \.self)
    }
    return stretches
  }

  private func rows(_ stretch: Stretch) -> [Row] {
    switch stretch {
    case .year(let year): return rows(year)
    case .none(let years):
      let facts = years.map { ObservationFact(noFigureOf: $0, fact, store) }
      return [Row([Cell(years.yearWords, .muted), Cell("geen cijfer", .muted)], facts, notes: .none)]
    case .rupture(let rupture):
      let words = "breuk tussen \(rupture.yearBefore) en \(rupture.yearAfter)"
      let blank = Array(repeating: Cell(""), count: 2 + around.count)
      return [
        Row(
          [Cell(words, .muted)] + blank + [Cell(rupture.why, .muted)],
          PlainFact.rupture(rupture, indicator, store), notes: .none)
      ]
    }
  }

  /// A year, and a row more for each other figure that there is of it.
  private func rows(_ year: Int) -> [Row] {
    let point = series.points.first { $0.year == year }
    var cells = [Cell("\(year)"), figure(point?.observation), margin(point?.margin)]
    var facts: [any Fact] = [fact(point?.observation, of: year)]
    for other in around {
      let beside = other.points.first { $0.year == year }
      cells.append(beside.map { figure($0.observation) } ?? "")
      if let beside {
        facts.append(ObservationFact(beside.observation, store.fact(indicator, other.area), store))
      }
    }
    cells.append(reserve(point?.observation))
    let others = (point?.others ?? []).map { other in
      let blank = around.map { _ in Cell("") }
      return Row(
        [Cell("\(year)"), figure(other), margin(other.margin)] + blank + [reserve(other)],
        ObservationFact(other, fact, store), notes: .sources)
    }
    return [Row(cells, facts, notes: .sources)] + others
  }

  private func fact(_ observation: Observation?, of year: Int) -> ObservationFact {
    observation.map { ObservationFact($0, fact, store) } ?? ObservationFact(noFigureOf: year, fact, store)
  }

  private func figure(_ observation: Observation?) -> Cell {
    observation.flatMap { FigureText($0, indicator) }.map { Cell($0.full, .strong) }
      ?? Cell("geen cijfer", .muted)
  }

  private func margin(_ margin: Margin?) -> Cell {
    Cell(margin.map { indicator.words(for: $0) } ?? "", .muted)
  }

  /// What kind of figure it is where it is not simply measured, and which document gives it beside another.
  private func reserve(_ observation: Observation?) -> Cell {
    guard let observation, let point = series.points.first(where: { $0.year == observation.period.lastYear })
    else { return "" }
    let source = point.others.isEmpty ? "" : store.shortName(of: observation.citation.source)
    return Cell([observation.reserve, source].filter { !$0.isEmpty }.joined(separator: ", "), .muted)
  }
}
