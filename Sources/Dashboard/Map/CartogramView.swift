import BredeWelvaart
import Cells

/// The wijken as heaps of small tiles, one for so many inhabitants, with their numbers in them.
struct CartogramView {
  let store: Store
  let state: State
  let atlas: Atlas
  let colouring: MapColouring
  let key: MapKey?

  /// The room for the tiles, over the line that says what one is and beside the list of the wijken.
  func ground(in area: Rect) -> Rect {
    let picture = area.splitBottom(1).rest
    return placement(in: picture)?.map ?? picture
  }

  private func placement(in picture: Rect) -> MapKeyPlacement? {
    key.flatMap { MapKeyPlacement($0, in: picture) }
  }

  /// Draws the tiles; returns whether there was room for them.
  func draw(_ frame: inout Frame, in area: Rect) -> Bool {
    guard let wijken = atlas.people else { return false }
    let (picture, foot) = area.splitBottom(1)
    let (placement, ground) = (placement(in: picture), ground(in: area))
    guard
      let cartogram = Cartogram(wijken, in: ground.size, cellAspect: frame.presentation.cellAspect)
    else { return false }
    if let key, let placement { key.draw(&frame, in: placement.key) }
    for group in cartogram.groups { draw(group, cartogram, &frame, in: ground) }
    frame.write(
      "elk blokje: \(DecimalNumber(Int64(cartogram.perTile)).dutch(decimals: 0)) inwoners", x: foot.x,
      y: foot.y, in: foot, .muted)
    return true
  }

  private func draw(_ group: Cartogram.Group, _ cartogram: Cartogram, _ frame: inout Frame, in area: Rect) {
    let ink = colouring.inks[group.area] ?? .noData
    let (glyphs, size) = (frame.glyphs, cartogram.tile)
    let filling = glyphs.fill(ink)
    for tile in group.tiles {
      let rect = Rect(
        x: area.x + tile.x * size.width, y: area.y + tile.y * size.height, width: size.width - 1,
        height: size.height)
      frame.canvas.fill(rect, filling.character, style: filling.style)
      // A little air between rows; as a line on the tile, for blocks beside each other can show hairlines.
      if !glyphs.isPatterned(ink) {
        let (row, line): (Rect, Character) =
          glyphs.rasterMode.isWholeCells ? (rect.splitBottom(1).bottom, "_") : (rect.splitTop(1).top, "▔")
        frame.canvas.fill(row, line, style: Style(.gap, on: ink))
      }
      frame.target(rect, .selectArea(group.area))
    }
    guard let number = store.area(group.area)?.number, let middle = group.tiles.first else { return }
    let text = String(number)
    let room = size.width - 1
    frame.canvas.write(
      text,
      at: Point(
        x: area.x + middle.x * size.width + max(0, room - text.cellWidth) / 2,
        y: area.y + middle.y * size.height + size.height / 2),
      style: MapValue.style(ink, isSelected: group.area == state.area, isName: false, glyphs), within: area)
  }
}
