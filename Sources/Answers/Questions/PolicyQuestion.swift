import BredeWelvaart

/// What the plans say will be done: everything, or what is for an area or about a theme.
package struct PolicyQuestion: Question {
  package let extent: Store.Extent = [.plans, .statements]
  private let area: String
  private let theme: String?

  /// Asks for the actions for an area, or for all where its name is empty; nil asks for any theme.
  package init(_ area: String, theme: String? = nil) {
    (self.area, self.theme) = (area, theme)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (meantArea, meantTheme) = try store.areaAndTheme(meant: area, theme: theme)
    let list = ActionList(store: store, area: meantArea?.subject, theme: meantTheme?.subject)
    guard !list.plans.isEmpty else {
      throw .unknown(message: "de plannen noemen geen actie\(list.words)", nearest: [])
    }
    return Answer(
      title: "Acties uit de plannen\(list.words)",
      notes: (meantArea?.notes ?? []) + (meantTheme?.notes ?? []) + list.notes, sections: list.sections)
  }
}

/// The actions for an area and about a theme, under their plans and chapters.
struct ActionList {
  let store: Store
  let area: Area?
  let theme: Theme?
  let plans: Plans

  init(store: Store, area: Area?, theme: Theme?) {
    (self.store, self.area, self.theme) = (store, area, theme)
    plans = Plans(store, area: area?.code, theme: theme?.id)
  }

  /// What the list is narrowed down to: ` voor Pittelo over Wonen`.
  var words: String {
    (area.map { " voor \($0.name)" } ?? "") + (theme.map { " over \($0.name)" } ?? "")
  }

  /// How much there is of each kind, and by name; a reader must see at once that there is nothing.
  var notes: [Note] {
    let counts = Note(.reading, "Dit zijn \(plans.counts).")
    guard let area, area.level != .gemeente else { return [counts] }
    let named = plans.groups.filter { $0.scope == .named }.flatMap(\.actions).count
    let own = named == 0 ? "Geen actie noemt" : "\(named.counted("ervan noemt", "ervan noemen"))"
    let whole = "de rest is voor heel \(store.gemeente?.name ?? "de gemeente")"
    let isAll = named == plans.actions.count
    return [
      counts,
      Note(named == 0 ? .absence : .reading, "\(own) \(area.name) bij naam\(isAll ? "" : "; \(whole)")."),
    ]
  }

  var sections: [Section] {
    plans.groups.map { group in
      Section(
        store.heading(of: group, for: area),
        columns: [Column].action, rows: group.actions.map { store.row($0, for: area) })
    }
      + plans.ambitions.map { scope, statements in
        store.section(store.ambitionsHeading(scope, for: area), statements)
      }
  }
}

extension Store {
  /// An action as a row: what it is worth, for which other areas it is, when and where it stands.
  func row(_ action: Action, for area: Area?) -> Row {
    // That a plan is for the whole gemeente goes without saying, unless it names a wijk too.
    let isForWhole = action.areas.allSatisfy { $0 == gemeente?.code }
    let others =
      isForWhole
      ? "" : names(of: action, except: [area?.code, area.flatMap { _ in gemeente?.code }])
    let areas = area == nil || others.isEmpty ? others : "ook \(others)"
    return Row(
      [
        Cell(action.text), Cell(action.standingWords, .muted), Cell(areas, .muted),
        Cell(action.dutchPeriod, .muted), Cell(action.citation.locator, .muted),
      ], PlainFact.action(action, self),
      notes: action.citation.source == action.document ? .caveats : .sourcesAndCaveats)
  }
}

extension [Column] {
  /// The columns of actions.
  static let action: [Column] = [
    .name("actie"), .text("wat het is"), .text("gebied"), .text("wanneer"), .text("plaats"),
  ]
}
