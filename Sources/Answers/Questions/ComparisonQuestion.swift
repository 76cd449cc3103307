import BredeWelvaart

/// How some areas differ: a row for each indicator, a column for each area.
package struct ComparisonQuestion: Question {
  package let extent = Store.Extent.words
  private let names: [String]
  private let theme: String?
  private let onlyDifferences: Bool
  private let indicators: [Indicator.ID]?

  /// Asks about the areas in some words and about a theme or, for nil, any.
  ///
  /// One area is held beside the one around it.
  package init(_ names: [String], theme: String? = nil, onlyDifferences: Bool = false) {
    (self.names, self.theme, self.onlyDifferences, indicators) = (names, theme, onlyDifferences, nil)
  }

  /// Asks about some indicators only.
  init(_ names: [String], about indicators: [Indicator.ID]) {
    (self.names, theme, onlyDifferences, self.indicators) = (names, nil, false, indicators)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let areas: Meant<[Area]>
    do throws(Unanswered) {
      areas = try self.areas(store)
    } catch {
      // What is no area may be what they are compared on: 'peelo en lariks eenzaamheid'.
      let (named, rest) = store.areas(in: names)
      guard theme == nil, named.count > 1, !rest.isEmpty,
        let answer = try? WordsQuestion(names).answer(store)
      else { throw error }
      return answer
    }
    let theme = try theme.map(store.theme(meant:))
    let all = rows(areas.subject, theme?.subject, store)
    let shown = shown(all)
    let rows = shown.map { ComparisonRow($0, areas.subject, store) }
    return Answer(
      title: areas.subject.map(\.name).enumeration + (theme.map { ": \($0.subject.name)" } ?? ""),
      notes: areas.notes + (theme?.notes ?? [])
        + DifferenceSign.legend(rows.flatMap(\.signs), among: areas.subject.count)
        + Self.leftOut(all, shown: shown.count, areas.subject.count),
      sections: rows.grouped(by: \.theme).map { theme, rows in
        Section(
          theme.name, columns: ComparisonRow.columns(areas.subject), rows: rows.map(\.cells))
      })
  }

  /// The areas asked about and how they differ, for a picture.
  package func subject(_ store: Store) throws(Unanswered) -> (areas: [Area], rows: [SideBySide.Row]) {
    let areas = try areas(store).subject
    return (areas, shown(rows(areas, try theme.map(store.theme(meant:))?.subject, store)))
  }

  private func rows(_ areas: [Area], _ theme: Theme?, _ store: Store) -> [SideBySide.Row] {
    store.sideBySide(areas).filter { row in
      (theme.map { row.theme == $0 } ?? true) && (indicators?.contains(row.indicator.id) ?? true)
    }
  }

  private func shown(_ rows: [SideBySide.Row]) -> [SideBySide.Row] {
    rows.filter { $0.isShared && ($0.differs || !onlyDifferences) }
  }

  private func areas(_ store: Store) throws(Unanswered) -> Meant<[Area]> {
    let meant = try AreaNames(store: store).areas(in: names)
    let areas = meant.subject
    if let only = areas.first, areas.count == 1, let around = store.ancestors(of: only).first {
      let note = Note(.understood, "U noemt één gebied; daarom staat \(around.name) ernaast.")
      return Meant(subject: [only, around], notes: meant.notes + [note])
    }
    guard SideBySide.inAnswer.contains(areas.count) else {
      let count = areas.isEmpty ? "" : "; u noemt er \(areas.count)"
      throw .unclear(
        message:
          "noem twee tot en met zes gebieden\(count), zoals: wijkwiel vergelijk \(store.wijken.prefix(2).map(store.argument).joined(separator: " "))"
      )
    }
    return meant
  }
  /// What a comparison of so many areas does not show, and why.
  private static func leftOut(_ all: [SideBySide.Row], shown: Int, _ areaCount: Int) -> [Note] {
    let lonely = all.count { !$0.isShared }
    let equal = all.count - lonely - shown
    var sentences: [String] = []
    if shown == 0, equal == 0 {
      sentences.append("Er is geen indicator waarvan twee van deze gebieden een cijfer hebben.")
    }
    if lonely > 0 {
      let those = areaCount == 2 ? "deze twee gebieden" : "deze gebieden"
      sentences.append(
        "\(lonely.counted("indicator staat", "indicatoren staan")) hier niet: "
          + "daarvan heeft maar een van \(those) een cijfer.")
    }
    if equal > 0 {
      sentences.append("\(equal.counted("cijfer is", "cijfers zijn")) gelijk en weggelaten.")
    }
    return sentences.isEmpty ? [] : [Note(.absence, sentences.joined(separator: " "))]
  }
}
