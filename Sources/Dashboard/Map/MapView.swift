import BredeWelvaart
import Cells

/// The map of the wijken, coloured by an indicator, with its title and legend.
struct MapView {
  let store: Store
  let state: State
  let atlas: Atlas
  /// Whether borders are drawn for a room to see.
  var isThick = false
  /// Whether only names are shown.
  var isVeiled = false

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let indicator = store.indicator(state.indicator), area.height > 2 else { return }
    let (title, below) = area.splitTop(1)
    drawTitle(&frame, in: title, indicator)
    let legend = LegendView(colouring: colouring(indicator, frame.glyphs))
    let (picture, foot) = below.splitBottom(legend.height(width: area.width))
    drawGround(&frame, in: picture, indicator)
    legend.draw(&frame, in: foot)
  }

  /// Draws the wijken alone.
  ///
  /// - Returns: Those that had no room for their names.
  @discardableResult
  func drawGround(_ frame: inout Frame, in picture: Rect, _ indicator: Indicator) -> [Area] {
    let colouring = colouring(indicator, frame.glyphs)
    // In whole cells a small map is a blur; tiles say more.
    let isCoarse = frame.glyphs.rasterMode.isWholeCells && picture.height < 18
    guard state.mapStyle == .tiles || atlas.outlines.isEmpty || isCoarse else {
      return drawMap(&frame, in: picture, colouring, indicator)
    }
    TileMapView(store: store, state: state, plan: atlas.tiles, isVeiled: isVeiled).draw(
      &frame, in: picture, colouring, indicator)
    return []
  }

  private func colouring(_ indicator: Indicator, _ glyphs: GlyphSet) -> MapColouring {
    isVeiled
      ? MapColouring(veiling: store.wijken)
      : MapColouring(
        indicator, store, against: state.mapReference(store), toleranceScale: state.toleranceScale,
        glyphs: glyphs)
  }

  /// The legend that goes under the map; nil without an indicator.
  func legend(_ glyphs: GlyphSet) -> LegendView? {
    store.indicator(state.indicator).map { LegendView(colouring: colouring($0, glyphs)) }
  }

  private func drawTitle(_ frame: inout Frame, in area: Rect, _ indicator: Indicator) {
    let fits = indicator.name.cellWidth + 2 <= area.width
    PaneTitle(
      text: fits ? indicator.name : indicator.shortName, note: indicator.unitNote,
      hasFocus: state.focus == .map && state.layout == .overview
    )
    .draw(&frame, in: area)
    frame.target(area, .chooseIndicator)
  }

  private func drawMap(
    _ frame: inout Frame, in area: Rect, _ colouring: MapColouring, _ indicator: Indicator
  ) -> [Area] {
    let raster = MapRaster(
      atlas.outlines, bounds: state.zoom == .town ? atlas.townBounds : atlas.gemeenteBounds,
      cells: area.size, cellAspect: frame.presentation.cellAspect)
    frame.canvas.draw(
      raster.raster(
        colouring.inks, selected: state.area, wholeCells: frame.glyphs.rasterMode.isWholeCells,
        border: isThick ? 2 : 1),
      at: area.origin, glyphs: frame.glyphs)
    for y in 0..<area.height {
      for x in 0..<area.width {
        guard let wijk = raster.area(x: x, y: y) else { continue }
        frame.target(Rect(x: area.x + x, y: area.y + y, width: 1, height: 1), .selectArea(wijk))
      }
    }
    let placement = LabelPlacement(raster: raster)
    var unnamed: [Area] = []
    for outline in atlas.outlines {
      guard let wijk = store.area(outline.area) else { continue }
      let value = isVeiled ? nil : MapValue.text(indicator, store, wijk, frame.glyphs)
      let texts = MapValue.forms(wijk, value)
      guard let label = placement.place(texts, for: wijk.code, near: outline.label) else {
        unnamed.append(wijk)
        continue
      }
      if label.lines.first == wijk.number.map(String.init) { unnamed.append(wijk) }
      draw(label, &frame, at: area.origin, ink: colouring.inks[wijk.code] ?? .noData)
    }
    return unnamed
  }

  private func draw(_ label: MapLabel, _ frame: inout Frame, at origin: Point, ink: Ink) {
    let isSelected = label.area == state.area
    for (index, line) in label.lines.enumerated() {
      let rect = label.rect(of: index)
      let style = MapValue.style(ink, isSelected: isSelected, isName: index == 0, frame.glyphs)
      // Patterns and hatching would run into the letters.
      let isBusy = ink == .noData || frame.glyphs.rasterMode == .patterns
      let text = isBusy || isSelected ? " \(line) " : line
      let x = origin.x + rect.x - (isBusy || isSelected ? 1 : 0)
      frame.canvas.write(text, at: Point(x: x, y: origin.y + rect.y), style: style)
    }
  }
}

/// The words of a wijk on the map.
enum MapValue {
  /// The figure, whose unit stands over the map; the sign of a verdict or a development in words, or none known.
  static func text(_ indicator: Indicator, _ store: Store, _ wijk: Area, _ glyphs: GlyphSet) -> String {
    let fact = store.fact(indicator, wijk)
    return fact.current.first?.text.underUnit
      ?? (fact.comparison?.verdict ?? fact.developmentAlone?.verdict).map { String($0.sign(glyphs)) } ?? "?"
  }

  /// The label's forms from long to short; without a value they are of one line.
  static func forms(_ wijk: Area, _ value: String?) -> [[String]] {
    let names = wijk.shortName == wijk.name ? [wijk.name] : [wijk.name, wijk.shortName]
    func form(_ name: String) -> [String] { [name] + (value.map { [$0] } ?? []) }
    guard let number = wijk.number else { return names.map(form) }
    return (names.map { "\(number) \($0)" } + names + ["\(number)"]).map(form) + [["\(number)"]]
  }

  static func style(_ ink: Ink, isSelected: Bool, isName: Bool, _ glyphs: GlyphSet) -> Style {
    if isSelected { return Style.selected.with(.bold) }
    if ink == .noData || glyphs.rasterMode == .patterns { return .plain }
    return Style(.contrast, on: ink, isName ? [] : .bold)
  }
}
