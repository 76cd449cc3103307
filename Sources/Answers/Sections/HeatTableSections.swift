import BredeWelvaart

extension HeatTable {
  /// The columns that stand together: those of a theme, or in the order of a wijk those of one verdict there.
  fileprivate func groups(by wijk: Area.Code?) -> [(title: String, places: [Int])] {
    let row = wijk.flatMap { wijk in rows.first { $0.area.code == wijk } }
    let titles = columns.enumerated().map { place, column in
      guard let row else { return column.theme.name }
      let word = row.cells[place].position.verdict?.word ?? "zonder vergelijking"
      return "\(row.area.name): \(word)"
    }
    return columns.indices.grouped { titles[$0] }.map { ($0.key, $0.elements) }
  }
}

extension Section {
  /// All of the table at once, as it is on the screen: a row for each wijk, a sign for each indicator.
  static func heatPicture(_ table: HeatTable) -> [Section] {
    guard !table.columns.isEmpty else { return [] }
    return [
      Section(
        "Alles in één tabel",
        columns: [.name("wijk")] + table.columns.indices.map { .word("\($0 + 1)") },
        rows: table.rows.map { row in
          Row([Cell(row.area.name)] + row.cells.map { Cell(verdict: $0.position.verdict) }, [], notes: .none)
        }, isPicture: true)
    ]
  }

  /// The table in sections, one for each group of columns, with a row for each wijk.
  static func heatTable(_ table: HeatTable, sortedBy wijk: Area.Code?, _ store: Store) -> [Section] {
    let facts = table.rows.map { row in table.columns.map { store.fact($0.indicator, row.area) } }
    return table.groups(by: wijk).map { title, places in
      let columns = places.map { place in
        HeatColumn(indicator: table.columns[place].indicator, facts: facts.map { $0[place] })
      }
      let only = columns.count == 1 ? columns.first : nil
      return Section(
        only.map { "\(title): \($0.title(naming: $0.indicator.name))" } ?? title,
        columns: [.name("wijk")]
          + columns.map { .figure(only == nil ? $0.title(naming: $0.indicator.shortName) : "cijfer") },
        rows: zip(table.rows, facts).map { row, facts in
          let shown = zip(columns, places.map { facts[$0] })
          return Row(
            [Cell(row.area.name)] + shown.map { $0.cell($1) }, shown.flatMap { $1.facts(store) })
        })
    }
  }
}

/// An indicator of the table with the figures of all wijken.
private struct HeatColumn {
  let indicator: Indicator
  let facts: [FigureFact]

  /// When all figures are of; nil where they are not of one time.
  private var period: String? {
    let periods = facts.compactMap(\.periodWords).unique
    return periods.count == 1 ? periods.first : nil
  }

  /// A name of the indicator with the time of its figures.
  func title(naming name: String) -> String { name + (period.map { " (\($0))" } ?? "") }

  /// The figure with the sign of its verdict, or what stands in its place.
  func cell(_ fact: FigureFact) -> Cell {
    let verdict = fact.comparison?.verdict
    let own = period == nil ? fact.periodWords.map { " (\($0))" } ?? "" : ""
    let figure = fact.current.map(\.text.short).joined(separator: "; ") + own
    let spoken = [
      fact.hasFigure ? fact.current.map(\.text.full).joined(separator: "; ") : fact.absence,
      fact.periodWords ?? "", fact.hasFigure || fact.isInWords ? fact.standing : fact.reason,
    ]
    return Cell(
      fact.hasFigure ? figure : fact.absence, sign: verdict.map { DifferenceSign($0, among: 2)?.text ?? "=" },
      fact.hasFigure ? verdict?.textStyle ?? .plain : .muted,
      spoken: spoken.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}

extension Cell {
  /// The sign of a verdict alone.
  fileprivate init(verdict: Verdict?) {
    let sign = verdict.map { DifferenceSign($0, among: 2)?.text ?? "=" } ?? Self.noVerdict
    self.init(sign, verdict?.textStyle ?? .muted)
  }

  /// Stands where there is nothing to compare.
  fileprivate static let noVerdict = "."
}

extension FigureFact {
  /// When its figure is of; nil where there is none.
  fileprivate var periodWords: String? { current.first?.periodWords }

  /// All that stands for its area.
  fileprivate func facts(_ store: Store) -> [any Fact] {
    hasFigure ? current.flatMap { facts($0, store) } : facts(nil, store)
  }
}

extension Note {
  /// What the numbers over the columns stand for.
  static func columns(of table: HeatTable) -> Note {
    let names = table.columns.enumerated().map { "\($0 + 1) \($1.indicator.shortName)" }
    return Note(
      .reading,
      "De kolommen van de tabel: \(names.joined(separator: ", ")). Een punt is: geen cijfer om te vergelijken.",
      spoken: "")
  }

  /// What the signs of the table mean.
  static let heatSigns = Note(
    .reading,
    "Achter een cijfer: + is gunstiger, - is ongunstiger, = is ongeveer gelijk, ↑ is hoger en ↓ is lager zonder "
      + "oordeel. De vergelijking en de plaats van elk cijfer: wijkwiel indicator.", spoken: "")
}
