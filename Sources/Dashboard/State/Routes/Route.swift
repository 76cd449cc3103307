import BredeWelvaart

/// The name of a view, as `--open` takes it and the bottom line shows it.
package enum Route: Hashable, Sendable {
  case overview(Area.Code?)
  case map(Indicator.ID?)
  case wheel(Area.Code?)
  case area(Area.Code, AreaPart)
  case indicator(Indicator.ID)
  /// How an area developed.
  case developments(Area.Code)
  /// An indicator in an area, year by year.
  case years(Indicator.ID, Area.Code)
  case theme(Theme.ID, Area.Code?)
  case comparison([Area.Code])
  case standouts
  case heatTable
  case source(Source.ID)
  /// A place in a document, by the slug of its locator.
  case sourcePlace(Source.ID, String)
  case figure(Source.ID, Figure)
  case caveats
  case caveat(Caveat.ID)
  case coverage
  /// What is not known of an area; nil for any theme.
  case gaps(Area.Code, Theme.ID?)
  case plans(Source.ID?)
  /// What to say of a theme in an area.
  case debate(Area.Code, Theme.ID)
  /// Figures beside the actions meant to change them.
  case promises(Area.Code?)
  /// What changed since another package.
  case difference
  case budgets
  case criteria
  case glossary
  /// A word, by its slug.
  case term(String)
  case indicators
  case search
  case palette
  case help

  /// The kind of screen, whatever it is about: its place in the table of addresses.
  var screen: Int? { Self.forms.firstIndex { $0.values(self) != nil } }

  /// The area that the screen is about; nil where it is about none or several.
  package var area: Area.Code? { id(of: .area) }

  /// The indicator that the screen is about; nil where it is about none or several.
  var indicator: Indicator.ID? { id(of: .indicator) }

  /// The theme that the screen is about; nil where it is about none or several.
  var theme: Theme.ID? { id(of: .theme) }

  private func id<Subject>(of subject: RouteSubject) -> Identifier<Subject>? {
    for form in Self.forms {
      guard let values = form.values(self) else { continue }
      return zip(form.subjects, values).first { $0.0 == subject }?.1.map { Identifier("\($0)") }
    }
    return nil
  }

  /// Whether characters are text on this screen.
  package var takesText: Bool { [.indicators, .search, .palette].contains(self) }

  /// Whether there is something on it for others to look at.
  package var isForRoom: Bool { !takesText && ![.help, .difference].contains(self) }
}
