import BredeWelvaart
import Cells

/// The wijken as equal tiles, roughly where they lie: for small screens and plain terminals.
struct TileMapView {
  /// What stands on a tile.
  private struct Words {
    let number: String
    let name: String
    let value: String
  }

  /// How the words of a tile stand in lines, from much to little.
  private enum Form {
    /// `6 Kloosterveen` over `76% ▲`.
    case numberAndName
    /// `Kloosterveen` over `6  76% ▲`.
    case nameAndNumber
    case oneLine
    case numberAndValue

    func lines(_ words: Words) -> [String] {
      func joined(_ parts: String..., by separator: String = " ") -> String {
        parts.filter { !$0.isEmpty }.joined(separator: separator)
      }
      return switch self {
      case .numberAndName: [joined(words.number, words.name), words.value]
      case .nameAndNumber: [words.name, joined(words.number, words.value, by: "  ")]
      case .oneLine: [joined(words.number, words.name, words.value)]
      case .numberAndValue: [joined(words.number, words.value)]
      }
    }
  }

  private let state: State
  private let colouring: MapColouring
  private let wijken: [Area.Code: (wijk: Area, words: Words)]
  private let atlas: Atlas

  /// The colours and signs are those of the map; `values` gives the text of each wijk, nil for none.
  init(
    _ store: Store, state: State, atlas: Atlas, _ colouring: MapColouring, values: (Area) -> String?
  ) {
    (self.state, self.atlas, self.colouring) = (state, atlas, colouring)
    wijken = Dictionary(
      store.wijken.map { wijk in
        let value = values(wijk) ?? ""
        let sign = colouring.signs[wijk.code].map(String.init) ?? ""
        let isTold = value.isEmpty || value == sign || !(colouring.isJudged[wijk.code] ?? false)
        return (
          wijk.code,
          (
            wijk,
            Words(
              number: wijk.number.map(String.init) ?? "", name: wijk.name,
              value: isTold ? value : "\(value) \(sign)")
          )
        )
      }
    ) { first, _ in first }
  }

  /// Draws the tiles; returns whether there was room for them.
  func draw(_ frame: inout Frame, in area: Rect) -> Bool {
    guard let (plan, form) = layout(area.size, frame.presentation) else { return false }
    frame.tiles = plan
    let inks = Dictionary(
      plan.places.map { (Point(x: $0.column, y: $0.row), colouring.inks[$0.area] ?? .noData) }
    ) { first, _ in first }
    for tile in plan.places {
      guard let (wijk, words) = wijken[tile.area] else { continue }
      let place = Point(x: tile.column, y: tile.row)
      let rect = Self.rect(of: place, plan, in: area)
      let ink = inks[place] ?? .noData
      let filling = frame.glyphs.fill(ink)
      frame.canvas.fill(rect, filling.character, style: filling.style)
      drawLines(
        &frame, rect, ink, isSameAtRight: inks[Point(x: place.x + 1, y: place.y)] == ink,
        isSameAbove: inks[Point(x: place.x, y: place.y - 1)] == ink)
      write(form.lines(words), &frame, in: rect, ink, isSelected: wijk.code == state.area)
      frame.target(rect, .selectArea(wijk.code))
    }
    return true
  }

  /// The grid for a room, and the fullest form for which all its tiles have room.
  private func layout(_ room: Size, _ presentation: Presentation) -> (TilePlan, Form)? {
    // A line lies in the last column; patterns keep a space on either side of the words, if they can.
    let around = presentation.glyphs.rasterMode == .patterns ? [3, 1] : [1]
    let words = wijken.values.map(\.words)
    // Names before air: a row is left free above them where that costs no name.
    for (forms, heights) in [
      ([Form.numberAndName, .nameAndNumber], [3, 2]), ([.oneLine, .numberAndValue], [3, 1]),
    ] {
      for height in heights {
        let plans = forms.compactMap { form in
          let width = words.flatMap(form.lines).map(\.cellWidth).max() ?? 0
          return around.lazy.compactMap { around in
            let least = Size(width: width + around, height: height)
            return atlas.tiles(in: room, least: least, cellAspect: presentation.cellAspect)
          }.first.map { (form: form, plan: $0.plan, strangeness: $0.strangeness) }
        }
        // Tiles that look like the map go before the fuller form.
        if let best = plans.min(by: { $0.strangeness < $1.strangeness }) { return (best.plan, best.form) }
      }
    }
    return nil
  }

  /// Tiles touch: what does not divide evenly goes to some of them.
  private static func rect(of place: Point, _ plan: TilePlan, in area: Rect) -> Rect {
    func start(_ index: Int, _ count: Int, _ length: Int) -> Int { index * length / max(1, count) }
    let (left, right) = (
      start(place.x, plan.columns, area.width), start(place.x + 1, plan.columns, area.width)
    )
    let (top, bottom) = (start(place.y, plan.rows, area.height), start(place.y + 1, plan.rows, area.height))
    return Rect(x: area.x + left, y: area.y + top, width: right - left, height: bottom - top)
  }

  /// The lines between tiles of one ink: thin ones, or where cells are whole a gap.
  private func drawLines(
    _ frame: inout Frame, _ rect: Rect, _ ink: Ink, isSameAtRight: Bool, isSameAbove: Bool
  ) {
    let isWhole = frame.glyphs.rasterMode.isWholeCells
    guard ink != .noData || isWhole else { return }
    let style = isWhole ? Style.plain : frame.glyphs.isPatterned(ink) ? Style(ink) : Style(.gap, on: ink)
    if isSameAbove, rect.height > 2 {
      frame.canvas.fill(rect.splitTop(1).top, isWhole ? " " : "▔", style: style)
    }
    // Patterns run into each other, whatever they are.
    if isSameAtRight || frame.glyphs.rasterMode == .patterns {
      frame.canvas.fill(rect.splitLeft(rect.width - 1).rest, isWhole ? " " : "▕", style: style)
    }
  }

  private func write(_ lines: [String], _ frame: inout Frame, in rect: Rect, _ ink: Ink, isSelected: Bool) {
    let inside = rect.splitLeft(rect.width - 1).left
    let isBusy = frame.glyphs.isPatterned(ink)
    // Where a row is left over, it is above the words, where the line is.
    let top = rect.y + (rect.height - lines.count + 1) / 2
    let isChip = isBusy || isSelected
    let width = min(inside.width, (lines.map(\.cellWidth).max() ?? 0) + (isChip ? 2 : 0))
    for (offset, line) in lines.enumerated() {
      let style = MapValue.style(ink, isSelected: isSelected, isName: offset == 0, frame.glyphs)
      let row = Rect(x: inside.x + (inside.width - width + 1) / 2, y: top + offset, width: width, height: 1)
      if isChip { frame.canvas.fill(row, style: style) }
      frame.write(line, x: row.x + (width - line.cellWidth) / 2, y: row.y, in: row, style)
    }
  }
}
