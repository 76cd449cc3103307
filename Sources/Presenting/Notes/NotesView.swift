import Cells
import Dashboard

/// Draws the speaker's second screen.
package struct NotesView {
  let screen: NotesScreen
  private let now: Int

  /// Creates the view of a screen at that ``Moment/seconds``.
  package init(_ screen: NotesScreen, now: Int) {
    self.screen = screen
    // When the show ended, its timer stopped.
    self.now = if case .ended(let end) = screen.link { min(now, end) } else { now }
  }

  /// Nil without a page.
  var timer: NotesTimer? { screen.page.map { NotesTimer($0, now: now) } }

  /// Draws the screen for a kind of terminal.
  package func canvas(_ presentation: Presentation) -> Canvas {
    var frame = Frame(size: screen.size, presentation: presentation)
    guard NotesLayout.fits(screen.size) else {
      let least = NotesLayout.minimum
      draw(["Maak dit venster minstens \(least.width) bij \(least.height) tekens. Met q stopt u."], &frame)
      return frame.readableCanvas
    }
    let layout = NotesLayout(screen)
    let (top, rest) = Rect(screen.size).splitTop(1)
    drawTop(&frame, in: top, showsTime: layout?.timer.isEmpty ?? true)
    drawBottom(&frame, in: rest.splitBottom(1).bottom)
    if let layout { draw(layout, &frame) } else { draw(waitingWords, &frame) }
    if let prompt = screen.prompt { PromptView(prompt: prompt).draw(&frame, in: rest) }
    return frame.readableCanvas
  }

  // MARK: Without a page

  private var waitingWords: [String] {
    switch screen.link {
    case .waiting, .ended:
      ["Er loopt nog geen presentatie.", "Start er een met: wijkwiel presenteer", "Ik wacht."]
    case .impossible(let reason): [reason]
    case .connected: ["De presentatie is gevonden. Ik wacht op de eerste notities."]
    }
  }

  /// Draws words alone on the screen.
  private func draw(_ words: [String], _ frame: inout Frame) {
    let area = Rect(screen.size).inset(horizontal: screen.size.width > 20 ? 2 : 0)
    let lines = words.enumerated().flatMap { place, text in
      NotesLine.lines(text, place == 0 ? .heading : .plain, width: area.width)
    }
    draw(lines, &frame, in: area.splitTop((area.height - lines.count) / 2).rest)
  }

  // MARK: With a page

  private func draw(_ layout: NotesLayout, _ frame: inout Frame) {
    for rule in layout.rules {
      let glyph = rule.width == 1 ? frame.glyphs.mark : frame.glyphs.horizontal
      frame.canvas.fill(rule, glyph, style: .border)
    }
    drawTimer(&frame, in: layout.timer)
    draw(layout.nowLines, &frame, in: layout.now)
    draw(layout.nextLines, &frame, in: layout.next)
    let scroll = min(screen.scroll, layout.lastScroll)
    draw(Array(layout.noteLines.dropFirst(scroll)), &frame, in: layout.notes)
    drawMarks(above: scroll, below: layout.lastScroll - scroll, &frame, under: layout.notes)
  }

  private func drawTimer(_ frame: inout Frame, in area: Rect) {
    guard let timer, !area.isEmpty else { return }
    let isPast = screen.link != .connected
    let figures = isPast ? nil : BlockText(timer.time)
    if let figures, figures.size.width <= area.width {
      frame.canvas.draw(
        figures, at: area.origin, ink: timer.isOver ? .worseText : .accent, glyphs: frame.glyphs)
      frame.write(timer.limit, x: area.x, y: area.maxY - 1, in: area, .muted)
    } else {
      frame.write(timer.words, x: area.x, y: area.maxY - 1, in: area, isPast ? .muted : .strong)
    }
  }

  /// Says that the notes go on, and with which keys; on the line under them.
  private func drawMarks(above: Int, below: Int, _ frame: inout Frame, under notes: Rect) {
    guard !notes.isEmpty, above + below > 0 else { return }
    let glyphs = frame.glyphs
    let marks = [
      above > 0 ? "\(glyphs.moreAbove) Ctrl-U" : nil,
      below > 0 ? "\(glyphs.ellipsis) nog \(below) \(below == 1 ? "regel" : "regels")" : nil,
      below > 0 ? "\(glyphs.moreBelow) Ctrl-D" : nil,
    ]
    let text = " " + marks.compactMap(\.self).joined(separator: "  ") + " "
    frame.writeRight(
      text, y: notes.maxY, in: Rect(x: notes.x, y: notes.maxY, width: notes.width, height: 1), .accent)
  }

  private func draw(_ lines: [NotesLine], _ frame: inout Frame, in area: Rect) {
    for (row, line) in lines.prefix(area.height).enumerated() {
      frame.write(line.text, x: area.x, y: area.y + row, in: area, line.style)
      for x in 0..<line.labelWidth {
        frame.canvas.restyle(Point(x: area.x + x, y: area.y + row)) { _ in .muted }
      }
    }
  }
}
