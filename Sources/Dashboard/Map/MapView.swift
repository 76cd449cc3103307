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
    frame.panes[.map] = area
    guard let indicator, area.height > 2 else { return }
    draw(&frame, in: area, indicator, colouring(indicator, frame.glyphs), hasKey: true)
  }

  /// Draws the map as large as it gets, with the wijken in their order at its right; returns the room below those.
  ///
  /// Nil where that would leave the map fewer columns than it has elsewhere, or the words too few rows.
  func drawLarge(_ frame: inout Frame, in area: Rect, leastWidth: Int, words: Int) -> Rect? {
    guard let indicator else { return nil }
    let colouring = colouring(indicator, frame.glyphs)
    let list = RankedWijken(store, state, indicator, colouring, frame.glyphs)
    guard area.width - list.leastWidth - 2 >= leastWidth, area.height - list.height >= words else {
      return nil
    }
    frame.panes[.map] = area
    let shape = atlas.townBounds.width / atlas.townBounds.height * frame.presentation.cellAspect
    let widest = Int(Double(area.height) * shape + 2 * Self.rim)
    let (left, right) = area.splitLeft(min(widest, max(leastWidth, area.width - list.wantedWidth - 2)))
    draw(&frame, in: left, indicator, colouring, hasKey: false)
    let (column, rest) = right.splitLeft(2).rest.splitTop(list.height)
    list.draw(&frame, in: column)
    return rest
  }

  private func draw(
    _ frame: inout Frame, in area: Rect, _ indicator: Indicator, _ colouring: MapColouring, hasKey: Bool
  ) {
    let (title, below) = area.splitTop(1)
    drawTitle(&frame, in: title, indicator)
    var legend = LegendView(colouring: colouring)
    if let chosen = store.indicator(state.indicator), chosen.id != indicator.id {
      let short = "niet per wijk; deze kaart blijft staan"
      legend.remarks = [chosen.name, chosen.shortName].map { "\($0): \(short)" } + [short]
    }
    let (picture, foot) = below.splitBottom(legend.height(width: area.width))
    let key = hasKey ? key(indicator, colouring, frame.glyphs) : nil
    guard let key, state.mapStyle == .drawn, let room = room(below, picture, key) else {
      drawGround(&frame, in: picture, indicator, colouring, key)
      legend.draw(&frame, in: foot)
      return
    }
    let (ground, narrow) = room.map.splitBottom(legend.height(width: room.map.width))
    drawGround(&frame, in: ground, indicator, colouring, nil)
    legend.draw(&frame, in: narrow)
    key.draw(&frame, in: room.key)
  }

  /// The rooms of a drawn map with its legend and of a list that is higher than the map alone.
  ///
  /// Nil where the list finds a place beside the map itself.
  private func room(_ whole: Rect, _ picture: Rect, _ key: MapKey) -> MapKeyPlacement? {
    guard key.size.height > picture.height, key.size.height <= whole.height,
      MapKeyPlacement(key, in: picture) == nil
    else { return nil }
    return MapKeyPlacement(key, in: whole)
  }

  /// The wijken as a list, as the map shows them.
  private func key(_ indicator: Indicator, _ colouring: MapColouring, _ glyphs: GlyphSet) -> MapKey {
    MapKey(store.wijken, colouring, selected: state.area) { value(indicator, $0, glyphs) }
  }

  private func value(_ indicator: Indicator, _ wijk: Area, _ glyphs: GlyphSet) -> String? {
    isVeiled ? nil : MapValue.text(indicator, store, wijk, glyphs)
  }

  /// The indicator on the map: the one chosen, or the last one that has anything of a wijk.
  private var indicator: Indicator? {
    store.indicator(store.coloursMap(state.indicator) ? state.indicator : state.coloured)
  }

  /// Draws the wijken alone; returns those that had no room for their names.
  func drawGround(_ frame: inout Frame, in picture: Rect, _ indicator: Indicator) -> [Area] {
    drawGround(&frame, in: picture, indicator, colouring(indicator, frame.glyphs), nil)
  }

  /// The same in known colours.
  ///
  /// With a key none is left without a name: where names lack room, a list beside the map has them all.
  @discardableResult
  private func drawGround(
    _ frame: inout Frame, in picture: Rect, _ indicator: Indicator, _ colouring: MapColouring, _ key: MapKey?
  ) -> [Area] {
    let (glyphs, presentation) = (frame.glyphs, frame.presentation)
    func value(_ wijk: Area) -> String? { self.value(indicator, wijk, glyphs) }
    func laidOut() -> Ground? { drawing(in: picture, colouring, presentation, key, value) }
    // Samples are worth their time only where they may be seen.
    let mayBeDrawn = state.mapStyle == .drawn || state.mapStyle == nil && !glyphs.rasterMode.isWholeCells
    let ground = mayBeDrawn ? laidOut() : nil
    // In whole cells a map is a blur; tiles say more.
    let suits = ground.map { $0.carriesNames || key == nil } ?? false
    let style = state.mapStyle ?? (suits ? .drawn : .tiles)
    let people = CartogramView(store: store, state: state, atlas: atlas, colouring: colouring, key: key)
    frame.peopleRoom = people.ground(in: picture).size
    if style == .people, people.draw(&frame, in: picture) {
      frame.mapStyle = style
      return []
    }
    // Without room for the small tiles the large ones stand there.
    frame.mapStyle = style == .drawn ? .drawn : .tiles
    let (room, foot) = picture.splitBottom(style == .people ? 1 : 0)
    frame.write("hier is geen plaats voor blokjes", in: foot, .muted)
    let tiles = TileMapView(store, state: state, atlas: atlas, colouring, values: value)
    if style != .drawn || ground == nil, tiles.draw(&frame, in: room) { return [] }
    guard let map = ground ?? laidOut() else { return store.wijken }
    draw(map, &frame, colouring)
    return map.names.filter { !$0.isNamed }.map(\.wijk)
  }

  /// How wide the countryside around the town is drawn, in columns.
  static let rim = 3.0

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

  /// The drawn map in a room, with its names, and with the list of those where they lack room.
  private struct Ground {
    var place: Rect
    var raster: MapRaster
    var names: [(wijk: Area, label: MapLabel?, isNamed: Bool)]
    var key: (list: MapKey, place: Rect)?

    /// Whether every wijk is named, on the map or by its number in the list.
    var carriesNames: Bool { names.allSatisfy { $0.isNamed || key != nil && $0.label != nil } }
  }

  /// Lays the drawn map out; nil where there is none.
  private func drawing(
    in area: Rect, _ colouring: MapColouring, _ presentation: Presentation, _ key: MapKey?,
    _ value: (Area) -> String?
  ) -> Ground? {
    guard !atlas.outlines.isEmpty else { return nil }
    let whole = raster(area.size, presentation)
    var ground = Ground(place: area, raster: whole, names: names(on: whole, value))
    guard let key, ground.names.contains(where: { !$0.isNamed }),
      let placement = MapKeyPlacement(key, beside: whole, in: area)
    else { return ground }
    if placement.map != area {
      let smaller = raster(placement.map.size, presentation)
      (ground.place, ground.raster, ground.names) = (placement.map, smaller, names(on: smaller, value))
    }
    ground.key = (key, placement.key)
    return ground
  }

  private func draw(_ ground: Ground, _ frame: inout Frame, _ colouring: MapColouring) {
    draw(ground.raster, &frame, in: ground.place, colouring)
    for name in ground.names {
      guard let label = name.label else { continue }
      draw(label, &frame, at: ground.place.origin, ink: colouring.inks[label.area] ?? .noData)
    }
    if let key = ground.key { key.list.draw(&frame, in: key.place) }
  }

  private func raster(_ size: Size, _ presentation: Presentation) -> MapRaster {
    MapRaster(
      atlas.outlines, bounds: state.zoom == .town ? atlas.townBounds : atlas.gemeenteBounds,
      cells: size, cellAspect: presentation.cellAspect,
      rim: state.zoom == .town ? (atlas.countryside, atlas.townEdge, Self.rim) : ([], [], 0),
      selected: presentation.glyphs.rasterMode.isWholeCells ? nil : state.area, border: isThick ? 2 : 1)
  }

  /// What stands on each wijk, if anything, and whether that is its name.
  private func names(on raster: MapRaster, _ value: (Area) -> String?)
    -> [(wijk: Area, label: MapLabel?, isNamed: Bool)]
  {
    let placement = LabelPlacement(raster: raster)
    return atlas.outlines.compactMap { outline in
      guard let wijk = store.area(outline.area) else { return nil }
      let label = placement.place(MapValue.forms(wijk, value(wijk)), for: wijk.code, near: outline.label)
      return (wijk, label, label.map { $0.lines.first != wijk.number.map(String.init) } ?? false)
    }
  }

  private func draw(_ raster: MapRaster, _ frame: inout Frame, in area: Rect, _ colouring: MapColouring) {
    frame.canvas.draw(
      raster.regions, inks: raster.inks(colouring.inks), at: area.origin, glyphs: frame.glyphs, hasLines: true
    )
    for y in 0..<area.height {
      // Cells of the same wijk beside each other are one target.
      var (start, last) = (0, raster.area(x: 0, y: y))
      for x in 1..<(area.width + 1) {
        let wijk = x < area.width ? raster.area(x: x, y: y) : nil
        guard wijk != last || x == area.width else { continue }
        if let last {
          frame.target(Rect(x: area.x + start, y: area.y + y, width: x - start, height: 1), .selectArea(last))
        }
        (start, last) = (x, wijk)
      }
    }
  }

  private func draw(_ label: MapLabel, _ frame: inout Frame, at origin: Point, ink: Ink) {
    let isSelected = label.area == state.area
    for (index, line) in label.lines.enumerated() {
      let rect = label.rect(of: index)
      let style = MapValue.style(ink, isSelected: isSelected, isName: index == 0, frame.glyphs)
      // Patterns and hatching would run into the letters.
      let isBusy = frame.glyphs.isPatterned(ink)
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
    let readings = store.readings(indicator, wijk.code).current(of: store)
    if let reading = readings.first { return reading.text.underUnit }
    let fact = store.fact(indicator, wijk)
    return (fact.comparison?.verdict ?? fact.developmentAlone?.verdict).map {
      String($0.sign(glyphs))
    } ?? "?"
  }

  /// The label's forms from long to short; a name has one form, and without it the number stands for the wijk.
  static func forms(_ wijk: Area, _ value: String?) -> [[String]] {
    func form(_ name: String) -> [String] { [name] + (value.map { [$0] } ?? []) }
    guard let number = wijk.number else { return [form(wijk.name)] }
    return ["\(number) \(wijk.name)", "\(number)"].map(form) + [["\(number)"]]
  }

  static func style(_ ink: Ink, isSelected: Bool, isName: Bool, _ glyphs: GlyphSet) -> Style {
    if isSelected { return Style.selected.with(.bold) }
    if glyphs.isPatterned(ink) { return isName ? .plain : .strong }
    return Style(.contrast, on: ink, isName ? [] : .bold)
  }
}
