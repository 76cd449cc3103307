import Cells

/// Where the list of the wijken goes: where the map leaves room, or else beside or under a smaller map.
struct MapKeyPlacement {
  let map: Rect
  let key: Rect

  /// A narrower or a lower map shows nothing.
  private static let least = Size(width: 20, height: 7)

  /// Finds room; nil where there is none.
  init?(_ key: MapKey, beside raster: MapRaster, in area: Rect) {
    guard let place = raster.blank(Size(width: key.size.width + 2, height: key.size.height)) else {
      self.init(key, in: area)
      return
    }
    let x = area.x + place.x + (place.x == 0 ? 0 : 2)
    self.init(
      map: area, key: Rect(x: x, y: area.y + place.y, width: key.size.width, height: key.size.height))
  }

  private init(map: Rect, key: Rect) { (self.map, self.key) = (map, key) }

  /// Finds room for it beside or under a map, whichever leaves the larger map; nil where there is none.
  init?(_ key: MapKey, in area: Rect) {
    let (left, right) = area.splitLeft(area.width - key.size.width - 2)
    let (above, below) = area.splitBottom(key.height(width: area.width) + 1)
    let isBeside = key.size.height <= area.height && left.width >= Self.least.width
    let isBelow = above.height >= Self.least.height && key.size.width <= area.width
    // The ground is about as wide as it is high, and a row is as high as two columns are wide.
    guard isBeside, !isBelow || min(left.width, 2 * left.height) >= min(above.width, 2 * above.height) else {
      guard isBelow else { return nil }
      self.init(map: above, key: below.splitTop(1).rest)
      return
    }
    let column = right.splitLeft(2).rest
    self.init(
      map: left,
      key: Rect(
        x: column.x, y: column.y + (column.height - key.size.height) / 2, width: column.width,
        height: key.size.height))
  }
}
