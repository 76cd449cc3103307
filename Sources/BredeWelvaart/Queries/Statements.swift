extension Store {
  /// The statements about just that area, of a theme, from a document and of some kinds; nil asks for any.
  public func statements(
    area: Area.Code? = nil, theme: Theme.ID? = nil, source: Source.ID? = nil,
    kinds: Set<Statement.Kind>? = nil
  ) -> [Statement] {
    content.statements.filter { statement in
      (area == nil || statement.area == area) && (theme == nil || statement.theme == theme)
        && (source == nil || statement.citation.source == source)
        && (kinds?.contains(statement.kind) ?? true)
    }
  }
}
