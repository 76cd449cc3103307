import BredeWelvaart

/// What stands in a popup: a title, and lines that each do something.
struct PopupList {
  /// A line: words before it, what it does, and a note at its end.
  struct Line {
    var lead = ""
    let text: String
    var note = ""
    let command: Command
  }

  let title: String
  /// The command that opens it, whose key also closes it.
  let opener: Command
  let lines: [Line]
  /// The line of what is chosen already.
  var chosen = 0

  /// The keys of a screen, and what they do there.
  init(_ keys: ScreenKeys, ascii: Bool) {
    (title, opener) = ("Toetsen van dit scherm", .showKeys)
    // The keys for moving are the same everywhere.
    lines = keys.entries.stablySorted { $0.section == .moving ? 1 : 0 }.map { entry in
      Line(lead: entry.keyNames(ascii: ascii), text: entry.title, command: entry.command)
    }
  }

  /// The forms in which a screen can become a file of that name.
  init(forms: [ScreenForm], name: String) {
    (title, opener) = ("Bewaar dit scherm als", .saveScreen)
    lines = forms.map { form in
      Line(text: form.words, note: "\(name).\(form.rawValue)", command: .writeScreen(form))
    }
  }

  /// The themes that a list can be narrowed down to, with what each would leave; nil where it has no themes.
  init?(themes page: Page, _ store: Store) {
    guard case .theme(let chosen, let choices) = page.filter else { return nil }
    (title, opener) = ("Laat zien", .filter)
    lines = choices().map { choice in
      let name = choice.theme.flatMap { store.theme($0)?.name } ?? "Alle thema’s"
      return Line(text: name, note: choice.count, command: .filterTheme(choice.theme))
    }
    let places = lines.indices.filter { lines[$0].command == .filterTheme(chosen) }
    self.chosen = places.first ?? 0
  }
}
