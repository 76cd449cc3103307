/// A place on paper, in points from the top left; 72 points are an inch.
struct Spot: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A part of the paper.
struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var middle: Spot { Spot(x: x + width / 2, y: y + height / 2) }

  /// Whether the two share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  func contains(_ other: Box) -> Bool {
    other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
  }

  /// The box with a margin on all sides.
  func grown(by margin: Double) -> Box {
    Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}
