import Dashboard

/// A piece of a ring with a gap of the same width all along both of its ends.
struct RingPart {
  let middle: Spot
  /// From where to where, in turns clockwise from the top.
  let turns: ClosedRange<Double>
  let radii: ClosedRange<Double>
  /// What is left open at the beginning and at the end.
  let gaps: (begin: Double, end: Double)

  var path: PathData {
    let inner = open(radii.lowerBound)
    let outer = open(radii.upperBound)
    var path = PathData()
    path.move(to: spot(inner.lowerBound, radii.lowerBound))
    path.line(to: spot(outer.lowerBound, radii.upperBound))
    path.arc(
      to: spot(outer.upperBound, radii.upperBound), radius: radii.upperBound, isLarge: isLarge(outer),
      isClockwise: true)
    path.line(to: spot(inner.upperBound, radii.lowerBound))
    path.arc(
      to: spot(inner.lowerBound, radii.lowerBound), radius: radii.lowerBound, isLarge: isLarge(inner),
      isClockwise: false)
    path.close()
    return path
  }

  /// The turns without the gaps, which take more of them near the middle.
  private func open(_ radius: Double) -> ClosedRange<Double> {
    let around = 2 * .pi * max(1, radius)
    let most = (turns.upperBound - turns.lowerBound) * 0.4
    let begin = turns.lowerBound + min(gaps.begin / around, most)
    return begin...max(begin, turns.upperBound - min(gaps.end / around, most))
  }

  private func isLarge(_ turns: ClosedRange<Double>) -> Bool { turns.upperBound - turns.lowerBound > 0.5 }

  private func spot(_ turn: Double, _ radius: Double) -> Spot {
    let point = Polar.point(turn: turn, radius: radius)
    return Spot(x: middle.x + point.right, y: middle.y + point.below)
  }
}
