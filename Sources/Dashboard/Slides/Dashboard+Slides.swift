import BredeWelvaart
import Cells

extension Dashboard {
  /// The dashboard as it starts, at a screen and pointing at something there; how it draws stays the same.
  package func starting(at route: Route, pointingAt spotlight: SlideSpotlight? = nil) -> Dashboard {
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

  /// Draws a screen for a room, pointing at something there.
  package func slide(_ words: SlideWords, spotlight: SlideSpotlight?, _ presentation: Presentation) -> Frame {
    guard !Screen.isTooSmall(state.size) else { return frame(presentation) }
    return Slide(state: state, knowledge: knowledge, spotlight: spotlight, words: words).frame(presentation)
  }

  /// Draws the screen for a room: the overview as a slide of what is selected, panels as they are.
  ///
  /// The corner is the right end of the last line; an empty notice leaves that to the dashboard. Keys that
  /// are taken for something else are not named.
  package func roomFrame(
    corner: String, notice: String, taken: Set<Key> = [], _ presentation: Presentation
  ) -> Frame {
    guard state.panel != nil, !Screen.isTooSmall(state.size) else {
      var words = SlideWords()
      words.corner = corner
      words.notice = notice.isEmpty ? state.notice : notice
      var frame = slide(words, spotlight: spotlight, presentation)
      if !Screen.isTooSmall(state.size) {
        PopupView(state, knowledge, ascii: frame.glyphs.isASCII)?.draw(&frame, in: Rect(state.size))
      }
      return frame
    }
    var screen = Screen(state: state, knowledge: knowledge)
    // The address gives way to what the speaker needs to know.
    screen.taken = taken
    screen.corner = [notice, corner].filter { !$0.isEmpty }.joined(separator: "   ")
    return screen.frame(presentation)
  }

  /// What is selected, where something is.
  private var spotlight: SlideSpotlight? {
    let showsWheel = state.layout == .wheel || (state.layout == .overview && state.focus == .wheel)
    if showsWheel { return .segment(state.indicator, state.ring) }
    let hasFigure = store.value(state.indicator, state.area) != nil
    return hasFigure || state.area != store.gemeente?.code ? .area(state.area) : nil
  }

  /// What the screen points at, whether there is a figure of it or not; nil for nothing.
  package var pointedFigure: Figure? { state.currentFigure(knowledge) }

  /// The address of the screen.
  package var routeText: String { state.route.text(store) }

  /// Goes so many wijken on in the order of their numbers, around the end.
  package mutating func walkWijken(by step: Int) {
    let wijken = store.wijken.map(\.code)
    guard let first = wijken.first else { return }
    select(area: wijken.contains(state.area) ? wijken.stepping(from: state.area, by: step) : first)
  }
}
