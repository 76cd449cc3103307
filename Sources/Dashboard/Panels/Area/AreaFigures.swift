import BredeWelvaart

/// The figures of an area in the order in which its profile lists them: by theme.
struct AreaFigures {
  /// One line of a profile.
  struct Row {
    let indicator: Indicator
    let theme: Theme
    let observation: Observation
  }

  let rows: [Row]

  init(_ store: Store, _ area: Area.Code) {
    rows = store.content.themes.flatMap { theme in
      store.content.indicators.filter { $0.theme == theme.id }.compactMap { indicator in
        store.observation(indicator.id, area).map { Row(indicator: indicator, theme: theme, observation: $0) }
      }
    }
  }

  /// The row of an indicator; nil where the area has none.
  func row(of indicator: Indicator.ID) -> Int? {
    rows.firstIndex { $0.indicator.id == indicator }
  }
}
