import Platform

/// The cosine that a map's projection needs.
enum Cosine {
  static func ofDegrees(_ degrees: Double) -> Double {
    cos(degrees * .pi / 180)
  }
}

/// A direction and a distance, with angles clockwise from the top in turns from 0 to 1.
package struct Polar {
  let radius: Double
  let turn: Double

  /// The polar coordinates of a point to the right of and below the middle.
  init(right: Double, below: Double) {
    radius = (right * right + below * below).squareRoot()
    let angle = atan2(right, -below) / (2 * .pi)
    turn = angle < 0 ? angle + 1 : angle
  }

  /// How far a box reaches at right angles to the direction of an angle.
  static func extent(turn: Double, width: Double, height: Double) -> Double {
    width * cos(turn * 2 * .pi).magnitude + height * sin(turn * 2 * .pi).magnitude
  }

  /// The point at an angle and a distance, to the right of and below the middle.
  package static func point(turn: Double, radius: Double) -> (right: Double, below: Double) {
    (radius * sin(turn * 2 * .pi), -radius * cos(turn * 2 * .pi))
  }
}
