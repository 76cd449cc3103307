/// How an action is meant for an area.
package enum ActionScope: Hashable, Sendable {
  /// The plan names the area or one of its buurten.
  case named
  /// The plan is for the whole gemeente that the wijk lies in.
  case wholeGemeente
}

extension Action {
  /// How the action is meant for an area; nil where it is not.
  package func scope(for area: Area, in store: Store) -> ActionScope? {
    if areas.contains(where: { store.isPart($0, of: area) }) { return .named }
    guard area.level == .wijk else { return nil }
    let isWhole = store.ancestors(of: area).contains { $0.level == .gemeente && areas.contains($0.code) }
    return isWhole ? .wholeGemeente : nil
  }
}

extension Store {
  /// The actions of a plan, for an area and of a theme; nil asks for any.
  ///
  /// In the order of the package; for an area those that name it come first.
  package func actions(
    document: Source.ID? = nil, area: Area.Code? = nil, theme: Theme.ID? = nil
  ) -> [Action] {
    let actions = content.actions.filter { action in
      (document == nil || action.document == document) && (theme == nil || action.theme == theme)
    }
    guard let code = area else { return actions }
    guard let area = self.area(code) else { return [] }
    let scoped = actions.map { (action: $0, scope: $0.scope(for: area, in: self)) }
    let ordered: [ActionScope] = [.named, .wholeGemeente]
    return ordered.flatMap { scope in scoped.filter { $0.scope == scope }.map(\.action) }
  }

  /// The names of the areas that an action is for, without those known; a buurt goes without saying beside its wijk.
  package func names(of action: Action, except known: [Area.Code?] = []) -> String {
    action.areas.compactMap { area($0) }.filter { area in
      !known.contains(area.code) && (area.level != .buurt || !action.areas.contains { $0 == area.parent })
    }.map(\.name).joined(separator: ", ")
  }
}
