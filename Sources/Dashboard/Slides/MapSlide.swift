import BredeWelvaart
import Cells

/// The map with thick borders, and beside it the figure of the wijk in the spotlight.
struct MapSlide: SlideContent {
  let slide: Slide

  private var store: Store { slide.store }
  private var indicator: Indicator? { store.indicator(slide.state.indicator) }
  private var isVeiled: Bool { slide.words.isVeiled }

  private var figure: BigFigure? {
    var figure = slide.spotFigure(slide.state.indicator)
    figure?.isAreaVeiled = true
    return figure
  }

  var title: String { indicator?.nameWithUnit ?? "" }
  var footnotes: [Footnote] { indicator.map { slide.footnotes(figure, $0) } ?? [] }
  var source: String { figure?.source ?? slide.sources(store.citations(of: slide.state.indicator)) }

  private var view: MapView {
    var state = slide.state
    state.coloured = state.indicator
    // An outline would give the answer away.
    state.area = isVeiled ? "" : slide.spotArea ?? ""
    return MapView(
      store: store, state: state, atlas: slide.knowledge.atlas, isThick: true, isVeiled: isVeiled)
  }

  /// The columns for the names beside a map that has nothing else beside it.
  private static let nameWidth = 17

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let indicator else { return }
    let (picture, column) = split(area, beside: figure, least: 30)
    guard let column, let figure else {
      drawAlone(&frame, in: area, indicator)
      return
    }
    // The legend stands under the figure, so that the map keeps its height, or else under both.
    let needed = figure.leastHeight(width: column.width)
    let legend = legend(frame.glyphs)
    let beside = legend?.height(width: column.width) ?? 0
    let fits = column.height - needed >= beside + Self.nameLines + 2
    let across = legend?.height(width: area.width) ?? 0
    // Air over it, where names need not give way.
    let air = column.height - needed > across + Self.nameLines + 2 ? 1 : 0
    let (room, below) = area.splitBottom(fits ? 0 : air + across)
    drawLegend(legend, &frame, in: below.splitTop(air).rest)
    let unnamed = view.drawGround(&frame, in: picture.intersection(room), indicator)
    // While the room is asked, its words leave more room for names.
    let besides = isVeiled ? figure.height(width: column.width, digits: BlockText.leastHeight) : needed
    let rest = drawExplanation(
      &frame, in: column.intersection(room), fits ? legend : nil, unnamed, besides: besides)
    figure.draw(&frame, in: rest)
  }

  /// The lines that the names take which a small map lacks.
  private static let nameLines = 3

  /// Draws the legend and the names that the map lacks under a figure, as they fit; returns what is left.
  private func drawExplanation(
    _ frame: inout Frame, in column: Rect, _ legend: LegendView?, _ unnamed: [Area], besides needed: Int
  ) -> Rect {
    let lines = key(unnamed).wrapped(to: column.width).count
    let (above, foot) = column.splitBottom(lines)
    guard above.height > needed else { return column }
    frame.writeLines(key(unnamed), y: foot.y, in: foot)
    guard let legend else { return above.splitBottom(1).rest }
    let air = min(lines, 1)
    let (rest, room) = above.splitBottom(legend.height(width: column.width) + air)
    guard rest.height > needed else { return above.splitBottom(1).rest }
    drawLegend(legend, &frame, in: room.splitBottom(air).rest)
    return rest.splitBottom(1).rest
  }

  private func drawAlone(_ frame: inout Frame, in area: Rect, _ indicator: Indicator) {
    let legend = legend(frame.glyphs)
    let (picture, foot) = area.splitBottom(1 + (legend?.height(width: area.width) ?? 0))
    let (ground, names) = picture.splitLeft(picture.width - Self.nameWidth)
    let unnamed = view.drawGround(&frame, in: ground, indicator)
    let lines = key(unnamed).split(separator: ",").map { $0.drop { $0 == " " } }
    for (offset, line) in lines.enumerated() {
      frame.write(String(line), x: names.x, y: names.maxY - lines.count + offset, in: names)
    }
    drawLegend(legend, &frame, in: foot.splitTop(1).rest)
  }

  /// The legend of the answer, whose room is kept while it is asked for.
  private func legend(_ glyphs: GlyphSet) -> LegendView? {
    var view = view
    view.isVeiled = false
    var legend = view.legend(glyphs)
    legend?.hasCounts = false
    return legend
  }

  private func drawLegend(_ legend: LegendView?, _ frame: inout Frame, in area: Rect) {
    if !isVeiled { legend?.draw(&frame, in: area) }
  }

  /// The names of wijken that the map has no room for.
  private func key(_ wijken: [Area]) -> String {
    let sorted = wijken.stablySorted { $0.number ?? .max }
    // A name stays with its number where the line ends.
    let names = sorted.map { wijk in (wijk.number.map { "\($0)\u{a0}" } ?? "") + wijk.name }
    return names.joined(separator: ", ")
  }
}
