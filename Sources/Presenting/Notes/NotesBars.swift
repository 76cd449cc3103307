import Cells
import Dashboard

// The lines at the top and the bottom of the notes screen: how far the show is, and what the keys do.

extension NotesView {
  func drawTop(_ frame: inout Frame, in area: Rect, showsTime: Bool) {
    frame.canvas.fill(area, style: .bar)
    var free = area.inset(horizontal: 1)
    func writeRight(_ text: String, _ style: Style) {
      let x = frame.writeRight(text, y: area.y, in: free, style)
      free = Rect(x: free.x, y: free.y, width: x - free.x - 3, height: 1)
    }
    let isNarrow = area.width < 60
    if let timer, showsTime {
      if timer.isOver {
        writeRight(
          " \(isNarrow ? "\(timer.time) te lang" : timer.words) ", Style(.contrast, on: .worse, .bold))
      } else {
        writeRight(isNarrow ? timer.time : timer.words, Style.bar.with(.bold))
      }
    }
    if let page = screen.page, page.step > 0 {
      writeRight(
        isNarrow ? "\(page.step)/\(page.stepCount)" : "stap \(page.step) van \(page.stepCount)", .bar)
    }
    frame.write(screen.page?.title ?? "Notities", x: free.x, y: free.y, in: free, Style.bar.with(.bold))
  }

  func drawBottom(_ frame: inout Frame, in area: Rect) {
    frame.canvas.fill(area, style: .bar)
    let inside = area.inset(horizontal: 1)
    let isConnected = screen.link == .connected
    if isConnected, let notice = screen.page?.notice, !notice.isEmpty {
      frame.write(notice, x: inside.x, y: area.y, in: inside, Style.bar.with(.bold))
    } else {
      var x = inside.x
      let hints = isConnected ? NotesKeys.ofShow : NotesKeys.whileWaiting
      let ascii = frame.glyphs.isASCII
      for hint in NotesKeys.fitting(hints, width: inside.width, ascii: ascii) {
        x = frame.write(hint.key.label(ascii: ascii), x: x, y: area.y, in: inside, Style.bar.with(.bold)) + 1
        x = frame.write(hint.words, x: x, y: area.y, in: inside, .bar) + 2
      }
    }
  }
}
