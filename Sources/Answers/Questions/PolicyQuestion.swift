import BredeWelvaart

/// What the plans say will be done: everything, or what is for an area or about a theme.
package struct PolicyQuestion: Question {
  package let extent = Store.Extent.plans
  private let area: String
  private let theme: String?

  /// Asks for the actions for an area, or for all where its name is empty; nil asks for any theme.
  package init(_ area: String, theme: String? = nil) {
    self.area = area
    self.theme = theme
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let meantArea: Meant<Area>? = area.isEmpty ? nil : try store.area(meant: area)
    var meantTheme: Meant<Theme>?
    if let theme { meantTheme = try store.theme(meant: theme) }
    let list = ActionList(store: store, area: meantArea?.subject, theme: meantTheme?.subject)
    guard !list.actions.isEmpty else {
      throw .unknown(message: "de plannen noemen geen actie\(list.words)", nearest: [])
    }
    return Answer(
      title: "Acties uit de plannen\(list.words)",
      notes: (meantArea?.notes ?? []) + (meantTheme?.notes ?? []) + list.notes, sections: list.sections)
  }
}

/// The actions for an area and about a theme, under their plans and chapters.
private struct ActionList {
  let store: Store
  let area: Area?
  let theme: Theme?

  var actions: [Action] { store.actions(area: area?.code, theme: theme?.id) }

  /// What the list is narrowed down to: ` voor Pittelo over Wonen`.
  var words: String {
    (area.map { " voor \($0.name)" } ?? "") + (theme.map { " over \($0.name)" } ?? "")
  }

  /// What there is by name; a reader must see at once that there is nothing.
  var notes: [Note] {
    guard let area, area.level != .gemeente else { return [] }
    let named = actions.count { scope($0) == .named }
    let rest = actions.count - named
    let own = named == 0 ? "Geen actie noemt" : "\(named.counted("actie noemt", "acties noemen"))"
    let whole =
      rest == 0 ? "" : "; \(rest.counted("is", "zijn")) voor heel \(store.gemeente?.name ?? "de gemeente")"
    return [Note(named == 0 ? .absence : .reading, "\(own) \(area.name) bij naam\(whole).")]
  }

  var sections: [Section] {
    guard let area else { return chapters(actions) }
    let whole = "Voor heel \(store.gemeente?.name ?? "de gemeente"): "
    return chapters(
      actions.filter { scope($0) == .named },
      before: area.level == .gemeente ? whole : "Voor \(area.name): ")
      + chapters(actions.filter { scope($0) == .wholeGemeente }, before: whole)
  }

  private func scope(_ action: Action) -> ActionScope? { area.flatMap { action.scope(for: $0, in: store) } }

  private func chapters(_ actions: [Action], before start: String = "") -> [Section] {
    actions.grouped { [$0.document.rawValue, $0.chapter] }.map { _, actions in
      let title = actions.first.map { "\(store.shortName(of: $0.document)), \($0.chapter)" } ?? ""
      return Section(
        start + title,
        columns: [.name("actie"), .text("gebied"), .text("wanneer"), .text("plaats")], rows: actions.map(row))
    }
  }

  private func row(_ action: Action) -> Row {
    // That a plan is for the whole gemeente goes without saying, unless it names a wijk too.
    let isForWhole = action.areas.allSatisfy { $0 == store.gemeente?.code }
    let others =
      isForWhole
      ? "" : store.names(of: action, except: [area?.code, area.flatMap { _ in store.gemeente?.code }])
    let areas = area == nil || others.isEmpty ? others : "ook \(others)"
    return Row(
      [
        Cell(action.text), Cell(areas, .muted), Cell(action.dutchPeriod, .muted),
        Cell(action.citation.locator, .muted),
      ], ActionFact(action, store),
      notes: action.citation.source == action.document ? .caveats : .sourcesAndCaveats)
  }
}
