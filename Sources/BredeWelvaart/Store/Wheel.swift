/// The brede-welvaartswiel of an area: themes as equal sectors, divided among their indicators.
///
/// After Trendbureau Drenthe, which follows CBS: the inner ring is the development, the outer ring
/// the place against a reference. There is no score of a theme or an area.
package struct Wheel: Sendable {
  /// One indicator's part of a sector.
  package struct Segment: Hashable, Sendable {
    package let indicator: Indicator
    package let observation: Observation?
    /// The outer ring.
    package let position: Comparison
    /// The inner ring; nil is no data.
    package let trend: Trend?

    /// What both rings say together.
    package enum Signal: String, Sendable {
      /// Both better.
      case kracht
      /// Both worse.
      case aandacht
    }

    /// A strength or a point of attention; nil where the rings do not agree.
    ///
    /// As the feitenblad has it: against the area around, such as Drenthe for a gemeente.
    package let signal: Signal?

    /// The figure; nil where there is none.
    package var text: FigureText? { observation.flatMap { FigureText($0, indicator) } }
  }

  /// One theme with its indicators; without any it is drawn hollow.
  package struct Sector: Sendable {
    package let theme: Theme
    package let segments: [Segment]
  }

  package let area: Area
  package let reference: Reference
  /// Clockwise from the top.
  package let sectors: [Sector]

  package var segments: [Segment] { sectors.flatMap(\.segments) }
}

extension Indicator {
  /// Whether it stands in the wheel of such an area; around the gemeente the same indicators count as for it.
  package func isInWheel(of level: Area.Level) -> Bool {
    let isAround = [.land, .provincie, .regio].contains(level)
    return theme != Theme.context
      && (wheelLevels.contains(level) || isAround && wheelLevels.contains(.gemeente))
  }
}

extension Store {
  /// The wheel of an area against a reference.
  package func wheel(of area: Area, against reference: Reference, toleranceScale: Double = 1) -> Wheel {
    let sectors = content.themes.filter { $0.id != Theme.context }.map { theme in
      let indicators = content.indicators.filter {
        $0.theme == theme.id && $0.isInWheel(of: area.level)
      }
      return Wheel.Sector(
        theme: theme,
        segments: indicators.map { indicator in
          segment(indicator, area, reference, toleranceScale)
        })
    }
    return Wheel(area: area, reference: reference, sectors: sectors)
  }

  private func segment(
    _ indicator: Indicator, _ area: Area, _ reference: Reference, _ scale: Double
  ) -> Wheel.Segment {
    let observation = observation(indicator.id, area.code)
    let position = compare(indicator, area, with: reference, toleranceScale: scale)
    let trend = trend(indicator, area, toleranceScale: scale)
    var signal: Wheel.Segment.Signal?
    // A figure that is a change itself would be counted in both rings.
    let isUsual =
      reference == references(for: area).first && [reference, .wijken].contains(position.reference)
    if isUsual, observation?.period.isChange != true {
      switch (position.verdict, trend?.verdict) {
      case (.better, .better): signal = .kracht
      case (.worse, .worse): signal = .aandacht
      default: break
      }
    }
    return Wheel.Segment(
      indicator: indicator, observation: observation, position: position, trend: trend, signal: signal)
  }
}
