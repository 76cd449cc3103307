import BredeWelvaart

extension Store {
  /// The areas and indicators whose names come nearest to words that lead nowhere.
  func nearestNames(to text: String) -> [Unanswered.Choice] {
    let areas = content.areas.filter { $0.level != .buurt }.map { area in
      NameFinder.Candidate(Unanswered.Choice(area.name, title(of: area)), names: [area.name])
    }
    let indicators = content.indicators.map { indicator in
      NameFinder.Candidate(
        Unanswered.Choice(indicator.id.rawValue, indicator.name), names: [indicator.name, indicator.topic])
    }
    return NameFinder(areas + indicators).nearest(to: text)
  }
}
