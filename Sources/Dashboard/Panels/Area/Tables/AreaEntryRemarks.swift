import BredeWelvaart
import Cells

/// What the foot says about an entry of a table: in words, with its sources and what to mind.
struct AreaEntryRemarks {
  let context: PageContext
  let entry: AreaEntry

  private var store: Store { context.store }

  var remarks: [Page.Remark] {
    guard !entry.isComparable else {
      let figure = Figure(indicator: entry.indicator.id, area: entry.area.code)
      return context.remarks(about: figure)
    }
    let unit = entry.indicator.unit
    let isClear = unit == .percentage || unit == .euro
    let words = isClear || unit.note.isEmpty ? "" : ", \(unit.note)"
    var remarks = [Page.Remark("\(entry.indicator.name): \(entry.words)\(words).")]
    remarks += entry.lines.map(\.observation.citation).unique.prefix(2).map {
      Page.Remark(context.source($0), .muted)
    }
    remarks += store.caveats(entry.indicator.id, area: entry.area.code).map(Page.Remark.caveat)
    remarks.append(Page.Remark(entry.indicator.definition, .muted))
    return remarks + notes
  }

  /// What the documents note, and what the names of the scenarios mean.
  private var notes: [Page.Remark] {
    let notes = store.observations(entry.indicator.id, entry.area.code).map(\.note)
      .filter { !$0.isEmpty }.unique
    let terms = notes.flatMap { store.terms(in: $0) }
    return notes.map { Page.Remark("Noot: \($0.asSentence)", .muted) }
      + terms.map { Page.Remark("\($0.term): \($0.definition)", .muted) }
  }
}
