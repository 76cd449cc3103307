/// Something drawn on paper.
enum Mark: Sendable {
  case shape(Outline, Paint)
  case label(Label)
  /// Marks of which only what lies inside a box is seen.
  case clipped(Box, [Mark])
  /// Marks that were drawn elsewhere, at another place.
  case moved(x: Double, y: Double, [Mark])
}

/// The form of a shape.
enum Outline: Sendable {
  case path(PathData)
  case box(Box, corner: Double)
  case circle(Spot, radius: Double)
  case line(Spot, Spot)

  static func box(_ box: Box) -> Outline { .box(box, corner: 0) }
}

/// How a shape is filled and outlined.
struct Paint: Sendable {
  /// What fills a shape.
  enum Fill: Hashable, Sendable {
    case none
    case solid(Colour)
    /// Slanted lines: no data.
    case hatched
  }

  var fill = Fill.none
  var line: Colour?
  var lineWidth = 0.0
  var isDashed = false

  static func fill(_ colour: Colour) -> Paint { Paint(fill: .solid(colour)) }
  static func line(_ colour: Colour, _ width: Double, dashed: Bool = false) -> Paint {
    Paint(line: colour, lineWidth: width, isDashed: dashed)
  }
}

/// A line of text.
struct Label: Sendable {
  /// Which end of the text stands at its place.
  enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  var text: String
  /// On the line that the letters stand on.
  var place: Spot
  var size = 9.0
  var isBold = false
  var anchor = Anchor.start
  var colour = Colour.text

  /// The part of a letter's height that it has above its line, and below.
  static let (ascent, descent) = (0.76, 0.22)

  /// The most room that the text takes.
  var box: Box {
    let width = Typeface.width(text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(
      x: left, y: place.y - Self.ascent * size, width: width, height: (Self.ascent + Self.descent) * size)
  }

  /// The line that letters stand on whose middle is at a height.
  static func baseline(middle: Double, size: Double) -> Double { middle + 0.36 * size }
}
