import BredeWelvaart
import Cells

/// The wijken as equal tiles, roughly where they lie: for small screens and plain terminals.
struct TileMapView {
  let store: Store
  let state: State
  let plan: TilePlan
  /// Whether only names are shown.
  var isVeiled = false

  func draw(_ frame: inout Frame, in area: Rect, _ colouring: MapColouring, _ indicator: Indicator) {
    guard plan.columns > 0, plan.rows > 0 else { return }
    let width = min(18, area.width / plan.columns)
    let height = min(4, area.height / plan.rows)
    guard width >= 4, height >= 1 else { return }
    let left = area.x + (area.width - width * plan.columns) / 2
    let top = area.y + (area.height - height * plan.rows) / 2
    for tile in plan.places {
      guard let wijk = store.area(tile.area) else { continue }
      let rect = Rect(
        x: left + tile.column * width, y: top + tile.row * height, width: width - 1,
        height: max(1, height - (height > 2 ? 1 : 0)))
      draw(wijk, &frame, in: rect, colouring.inks[tile.area] ?? .noData, indicator)
      frame.target(rect, .selectArea(tile.area))
    }
  }

  private func draw(_ wijk: Area, _ frame: inout Frame, in rect: Rect, _ ink: Ink, _ indicator: Indicator) {
    let isSelected = wijk.code == state.area
    let isPattern = frame.glyphs.rasterMode == .patterns
    let style = MapValue.style(ink, isSelected: isSelected, isName: true, frame.glyphs)
    let filler: Character = ink == .noData || isPattern ? frame.glyphs.pattern(ink) : " "
    frame.canvas.fill(
      rect, isSelected ? " " : filler, style: ink == .noData && !isSelected ? Style(.noData) : style)
    let value = isVeiled ? "" : MapValue.text(indicator, store, wijk, frame.glyphs)
    let room = rect.width
    let name =
      [wijk.name, wijk.shortName, wijk.number.map(String.init) ?? ""].first { $0.cellWidth <= room } ?? ""
    let lines: [String]
    if rect.height > 1 {
      lines = [name, value].filter { !$0.isEmpty }
    } else {
      let short = [wijk.shortName, wijk.number.map(String.init) ?? ""]
      let ending = value.isEmpty ? "" : " " + value
      let fitting = ([wijk.name] + short).first { ($0 + ending).cellWidth <= room }
      lines = [fitting.map { $0 + ending } ?? value]
    }
    let top = rect.y + (rect.height - lines.count) / 2
    for (offset, line) in lines.enumerated() {
      let isBusy = (isPattern || ink == .noData) && line.cellWidth + 2 <= room
      let text = isBusy ? " \(line) " : line
      let x = rect.x + max(0, (rect.width - text.cellWidth) / 2)
      frame.write(text, x: x, y: top + offset, in: rect, offset == 1 ? style.with(.bold) : style)
    }
  }
}
