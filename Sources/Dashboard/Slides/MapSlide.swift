import BredeWelvaart
import Cells

/// The map with thick borders, and beside it the figure of the wijk in the spotlight.
struct MapSlide: SlideContent {
  let slide: Slide

  private var store: Store { slide.store }
  private var indicator: Indicator? { store.indicator(slide.state.indicator) }
  private var isVeiled: Bool { slide.words.isVeiled }

  private var figure: BigFigure? { isVeiled ? nil : slide.spotFigure(slide.state.indicator) }

  var title: String { indicator?.nameWithUnit ?? "" }
  var source: String {
    if isVeiled { return "" }
    return figure?.source
      ?? slide.sources(store.content.observations.filter { $0.indicator == slide.state.indicator })
  }

  private var view: MapView {
    var state = slide.state
    state.area = slide.spotArea ?? ""
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
    // The legend stands under the figure, so that the map keeps its height.
    let unnamed = view.drawGround(&frame, in: picture, indicator)
    let names = key(unnamed).wrapped(to: column.width)
    let legend = legend(frame.glyphs)
    let legendHeight = legend?.height(width: column.width) ?? 0
    let (above, below) = column.splitBottom(legendHeight + (names.isEmpty ? 0 : names.count + 1))
    legend?.draw(&frame, in: below)
    for (offset, line) in names.enumerated() {
      frame.write(line, x: below.x, y: below.y + legendHeight + 1 + offset, in: below)
    }
    figure.draw(&frame, in: above)
  }

  private func drawAlone(_ frame: inout Frame, in area: Rect, _ indicator: Indicator) {
    let legend = legend(frame.glyphs)
    let (picture, foot) = area.splitBottom(legend?.height(width: area.width) ?? 0)
    let (ground, names) = picture.splitLeft(picture.width - Self.nameWidth)
    let unnamed = view.drawGround(&frame, in: ground, indicator)
    for (offset, wijk) in unnamed.enumerated() {
      frame.write(key([wijk]), x: names.x, y: names.maxY - unnamed.count + offset, in: names)
    }
    legend?.draw(&frame, in: foot)
  }

  private func legend(_ glyphs: GlyphSet) -> LegendView? {
    guard !isVeiled else { return nil }
    var legend = view.legend(glyphs)
    legend?.hasCounts = false
    return legend
  }

  /// The names of wijken that the map gives only numbers.
  private func key(_ wijken: [Area]) -> String {
    wijken.map { wijk in (wijk.number.map { "\($0) " } ?? "") + wijk.shortName }.joined(separator: ", ")
  }
}
