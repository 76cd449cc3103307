import BredeWelvaart
import Cells

/// The help: the keys, from the list of commands, and how to read what is on the screen.
enum HelpPage {
  /// The width of the keys, and of the margins around a line.
  private static let (keyWidth, margins) = (18, 6)

  /// The page on a screen of a width: a title that does not fit on its line goes on below it.
  static func page(width: Int) -> Page {
    var page = Page("Hulp")
    page.note = "pijltjes om te lezen, Esc om terug te gaan"
    for section in CommandEntry.Section.allCases {
      page.items.addSection(section.rawValue)
      page.items += CommandList.entries.filter { $0.section == section }
        .map { item($0, lines: $0.title.wrapped(to: max(1, width - keyWidth - margins)).count) }
    }
    page.items.addSection("Wat u ziet")
    page.items += explanation.map { .text($0) }
    return page
  }

  private static func item(_ entry: CommandEntry, lines: Int) -> PageItem {
    .row(lines: lines, command: .afterClosing(entry.command)) { frame, row, hasCursor in
      let (keys, title) = row.splitLeft(keyWidth)
      frame.write(entry.keyNames(ascii: frame.glyphs.isASCII), in: keys, .accent)
      frame.writeLines(entry.title, y: title.y, in: title, hasCursor ? .strong : .plain)
    }
  }

  /// What a reader must know to read the colours; `docs/methode.md` says it at length.
  private static let explanation = [
    "Blauw is gunstiger, oranje is ongunstiger en grijs is gelijk. Paars is hoger of lager, zonder oordeel. "
      + "Hol of gearceerd: geen gegevens.",
    "Gelijk is wat minder verschilt dan de marge. Die marge is onze keuze; met + en - ziet u wat ervan afhangt.",
    "De binnenring van het wiel is de ontwikkeling, de buitenring de vergelijking met een ander gebied. "
      + "Allebei gunstiger heet kracht, allebei ongunstiger aandacht.",
    Trend.rule(since: 0)
      + " Met j staat erbij van welk jaar tot welk, hoe groot het verschil is, en waarom er soms "
      + "wel jaren zijn maar geen oordeel.",
    "Waar de gemeente zelf geen cijfer heeft, wordt een wijk vergeleken met het midden van de wijken: "
      + "het middelste van hun cijfers. In een profiel staat er dan een sterretje.",
    "Een balk begint bij 0. Een streepje erop is waarmee wordt vergeleken, en de dunne lijn erachter loopt van "
      + "het laagste tot het hoogste cijfer van de wijken.",
    "Waar 0 niets zegt, zoals bij rapportcijfers, staat alleen die lijn: een punt voor elke wijk, en de grote "
      + "punt is deze.",
    "Plaats 1 is het hoogste cijfer, ook waar laag gunstiger is: een plaats is geen oordeel.",
  ]
}
