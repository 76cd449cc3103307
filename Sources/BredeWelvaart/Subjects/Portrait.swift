/// What the documents say of an area: what it is like, what is good, what is not and what to do.
package struct Portrait {
  /// The statements about just that area, kind by kind under their headings.
  package let groups: [(heading: String, statements: [Statement])]
  /// Those about its buurten.
  package let ofBuurten: [Statement]
  package static let buurtenHeading = "Buurten"

  /// Gathers what is said of a theme; nil asks for any.
  package init(_ store: Store, _ area: Area, theme: Theme.ID? = nil) {
    let own = store.statements(area: area.code, theme: theme)
    groups = Statement.Kind.allCases.map { kind in
      (kind.heading, store.byTheme(own.filter { $0.kind == kind }))
    }.filter { !$0.statements.isEmpty }
    ofBuurten = store.byTheme(store.statementsOfBuurten(in: area, theme: theme))
  }

  package var statements: [Statement] { groups.flatMap(\.statements) + ofBuurten }

  package var count: Int { groups.reduce(ofBuurten.count) { $0 + $1.statements.count } }
}

extension Store {
  /// Statements in the order of the themes, and of the package within a theme.
  package func byTheme(_ statements: [Statement]) -> [Statement] {
    let byTheme = Dictionary(grouping: statements, by: \.theme)
    return content.themes.flatMap { byTheme[$0.id] ?? [] }
  }
}
