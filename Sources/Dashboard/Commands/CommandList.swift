import Cells

/// A command as users know it: its name, its keys and what it does, in Dutch.
///
/// The keymap, the help and the hints at the bottom of the screen all read the one list.
package struct CommandEntry: Sendable {
  /// The headings of the help.
  package enum Section: String, CaseIterable, Sendable {
    case moving = "Bewegen en kiezen"
    case views = "Schermen"
    case finding = "Zoeken en vergelijken"
    case wheelAndMap = "Wiel en kaart"
    case program = "Programma"
  }

  package let command: Command
  /// The name for scripts and search, in words joined by hyphens.
  package let name: String
  package let keys: [Key]
  package let section: Section
  /// What it does, in one short sentence without a full stop.
  package let title: String
  /// A word for the bottom line; empty for what never stands there or needs another word on each screen.
  package let hint: String

  /// All keys, as they are named in a text.
  package func keyNames(ascii: Bool = false) -> String {
    let others = keys.dropFirst().map { $0 == " " ? "spatie" : $0.name }
    return ([keyLabel(ascii: ascii)] + others).joined(separator: " of ")
  }

  /// The first key as it is shown, such as `↑` or `Tab`.
  package func keyLabel(ascii: Bool) -> String { keys.first?.label(ascii: ascii) ?? "" }
}

