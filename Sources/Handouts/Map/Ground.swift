/// The ground of a wijk on paper.
struct Ground {
  let rings: [[Spot]]
  /// What of the paper is in view.
  let frame: Box

  /// What of the frame its rings reach over.
  var extent: Box {
    let spots = rings.joined()
    let (xs, ys) = (spots.map(\.x), spots.map(\.y))
    let left = max(frame.x, xs.min() ?? frame.x)
    let top = max(frame.y, ys.min() ?? frame.y)
    return Box(
      x: left, y: top, width: max(0, min(frame.maxX, xs.max() ?? left) - left),
      height: max(0, min(frame.maxY, ys.max() ?? top) - top))
  }

  /// Whether a box lies inside, with all its sides.
  func contains(_ box: Box) -> Bool {
    frame.contains(box) && contains(box.middle)
      && !rings.contains { ring in
        zip(ring, ring.dropFirst() + ring.prefix(1)).contains { Self.crosses($0, $1, box) }
      }
  }

  /// Whether a place lies inside, by the even-odd rule.
  func contains(_ place: Spot) -> Bool {
    rings.reduce(false) { inside, ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(inside) { inside, edge in
        let (a, b) = edge
        guard (a.y > place.y) != (b.y > place.y) else { return inside }
        return place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x) ? !inside : inside
      }
    }
  }

  /// Whether a line has any part in a box (Liang and Barsky).
  private static func crosses(_ a: Spot, _ b: Spot, _ box: Box) -> Bool {
    var (from, to) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let sides = [(-dx, a.x - box.x), (dx, box.maxX - a.x), (-dy, a.y - box.y), (dy, box.maxY - a.y)]
    for (slope, distance) in sides {
      if slope == 0 {
        if distance < 0 { return false }
      } else if slope < 0 {
        from = max(from, distance / slope)
      } else {
        to = min(to, distance / slope)
      }
    }
    return from <= to
  }
}
