import BredeWelvaart

/// What a slide points at.
package enum SlideSpotlight: Hashable, Sendable {
  case area(Area.Code)
  case segment(Indicator.ID, Assessment.Ring)
  case figure(Figure)
}
