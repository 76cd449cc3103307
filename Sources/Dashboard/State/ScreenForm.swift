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

  /// What the file is called before its form: the address of what it holds, as far as a name may hold that.
  package func fileName(_ store: Store) -> String {
    let longest = 80
    let name = String(fileRoute.text(store).slug.prefix(longest))
    return name.isEmpty ? "wijkwiel" : name
  }

  /// The screen that is kept: of the overview the half that has the cursor.
  private var fileRoute: Route {
    guard case .overview = route else { return route }
    return focus == .wheel ? .wheel(area) : .map(indicator)
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