/// All commands that have a key.
package enum CommandList {
  package static let entries: [CommandEntry] = [
    entry(.move(.up), "omhoog", [.up], .moving, "Naar boven"),
    entry(.move(.down), "omlaag", [.down], .moving, "Naar beneden"),
    entry(.move(.left), "links", [.left], .moving, "Naar links; in een scherm vaak de vorige wijk"),
    entry(.move(.right), "rechts", [.right], .moving, "Naar rechts; in een scherm vaak de volgende wijk"),
    entry(.pageUp, "pagina-omhoog", [.pageUp], .moving, "Een scherm naar boven"),
    entry(.pageDown, "pagina-omlaag", [.pageDown, " "], .moving, "Een scherm naar beneden"),
    entry(.first, "begin", [.home], .moving, "Naar het begin"),
    entry(.last, "einde", [.end], .moving, "Naar het einde"),
    entry(
      .switchPart(by: 1), "volgend-deel", [.tab], .moving,
      "Tussen kaart en wiel; in een scherm het volgende deel"),
    entry(.switchPart(by: -1), "vorig-deel", [.backTab], .moving, "Hetzelfde, andersom"),
    entry(.open, "verder", [.enter], .moving, "Verder kijken naar wat gekozen is", hint: "verder"),
    entry(.back, "terug", [.escape], .moving, "Een stap terug", hint: "terug"),
    entry(.historyBack, "vorig-scherm", ["<", ","], .moving, "Naar het scherm van daarnet"),
    entry(.historyForward, "volgend-scherm", [">"], .moving, "En weer vooruit"),
    entry(.selectNumber(1), "wijk-1", ["1"], .moving, "Wijk 1 van de kaart; 2 tot en met 9 net zo"),
    entry(.selectNumber(0), "wijk-10", ["0"], .moving, "Wijk 10 van de kaart"),
    entry(.selectGemeente, "gemeente", ["g"], .moving, "De hele gemeente"),

    entry(.openRoute(.overview(nil)), "overzicht", ["o"], .views, "Kaart en wiel naast elkaar"),
    entry(.openRoute(.map(nil)), "kaart", ["k"], .views, "De kaart groot"),
    entry(.openRoute(.wheel(nil)), "wiel", ["w"], .views, "Het wiel groot"),
    entry(.showIndicator, "rangorde", ["l"], .views, "Alles over deze indicator, met de wijken op volgorde"),
    entry(.showTheme, "thema", ["t"], .views, "Het thema van deze indicator"),
    entry(
      .showYears, "jaren", ["j"], .views, "Over de jaren: wordt het beter, en hoe zeker is dat", hint: "jaren"
    ),
    entry(.showSource, "bron", ["b"], .views, "Waar dit cijfer of deze tekst vandaan komt", hint: "bron"),
    entry(
      .showPlans, "beleid", ["B"], .views, "Wat er in de plannen staat, voor deze wijk of de hele stad",
      hint: "beleid"),
    entry(
      .showPromises, "beloften", ["A"], .views, "Belofte naast cijfer: waar een actie of een cijfer ontbreekt"
    ),
    entry(
      .showDebate, "debat", ["D"], .views, "Debatkaart: wat u hierover in een minuut kunt zeggen",
      hint: "debat"),
    entry(.openRoute(.standouts), "aandacht", ["a"], .views, "Sterk en kwetsbaar: wat opvalt in alle wijken"),
    entry(.openRoute(.heatTable), "tabel", ["x"], .views, "Alle wijken en cijfers van het wiel in één tabel"),
    entry(.openRoute(.caveats), "letop", ["!"], .views, "Let op: cijfers die elkaar tegenspreken"),
    entry(.openRoute(.coverage), "dekking", ["d"], .views, "Wat weten we niet: waar cijfers ontbreken"),
    entry(
      .openRoute(.budgets), "huishoudboekje", ["h"], .views,
      "Huishoudboekje: wat er na het wonen overblijft"),
    entry(.openRoute(.criteria), "toetsing", ["c"], .views, "Toetsing: criteria voor een woningbouwplan"),
    entry(
      .showGlossary, "begrippen", ["u"], .views, "Uitleg van de begrippen in deze tekst, of van alle",
      hint: "begrip"),
    entry(.showKeys, "toetsen", [.function(2)], .views, "De toetsen van dit scherm", hint: "toetsen"),
    entry(.help, "hulp", ["?", .function(1)], .views, "Deze hulp", hint: "hulp"),

    entry(.openRoute(.search), "zoek", ["/"], .finding, "Zoek in alles", hint: "zoek"),
    entry(.openRoute(.palette), "opdrachten", [":"], .finding, "Alle opdrachten op een rij", hint: "menu"),
    entry(.eraseAll, "wis-alles", [.control("u")], .finding, "Wis alles wat u typte"),
    entry(.eraseWord, "wis-woord", [.control("w")], .finding, "Wis het laatste woord dat u typte"),
    entry(
      .chooseIndicator, "indicatoren", ["i"], .finding, "Kies een indicator voor de kaart",
      hint: "indicator"),
    entry(
      .mark, "markeer", ["v"], .finding, "Markeer dit gebied om te vergelijken, of haal het weg",
      hint: "markeer"),
    entry(
      .showComparison, "naast-elkaar", ["V"], .finding, "Zet de gemarkeerde gebieden naast elkaar",
      hint: "naast elkaar"),
    entry(.filter, "filter", ["f"], .finding, "Laat minder zien: een thema, of alleen verschillen"),
    entry(
      .clearFilter, "wis-filter", [.backspace], .finding,
      "Laat weer alles zien; waar alles er al staat een stap terug"),
    entry(
      .sortRows, "sorteer", ["s"], .finding, "Sorteer de tabel op deze of de volgende kolom",
      hint: "sorteer"),
    entry(
      .sortColumns, "sorteer-kolommen", ["S"], .finding,
      "Keer de volgorde om; in ‘alle wijken’: sorteer de kolommen op deze wijk"),

    entry(.stepIndicator(by: 1), "volgende-indicator", ["]"], .wheelAndMap, "Volgende indicator op de kaart"),
    entry(.stepIndicator(by: -1), "vorige-indicator", ["["], .wheelAndMap, "Vorige indicator op de kaart"),
    entry(
      .flipReference, "vergelijk-anders", ["r"], .wheelAndMap, "Vergelijk met iets anders",
      hint: "vergelijk"),
    entry(
      .changeTolerance(by: 1), "ruimer", ["+", "="], .wheelAndMap,
      "Ruimere marge: kleine verschillen heten gelijk"),
    entry(
      .changeTolerance(by: -1), "strenger", ["-"], .wheelAndMap,
      "Krappere marge: ook kleine verschillen tellen"),
    entry(.toggleZoom, "zoom", ["z"], .wheelAndMap, "De stad of de hele gemeente op de kaart"),
    entry(.toggleMapStyle, "tegels", ["m"], .wheelAndMap, "Kaart, tegels of blokjes naar inwoners"),
    entry(
      .toggleWheelStyle, "wielvorm", ["W"], .wheelAndMap, "Wiel rond, als lijst per thema of per oordeel"),

    entry(
      .quoteFigure, "klembord", ["y"], .program,
      "Stuur dit cijfer met zijn bron naar het klembord, of de vraag ernaar"),
    entry(
      .saveScreen, "bewaar", ["e"], .program, "Bewaar dit scherm in een bestand: tekst, HTML of SVG",
      hint: "bewaar"),
    entry(
      .present, "presenteer", ["p", .function(5)], .program,
      "Presenteer voor een zaal: een verhaal, of dit scherm groot"),
    entry(.toggleMouse, "muis", ["M"], .program, "Muis aan of uit; uit om tekst te kopiëren"),
    entry(.redraw, "verversen", [.control("l")], .program, "Teken het scherm opnieuw"),
    entry(.suspend, "pauze", [.control("z")], .program, "Even terug naar de opdrachtregel; daarna fg"),
    entry(.quit, "stop", [.control("c")], .program, "Stop, op welk scherm u ook bent"),
    entry(.close, "sluit", ["q"], .program, "Sluit dit scherm; op het overzicht stopt u", hint: "stop"),
  ]

  private static func entry(
    _ command: Command, _ name: String, _ keys: [Key], _ section: CommandEntry.Section, _ title: String,
    hint: String = ""
  ) -> CommandEntry {
    CommandEntry(command: command, name: name, keys: keys, section: section, title: title, hint: hint)
  }
}

/// A key that types a character is written as that character.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
