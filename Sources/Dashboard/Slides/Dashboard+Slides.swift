import BredeWelvaart
import Cells

extension Dashboard {
  /// The dashboard as it starts, at a screen and pointing at something there; how it draws stays the same.
  public func starting(at route: Route, pointingAt spotlight: SlideSpotlight? = nil) -> Dashboard {
    var dashboard = Dashboard(fresh: self)
    dashboard.open(route)
    switch spotlight {
    case .area(let code): dashboard.select(area: code)
    case .segment(let id, let ring): dashboard.select(indicator: id, ring: ring)
    case .figure(let figure): dashboard.select(area: figure.area, indicator: figure.indicator)
    case nil: break
    }
    return dashboard
  }

  /// Draws the screen for a room.
  public func slide(_ words: SlideWords, spotlight: SlideSpotlight?, _ presentation: Presentation) -> Frame {
    guard !Screen.isTooSmall(state.size) else { return frame(presentation) }
    return Slide(state: state, knowledge: knowledge, spotlight: spotlight, words: words).frame(presentation)
  }
}
