import BredeWelvaart
import Cells

/// What a user can ask of the dashboard, whichever key, click or route it came from.
package enum Command: Hashable, Sendable {
  /// A direction on the screen.
  package enum Direction: Hashable, Sendable, CaseIterable {
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
  /// Goes to the other pane, part of a panel or heading of a list.
  case switchPart(by: Int)
  case open
  case back
  case historyBack
  case historyForward

  /// The number on the report's map; 0 stands for 10.
  case selectNumber(Int)
  case selectGemeente
  case stepIndicator(by: Int)

  case chooseIndicator
  case showIndicator
  case showTheme
  case showSource
  case showPlans
  case showYears
  case showDebate
  case showPromises
  case showGlossary
  case help
  /// Lists the keys of the screen shown.
  case showKeys

  case mark
  case showComparison
  case filter
  /// Shows all of a list again; goes back where it shows all already.
  case clearFilter
  /// Puts the rows of a table in the order of the column with the cursor, or else of the next column.
  case sortRows
  /// Turns that order around; a table with a cursor in both ways has its columns put in order.
  case sortColumns

  case flipReference
  /// Widens the margin within which figures are equal, or narrows it for a negative step.
  case changeTolerance(by: Int)
  case toggleZoom
  /// Goes on to the next way to show the map.
  case toggleMapStyle
  case showMap(State.MapStyle)
  /// Goes on to the next way to show the wheel.
  case toggleWheelStyle
  case showWheel(State.WheelStyle)
  case toggleMouse

  case quoteFigure
  /// Asks in which form the screen is to become a file.
  case saveScreen
  /// Has the screen written into a file.
  case writeScreen(ScreenForm)
  case present
  case suspend
  case redraw
  /// Closes the screen on top; on the overview it ends the program.
  case close
  case quit
  case eraseAll
  case eraseWord

  // What only a click, an item of a list or a typed text gives.
  case selectArea(Area.Code)
  case selectSegment(Indicator.ID, Assessment.Ring)
  /// Goes to the next wijk by number, or the next segment of the wheel.
  case scroll(State.Pane, by: Int)
  case colourMap(Indicator.ID)
  case openRoute(Route)
  /// Moves the cursor to an item of that panel and does what it is for.
  case openItem(Int, of: Route)
  /// Shows the place in a document.
  case openCitation(Citation)
  /// Shows another part of the panel, or the same panel for something else.
  case replaceRoute(Route)
  /// Closes the panel and does something on the screen below it.
  indirect case afterClosing(Command)
  /// Narrows the list down to a theme; nil for all.
  case filterTheme(Theme.ID?)
  /// Does what a line of the popup is for.
  case openPopupLine(Int)
  /// Ticks a criterion, by its place in the package.
  case tick(Int)
  case untickAll
  case type(Character)
  /// Takes in a text that was pasted, which holds no keys.
  case paste(String)
  case erase
  /// Looks for these words instead of those typed.
  case search(String)
  case resize(Size)
}

/// What the dashboard asks of the program around it.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  /// Show it before a room.
  case present
  case mouse(Bool)
  /// Send the text to the terminal's clipboard.
  case copy(String)
  /// Write the screen into a file, and tell where it is.
  case write(ScreenForm)
}
