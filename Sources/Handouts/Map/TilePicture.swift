import Dashboard

/// The wijken as equal tiles, roughly where they lie: for a package without a map.
struct TilePicture {
  let plan: TilePlan
  let labels: WijkLabels

  private static let gap = 3.0
  private static let greatestHeight = 46.0

  var drawing: Drawing {
    var drawing = Drawing()
    guard plan.columns > 0, !plan.places.isEmpty else { return drawing }
    let width = min(110, Drawing.width / Double(plan.columns))
    let height = min(Self.greatestHeight, width * 0.6)
    let left = (Drawing.width - width * Double(plan.columns)) / 2
    for tile in plan.places {
      let box = Box(
        x: left + Double(tile.column) * width, y: Double(tile.row) * height, width: width - Self.gap,
        height: height - Self.gap)
      let fill = labels.kind(tile.area).fill
      drawing.add(.box(box, corner: 2), Paint(fill: fill, line: .ink(.noData), lineWidth: 0.5))
      drawing.add(labels.marks(tile.area, in: box))
      drawing.height = max(drawing.height, box.maxY)
    }
    return drawing
  }
}
