import BredeWelvaart

/// A form in which a screen becomes a file; its name is what the file's name ends with.
package enum ScreenForm: String, Hashable, CaseIterable, Sendable {
  case text = "txt"
  case html
  case svg

  var words: String {
    switch self {
    case .text: "Tekst"
    case .html: "Een pagina om af te drukken"
    case .svg: "Een plaatje"
    }
  }
}

extension State {
  /// The forms in which the screen can become a file; none where nothing may be written.
  package var screenForms: [ScreenForm] { writesFiles && route.isForRoom ? ScreenForm.allCases : [] }

  /// What the file is called before its form: the address of the screen, as far as a name may hold it.
  package func fileName(_ store: Store) -> String {
    let longest = 80
    let name = route.text(store).slug
    return String(name.prefix(longest)).isEmpty ? "wijkwiel" : String(name.prefix(longest))
  }

  /// Asks in which form to keep the screen.
  mutating func saveScreen(_ knowledge: Knowledge) {
    guard !screenForms.isEmpty else {
      notice = writesFiles ? "Van dit scherm is er niets te bewaren." : "Hier wordt niets bewaard."
      return
    }
    open(.forms, knowledge)
  }
}
