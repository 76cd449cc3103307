/// The brede-welvaartswiel of an area: themes as equal sectors, divided among their indicators.
///
/// After Trendbureau Drenthe, which follows CBS: the inner ring is the development, the outer ring
/// the place against a reference. There is no score of a theme or an area.
public struct Wheel: Sendable {
  /// One indicator's part of a sector.
  public struct Segment: Hashable, Sendable {
    public let indicator: Indicator
    public let observation: Observation?
    /// The outer ring.
    public let position: Comparison
    /// The inner ring; nil is no data.
    public let trend: Trend?

    /// What both rings say together.
    public enum Signal: Hashable, Sendable {
      /// Both better.
      case kracht
      /// Both worse.
      case aandacht
    }

    /// A strength or a point of attention; nil where the rings do not agree.
    public var signal: Signal? {
      switch (position.verdict, trend?.verdict) {
      case (.better, .better): .kracht
      case (.worse, .worse): .aandacht
      default: nil
      }
    }
  }

  /// One theme with its indicators; without any it is drawn hollow.
  public struct Sector: Sendable {
    public let theme: Theme
    public let segments: [Segment]
  }

  public let area: Area
  public let reference: Reference
  /// Clockwise from the top.
  public let sectors: [Sector]

  public var segments: [Segment] { sectors.flatMap(\.segments) }
}

extension Store {
  /// The wheel of an area against a reference.
  public func wheel(of area: Area, against reference: Reference, toleranceScale: Double = 1) -> Wheel {
    let sectors = content.themes.filter { $0.id != Theme.context }.map { theme in
      let indicators = content.indicators.filter {
        $0.theme == theme.id && $0.wheelLevels.contains(area.level)
      }
      return Wheel.Sector(
        theme: theme,
        segments: indicators.map { indicator in
          Wheel.Segment(
            indicator: indicator, observation: observation(indicator.id, area.code),
            position: compare(indicator, area, with: reference, toleranceScale: toleranceScale),
            trend: trend(indicator, area, toleranceScale: toleranceScale))
        })
    }
    return Wheel(area: area, reference: reference, sectors: sectors)
  }
}
