import Cells

/// What the notes screen says of a page, in lines of a width.
struct NotesWords {
  let page: NotesPage
  /// Whether the show has ended, so that all this was.
  let isPast: Bool
  let width: Int
  /// Whether there is room for blank lines between what is said.
  var isRoomy = false

  /// What the room sees, in at most so many lines; what comes first matters most.
  func now(atMost rows: Int) -> [NotesLine] {
    var lines: [NotesLine] = []
    func add(_ text: String, _ style: Style, label: String = "", atMost most: Int) {
      let space = isRoomy && !lines.isEmpty ? [NotesLine.blank] : []
      let room = rows - lines.count - space.count
      let more = NotesLine.lines(text, style, label: label, width: width, atMost: min(most, room))
      if !more.isEmpty { lines += space + more }
    }
    if isPast {
      add("De presentatie is gestopt. Ik wacht op de volgende.", .strong, atMost: 2)
    } else {
      add(page.detour, .focus, label: "Nu", atMost: 3)
    }
    let isOnScreen = !isPast && page.detour.isEmpty
    if page.isRevealed || page.question.isEmpty {
      add(page.caption, look(.plain), label: isOnScreen ? "Nu" : "Stap", atMost: 3)
      add(page.question, look(.plain), label: "De vraag was", atMost: 3)
    } else {
      let label = isOnScreen ? "Nu alleen de vraag" : "Vraag, nog zonder antwoord"
      add(page.question, look(isOnScreen ? .focus : .plain), label: label, atMost: 3)
      add(page.caption, look(.plain), label: "Stap", atMost: 3)
    }
    return lines
  }

  /// The speaker's notes.
  var notes: [NotesLine] {
    guard !page.notes.isEmpty else {
      let reason =
        page.step > 0 ? "Bij deze stap staan geen notities." : "Zonder verhaal zijn er geen notities."
      return NotesLine.lines(reason, .muted, width: width)
    }
    let paragraphs = page.notes.map { NotesLine.lines($0, look(.strong), width: width) }
    return Array(paragraphs.joined(separator: [.blank]))
  }

  /// What the next press shows, in at most so many lines.
  func next(atMost rows: Int) -> [NotesLine] {
    guard page.step > 0 else { return [] }
    guard !page.next.isEmpty else {
      return NotesLine.lines("Dit is de laatste stap.", .muted, width: width, atMost: rows)
    }
    return NotesLine.lines(page.next, look(.plain), label: "Hierna", width: width, atMost: rows)
  }

  private func look(_ style: Style) -> Style { isPast ? .muted : style }
}
