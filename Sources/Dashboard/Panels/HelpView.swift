import Cells

/// The help: the keys, from the list of commands, and how to read what is on the screen.
struct HelpView {
  /// The first line shown.
  let line: Int

  /// A line of the help.
  enum Line: Equatable {
    case heading(String)
    case command(keys: String, title: String)
    case text(String)
    case blank
  }

  /// The lines of the help, with keys as they are named in text.
  static func lines(width: Int, ascii: Bool = false) -> [Line] {
    var lines: [Line] = []
    for section in CommandEntry.Section.allCases {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.rawValue))
      for entry in CommandList.entries where entry.section == section {
        let others = entry.keys.dropFirst().map { $0 == .character(" ") ? "spatie" : $0.name }
        let keys = ([entry.keyLabel(ascii: ascii)] + others).joined(separator: " of ")
        lines.append(.command(keys: keys, title: entry.title))
      }
    }
    lines += [.blank, .heading("Wat u ziet")]
    for paragraph in explanation {
      lines += paragraph.wrapped(to: max(20, width - 4)).map { .text($0) }
    }
    return lines
  }

  /// What a reader must know to read the colours; `docs/methode.md` says it at length.
  private static let explanation = [
    "Blauw is gunstiger, oranje is ongunstiger en grijs is gelijk. Paars is hoger of lager, zonder oordeel. "
      + "Hol of gearceerd: geen gegevens.",
    "Gelijk is wat minder verschilt dan de marge. Die marge is onze keuze; met + en - ziet u wat ervan afhangt.",
    "De binnenring van het wiel is de ontwikkeling, de buitenring de vergelijking met een ander gebied.",
    "Waar de gemeente zelf geen cijfer heeft, wordt een wijk vergeleken met het midden van de wijken: "
      + "het middelste van hun cijfers. In een profiel staat er dan een sterretje.",
    "Plaats 1 is het hoogste cijfer, ook waar laag gunstiger is: een plaats is geen oordeel.",
  ]

  /// How many lines a screen of that size shows.
  static func visibleLines(_ size: Size) -> Int { max(1, size.height - 4) }

  func draw(_ frame: inout Frame, in area: Rect) {
    frame.write("Hulp", x: area.x, y: area.y, in: area, .focus)
    let body = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 2)
    let lines = Self.lines(width: area.width, ascii: frame.glyphs.isASCII)
    let start = min(line, max(0, lines.count - body.height))
    for (offset, line) in lines.dropFirst(start).prefix(body.height).enumerated() {
      let y = body.y + offset
      switch line {
      case .blank: break
      case .heading(let text): frame.write(text, x: body.x, y: y, in: body, .heading)
      case .command(let keys, let title):
        frame.write(keys, x: body.x + 2, y: y, in: body, .accent)
        frame.write(title, x: body.x + 20, y: y, in: body)
      case .text(let text): frame.write(text, x: body.x + 2, y: y, in: body)
      }
    }
    let window = ListWindow(count: lines.count, cursor: start + body.height / 2, height: body.height)
    window.drawMarks(&frame, in: body)
  }
}
