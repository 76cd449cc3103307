extension Statement {
  /// What stands above statements of every kind.
  package static let heading = "Wat de documenten zeggen"
}

extension Store {
  /// The statements about just that area, of a theme, from a document and of some kinds; nil asks for any.
  package func statements(
    area: Area.Code? = nil, theme: Theme.ID? = nil, source: Source.ID? = nil,
    kinds: Set<Statement.Kind>? = nil
  ) -> [Statement] {
    content.statements.filter { statement in
      (area == nil || statement.area == area) && (theme == nil || statement.theme == theme)
        && (source == nil || statement.citation.source == source)
        && (kinds?.contains(statement.kind) ?? true)
    }
  }

  /// The statements about the buurten in a wijk, in the order of the package.
  package func statementsOfBuurten(
    in wijk: Area, theme: Theme.ID? = nil, kinds: Set<Statement.Kind>? = nil
  ) -> [Statement] {
    let buurten = Set(buurten(of: wijk).map(\.code))
    guard !buurten.isEmpty else { return [] }
    return statements(theme: theme, kinds: kinds).filter { buurten.contains($0.area) }
  }
}
