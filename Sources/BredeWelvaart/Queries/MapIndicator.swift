extension Store {
  /// The indicator that a map begins with; nil where the package has none.
  ///
  /// One that can be judged, that the map can show and that the gemeente has too, as far as there is one.
  package var mapIndicator: Indicator? {
    let judgeable = content.indicators.filter {
      $0.direction != .neutral && $0.wheelLevels.contains(.wijk) && isMapped($0.id)
    }
    // Without a gemeente, the first area stands for the whole.
    let whole = gemeente ?? content.areas.first
    let shared = judgeable.first { indicator in
      whole.map { value(indicator.id, $0.code) != nil } ?? false
    }
    return shared ?? judgeable.first ?? content.indicators.first
  }

  /// Whether a map of it says something: documents do of at least one wijk.
  package func coloursMap(_ indicator: Indicator.ID) -> Bool {
    wijken.contains { isKnown(indicator, $0.code) }
  }

  /// The gemeente where it has a figure of the indicator, else what lies around it; nil where only wijken have.
  package func whole(with indicator: Indicator.ID) -> Area? {
    guard let gemeente else { return nil }
    let isLocal = wijken.contains { isKnown(indicator, $0.code) }
    let regions = isLocal ? [] : content.areas
    return ([gemeente] + ancestors(of: gemeente) + regions).first { hasFigure(indicator, $0.code) }
  }

  /// What the wijken on a map are held against where nobody chooses.
  package var mapReference: Reference { wijken.first.flatMap { references(for: $0).first } ?? .wijken }
}
