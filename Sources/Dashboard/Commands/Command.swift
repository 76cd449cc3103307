import BredeWelvaart
import Cells

/// What a user can ask of the dashboard, whichever key, click or route it came from.
public enum Command: Hashable, Sendable {
  /// A direction on the screen.
  public enum Direction: Hashable, Sendable, CaseIterable {
    case up
    case down
    case left
    case right
  }

  case move(Direction)
  case pageUp
  case pageDown
  case first
  case last
  case nextPane
  case previousPane
  case open
  case back

  /// The number on the report's map; 0 stands for 10.
  case selectNumber(Int)
  case selectGemeente
  case nextIndicator
  case previousIndicator

  case showOverview
  case showMap
  case showWheel
  case showIndicator
  case chooseIndicator
  case help

  case flipReference
  case widenTolerance
  case narrowTolerance
  case toggleZoom
  case toggleMapStyle
  case toggleWheelStyle
  case toggleMouse

  case suspend
  case redraw
  case quit

  // What only a click or a typed text gives.
  case selectArea(Area.Code)
  case selectSegment(Indicator.ID, Assessment.Ring)
  case openRoute(Route)
  case type(Character)
  case erase
  case resize(Size)
}

/// What the dashboard asks of the program around it.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  case mouse(Bool)
}
