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
      notes.append(Note(.reading, "Bandbreedte: waartussen het cijfer ligt, volgens de bron."))
    }
    notes += [series.missingWords].compactMap(\.self).map { Note(.absence, "\(name): \($0).") }
    return notes
  }

  var section: Section {
    let names = around.map(\.area.name)
    return Section(
      "\(series.area.name) jaar voor jaar",
      columns: [.name("jaar"), .figure(series.area.name), .word("bandbreedte")] + names.map { .figure($0) }
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
      stretches += [between.missing.map(Stretch.none), between.rupture.map(Stretch.rupture)].compactMap(
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
          PlainFact.rupture(rupture, series, store), notes: .none)
      ]
    }
  }

  /// A year, a row for each source of it, so that what stands side by side is of one table.
  private func rows(_ year: Int) -> [Row] {
    let columns = ([series] + around).map { column in
      column.points.first { $0.year == year }.map { [$0.observation] + $0.others } ?? []
    }
    let sources = columns.flatMap { $0.map(\.citation.source) }.unique
    let tables = sources.flatMap { source in
      let figures = columns.map { $0.filter { $0.citation.source == source } }
      return (0..<(figures.map(\.count).max() ?? 0)).map { row in figures.map { $0.dropFirst(row).first } }
    }
    let isAbsent = columns.first?.isEmpty ?? true
    return tables.enumerated().map { index, figures in
      row(year, figures, saysAbsence: isAbsent && index == 0, namesSource: sources.count > 1)
    }
  }

  /// A row of the areas' figures from one source; its own may be missing.
  private func row(
    _ year: Int, _ figures: [Observation?], saysAbsence: Bool, namesSource: Bool
  ) -> Row {
    let (own, beside) = (figures.first ?? nil, figures.dropFirst())
    let facts = zip([series] + around, figures).compactMap { series, observation in
      observation.map { ObservationFact($0, store.fact(indicator, series.area), store) }
    }
    let absence = saysAbsence ? [ObservationFact(noFigureOf: year, fact, store)] : []
    let first = figures.compactMap(\.self).first
    let source = namesSource ? first.map { store.shortName(of: $0.citation.source) } : nil
    let reserve = [own?.reserve ?? "", source ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return Row(
      [Cell("\(year)"), saysAbsence ? figure(nil) : own.map(figure) ?? "", margin(own?.margin)]
        + beside.map { $0.map(figure) ?? "" } + [Cell(reserve, .muted)],
      absence + facts, notes: .sources)
  }

  private func figure(_ observation: Observation?) -> Cell {
    observation.flatMap { FigureText($0, indicator) }.map { Cell($0.full, .strong) }
      ?? Cell("geen cijfer", .muted)
  }

  private func margin(_ margin: Margin?) -> Cell {
    Cell(margin.map { indicator.words(for: $0) } ?? "", .muted)
  }
}
