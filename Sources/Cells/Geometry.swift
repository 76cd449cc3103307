/// A size in terminal cells; never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Creates a size; negative lengths become zero.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The number of cells in the area.
  package var area: Int { width * height }
}

/// A place on the canvas: columns from the left, rows from the top, both from zero.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  /// Creates a point; it may lie outside any canvas.
  package init(x: Int, y: Int) {
    (self.x, self.y) = (x, y)
  }
}

/// A rectangle of cells; its lengths are never negative.
package struct Rect: Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let size: Size

  /// Creates a rectangle; negative lengths become zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y) = (x, y)
    self.size = Size(width: width, height: height)
  }

  /// The whole area of a canvas of that size.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  /// The first column to the right of the rectangle.
  package var maxX: Int { x + width }
  /// The first row below the rectangle.
  package var maxY: Int { y + height }
  package var isEmpty: Bool { width == 0 || height == 0 }
  package var origin: Point { Point(x: x, y: y) }

  /// Tells whether the point lies inside.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The part that both rectangles share; empty where they share none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rectangle made smaller on all sides.
  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    Rect(
      x: x + horizontal, y: y + vertical, width: width - 2 * horizontal, height: height - 2 * vertical)
  }

  /// Cuts rows off the top; returns them and the rest.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// Cuts rows off the bottom; returns the rest and them.
  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(height - min(max(0, rows), height))
    return (rest, bottom)
  }

  /// Cuts columns off the left; returns them and the rest.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }
}
