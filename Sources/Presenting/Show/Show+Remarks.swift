import BredeWelvaart
import Cells
import Dashboard

// Remarks from the room.

extension Show {
  /// Whether what the room says may be kept; says why where it may not.
  mutating func mayKeep() -> Bool {
    if isKiosk { notice = "In de kioskstand wordt niets bewaard." }
    return !isKiosk
  }

  mutating func beginRemark(from origin: Origin, at moment: Moment) {
    guard mayKeep() else { return }
    book.entries.append(entry(.remark("", isFinished: false), at: moment))
    asked[origin] = .remark(entry: book.entries.count - 1)
  }

  /// Something said about what is on the screen.
  func entry(_ content: RemarkBook.Entry.Content, at moment: Moment) -> RemarkBook.Entry {
    let step = scene == .step ? place?.press.map { $0.step + 1 } : nil
    let figure = dashboard.pointedFigure
    return RemarkBook.Entry(
      time: moment.clock, step: step, caption: scene == .step ? place?.step?.caption ?? "" : "",
      route: dashboard.routeText, area: figure?.area ?? dashboard.state.area, indicator: figure?.indicator,
      content: content)
  }

  /// What a remark is about, in words.
  func subject(of entry: Int) -> String {
    guard book.entries.indices.contains(entry) else { return "" }
    let store = dashboard.store
    let indicator = book.entries[entry].indicator.flatMap { store.indicator($0)?.name }
    let area = book.entries[entry].area.flatMap { store.area($0)?.name }
    return [area, indicator].compactMap { $0 }.joined(separator: ", ")
  }

  func remark(_ entry: Int) -> String {
    guard book.entries.indices.contains(entry), case .remark(let text, _) = book.entries[entry].content else {
      return ""
    }
    return text
  }

  mutating func answerRemark(_ entry: Int, _ key: Key, from origin: Origin) -> [ShowEffect] {
    guard book.entries.indices.contains(entry) else {
      asked[origin] = nil
      return []
    }
    let text = remark(entry)
    if let typed = Self.typing(text, key) {
      book.entries[entry].content = .remark(typed, isFinished: false)
      return [.keep(durably: false)]
    }
    switch key {
    case .enter where !text.allSatisfy { $0 == " " }:
      book.entries[entry].content = .remark(text.trimmed, isFinished: true)
      asked[origin] = nil
      notice = "Opmerking bewaard."
      return [.keep(durably: true)]
    case .enter, .escape, .control("c"):
      asked[origin] = nil
      remove(entry)
      notice = "Opmerking niet bewaard."
      return [.keep(durably: false)]
    default: return []
    }
  }

  /// Takes something out of the book, where a keyboard may be at a later entry.
  mutating func remove(_ entry: Int) {
    book.entries.remove(at: entry)
    for (origin, asking) in asked {
      if case .remark(let later) = asking, later > entry { asked[origin] = .remark(entry: later - 1) }
    }
    if let counting, counting.entry > entry { self.counting?.entry -= 1 }
  }

  /// What the room said that is to be kept: all but what nothing came of, or not yet.
  package var kept: RemarkBook {
    var kept = book
    kept.entries.removeAll(where: \.isBlank)
    return kept
  }
}
