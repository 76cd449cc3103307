import BredeWelvaart
import Cells

// What the foot of a list says about the figure with the cursor: the same on every panel.

extension PageContext {
  /// The figure in words, its source, what to beware of and what it means.
  ///
  /// - Parameters:
  ///   - figure: The figure, whether there is one in the data or not.
  ///   - namesArea: Whether the list shows several areas.
  ///   - more: Words to end the first line with.
  /// - Returns: The remarks, those first that matter most: a small screen shows a few lines.
  func remarks(about figure: Figure, namesArea: Bool = false, more: String = "") -> [Page.Remark] {
    guard let indicator = store.indicator(figure.indicator), let area = store.area(figure.area) else {
      return []
    }
    let observation = store.observation(figure.indicator, figure.area)
    let place = namesArea ? " in \(area.name)" : ""
    var remarks = [
      Page.Remark("\(indicator.name)\(place): \(words(indicator, area, observation))\(more).")
    ]
    if let observation {
      remarks.append(Page.Remark(source(observation.citation), .muted))
    }
    remarks += store.caveats(indicator.id, area: area.code).map(Page.Remark.caveat)
    if area.level == .wijk, let spread = store.ranking(indicator).spreadWords {
      remarks.append(Page.Remark(spread, .muted))
    }
    remarks.append(Page.Remark(indicator.definition, .muted))
    if let observation, !observation.note.isEmpty, observation.value != nil {
      remarks.append(Page.Remark("Noot: \(observation.note.asSentence)", .muted))
    }
    return remarks
  }

  private func words(_ indicator: Indicator, _ area: Area, _ observation: Observation?) -> String {
    let trend = store.trend(indicator, area).map { "; ontwikkeling: \($0.words)" } ?? ""
    guard let observation, let value = observation.dutch(indicator) else {
      if observation == nil, let expected = scenarioWords(indicator, area) { return expected }
      return "geen cijfer: \(store.reasonForNoFigure(observation))\(trend)"
    }
    let period = observation.period.text.isEmpty ? "" : " (\(observation.dutchPeriod))"
    let compared = compare(indicator, area).map { ", " + store.words(for: $0, indicator) } ?? ""
    return "\(value)\(period)\(compared)\(trend)"
  }

  /// What is expected in one scenario and another: `laag 700 (2040), hoog 750 (2040)`; nil for what has none.
  func scenarioWords(_ indicator: Indicator, _ area: Area) -> String? {
    let states = store.series(indicator, area).filter { !$0.scenario.isEmpty }
      .compactMap { $0.points.last?.observation }
    let undated = store.observations(indicator.id, area.code).filter {
      $0.value != nil && !$0.scenario.isEmpty && $0.period.text.isEmpty
    }
    let changes = store.changes(indicator, area).filter { !$0.scenario.isEmpty }
    let expected = states.isEmpty ? changes.isEmpty ? undated : changes : states
    let words = expected.compactMap { observation in
      observation.dutch(indicator).map { value in
        let period = observation.dutchPeriod
        return "\(observation.scenario) \(value)" + (period.isEmpty ? "" : " (\(period))")
      }
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
