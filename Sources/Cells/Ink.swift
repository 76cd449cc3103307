/// What a colour means; a colour scheme decides how it looks on a given terminal.
package enum Ink: UInt8, CaseIterable, Sendable {
  // Text and furniture.
  /// The terminal's own colour: text as foreground, nothing as background.
  case plain
  case muted
  case heading
  case accent
  case border
  /// The lines at the top and the bottom of the screen.
  case bar
  /// What the cursor is on.
  case selected
  /// Black or white, whichever reads best on the cell's background.
  case contrast
  /// The terminal's own ground, where it is painted as a line.
  case gap
  /// The black of a screen that shows nothing.
  case blank

  // More or less well-being, from strongly more to strongly less.
  case muchBetter
  case better
  case equal
  case worse
  case muchWorse
  /// Better and worse as colours of text on the terminal's own background.
  case betterText
  case worseText

  // A difference that nobody should judge.
  case higher
  case lower

  /// No figure: drawn hollow or hatched, never as a fill.
  case noData

  // Classes in sequence, from low to high.
  case class1
  case class2
  case class3
  case class4
  case class5
}
