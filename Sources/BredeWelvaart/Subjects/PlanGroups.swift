/// What plans say will be done, with what is promised, wished and past kept apart.
package struct Plans: Sendable {
  /// What an action is worth to who counts on it.
  package enum Worth: Int, CaseIterable, Sendable {
    /// Decided or agreed upon, or in a package that does not tell.
    case promise
    case wish
    case past
  }

  /// Actions of one chapter, of one worth and for the same part of the gemeente.
  package struct Group: Sendable {
    package let worth: Worth
    /// How they are meant for the area asked about; nil where none is.
    package let scope: ActionScope?
    package let document: Source.ID
    package let chapter: String
    package let actions: [Action]
  }

  /// What is promised first; for an area what names it first; then in the order of the package.
  package let groups: [Group]
  /// What the documents want to reach, for the area by name and for the gemeente; all of it where none is asked for.
  package let ambitions: [(scope: ActionScope?, statements: [Statement])]

  /// Puts the actions of a plan together, for an area and of a theme; nil asks for any.
  package init(
    _ store: Store, document: Source.ID? = nil, area: Area.Code? = nil, theme: Theme.ID? = nil
  ) {
    let subject = area.flatMap(store.area)
    let actions = store.actions(document: document, area: area, theme: theme)
    let ambitions = store.statements(theme: theme, source: document, kinds: [.ambition])
    self.ambitions =
      (subject.map { area in
        [
          (.named, ambitions.filter { store.isPart($0.area, of: area) }),
          (
            .wholeGemeente,
            ambitions.filter { $0.area == store.gemeente?.code && !store.isPart($0.area, of: area) }
          ),
        ]
      } ?? [(nil, ambitions)]).filter { !$0.1.isEmpty }
    groups = Self.groups(of: actions, for: subject, store)
  }

  /// Puts some actions together, without ambitions.
  init(_ store: Store, of actions: [Action], for area: Area?) {
    (groups, ambitions) = (Self.groups(of: actions, for: area, store), [])
  }

  private static func groups(of actions: [Action], for area: Area?, _ store: Store) -> [Group] {
    let sorted = actions.map { action in
      (action: action, scope: area.flatMap { action.scope(for: $0, in: store) })
    }.stablySorted { $0.action.worth.rawValue * 2 + ($0.scope == .wholeGemeente ? 1 : 0) }
    let keyed = sorted.grouped { item in
      [
        "\(item.action.worth)", item.scope.map { "\($0)" } ?? "", item.action.document.rawValue,
        item.action.chapter,
      ]
    }
    return keyed.compactMap { _, items in
      items.first.map { first in
        Group(
          worth: first.action.worth, scope: first.scope, document: first.action.document,
          chapter: first.action.chapter, actions: items.map(\.action))
      }
    }
  }

  package var actions: [Action] { groups.flatMap(\.actions) }

  package var isEmpty: Bool { groups.isEmpty && ambitions.isEmpty }

  /// How many there are of each worth: `63 acties, 49 wensen, 12 voorbije stappen`.
  package var counts: String { actions.counts }
}

extension [Action] {
  /// How many there are of each worth: `63 acties, 49 wensen, 12 voorbije stappen`.
  package var counts: String {
    let words = Plans.Worth.allCases.compactMap { worth -> String? in
      let count = count { $0.worth == worth }
      return count == 0 ? nil : worth.counted(count)
    }
    return words.isEmpty ? Plans.Worth.promise.counted(0) : words.joined(separator: ", ")
  }
}

extension Plans.Worth {
  func counted(_ count: Int) -> String {
    switch self {
    case .promise: count.counted("actie", "acties")
    case .wish: count.counted("wens", "wensen")
    case .past: count.counted("voorbije stap", "voorbije stappen")
    }
  }

  /// What one of them is, in a word.
  package var word: String {
    switch self {
    case .promise: "actie"
    case .wish: "wens"
    case .past: "voorbij"
    }
  }

  /// What stands before the name of a plan; nothing for what it promises.
  fileprivate var heading: String {
    switch self {
    case .promise: ""
    case .wish: "Wensen, geen besluiten: "
    case .past: "Voorbij: "
    }
  }
}

extension Action {
  /// What the action is worth to who counts on it.
  package var worth: Plans.Worth {
    switch standing {
    case .decision, .agreement, .intention, nil: .promise
    case .wish: .wish
    case .past: .past
    }
  }

  /// What it is and when it was put down: `besluit van 25 mei 2023`, `wens (2018)`; empty where nothing is known.
  package var standingWords: String {
    let date = DutchDate.words(dated)
    guard let standing else { return date }
    return date.isEmpty ? standing.word : "\(standing.word) (\(date))"
  }
}

extension Store {
  /// The heading over a group of actions: `Wensen, geen besluiten: Startnotitie, Vervolgproces`.
  package func heading(of group: Plans.Group, for area: Area?) -> String {
    let whole = "voor heel \(gemeente?.name ?? "de gemeente"), "
    let scope =
      area.map { group.scope == .named && $0.level != .gemeente ? "voor \($0.name), " : whole } ?? ""
    let title = "\(group.worth.heading)\(scope)\(shortName(of: group.document)), \(group.chapter)"
    return title.capitalisedFirst
  }

  /// The heading over ambitions: `Ambities voor heel Assen`.
  package func ambitionsHeading(_ scope: ActionScope?, for area: Area?) -> String {
    switch scope {
    case nil: Statement.Kind.ambition.heading
    case .named: "\(Statement.Kind.ambition.heading) voor \(area?.name ?? "")"
    case .wholeGemeente: "\(Statement.Kind.ambition.heading) voor heel \(gemeente?.name ?? "de gemeente")"
    }
  }

  /// The caveats about what plans say, as far as they are about these.
  package func caveats(on plans: Plans, for area: Area?) -> [Caveat] {
    let documents = Set(plans.groups.map(\.document))
    return caveats(on: .beleid, area: area).filter { !documents.isDisjoint(with: $0.sources) }
  }
}
