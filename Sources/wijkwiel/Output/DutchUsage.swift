/// Gives the parser's own English words in Dutch: headings of the help and messages of errors.
///
/// ArgumentParser has no translations; what it prints around our texts is this short list.
enum DutchUsage {
  /// Whole words and headings.
  private static let words: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "GEBRUIK: "),
    ("Usage: ", "Gebruik: "),
    ("ARGUMENTS:", "ARGUMENTEN:"),
    ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("Show help information.", "Toon deze hulp."),
    ("Show the version.", "Toon de versie."),
    ("Show subcommand help information.", "Toon de hulp van een opdracht."),
    ("<subcommand>", "<opdracht>"),
    ("[<options>]", "[<opties>]"),
    ("<options>", "<opties>"),
    ("(default: ", "(standaard: "),
    ("(values:", "(keuzes:"),
    ("' or '", "' of '"),
    ("' and '", "' of '"),
    ("(default)  ", "(standaard)"),
    ("; default: ", "; standaard: "),
    ("for detailed help.", "voor uitleg."),
    ("for more information.", "voor meer uitleg."),
    ("  See '", "  Zie '"),
    ("Error: ", "wijkwiel: "),
    ("Help: ", "Uitleg: "),
    ("Unknown option", "Onbekende optie"),
    ("Did you mean", "Bedoelt u"),
    ("Unexpected argument", "Dit hoort er niet bij:"),
    ("unexpected arguments:", "woorden horen er niet bij:"),
    ("Missing expected argument", "Er ontbreekt:"),
    ("Missing value for", "Er ontbreekt een waarde bij"),
    ("The value ", "De waarde "),
    (" is invalid for ", " past niet bij "),
    ("Please provide one of the following:", "Kies uit:"),
    ("Please provide one of ", "Kies uit "),
  ]

  static func translate(_ text: String) -> String {
    words.reduce(text) { $0.replacing($1.english, with: $1.dutch) }
  }
}
