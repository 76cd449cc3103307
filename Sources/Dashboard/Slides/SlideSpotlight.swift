import BredeWelvaart

/// What a slide points at.
public enum SlideSpotlight: Hashable, Sendable {
  case area(Area.Code)
  case segment(Indicator.ID, Assessment.Ring)
  case figure(Figure)
}
