import BredeWelvaart
import Cells

/// The wijken in the order of their figures beside a large map, each with its place on a strip.
struct RankedWijken {
  private let figures: IndicatorFigures
  private let key: MapKey
  private let heading: String
  private let mark: (value: Double, words: String)?

  /// The colours and signs are those of the map.
  init(_ store: Store, _ state: State, _ indicator: Indicator, _ colouring: MapColouring, _ glyphs: GlyphSet)
  {
    figures = IndicatorFigures(
      store, indicator, toleranceScale: state.toleranceScale, against: { state.reference(for: $0, store) })
    let ranked = figures.wijken.map(\.area)
    key = MapKey(
      ranked + store.wijken.filter { wijk in !ranked.contains { $0.code == wijk.code } }, colouring,
      selected: state.area
    ) { MapValue.text(indicator, store, $0, glyphs) }
    heading = indicator.orderWords
    mark = store.mark(figures.ranking, of: state.mapReference(store)).map {
      ($0.value.doubleValue, "\(store.name(of: $0.reference)) \($0.text.short)")
    }
  }

  /// The columns of a strip: the fewest that tell wijken apart, and those in which most dots lie apart.
  private static let strip = 8...12

  var leastWidth: Int { key.size.width + 2 + Self.strip.lowerBound }
  var wantedWidth: Int { key.size.width + 2 + Self.strip.upperBound }

  /// Its lines with the heading and what the mark is.
  var height: Int { key.size.height + 2 }

  func draw(_ frame: inout Frame, in area: Rect) {
    let (top, below) = area.splitTop(1)
    frame.write(heading, in: top, .heading)
    let (list, rest) = below.splitLeft(key.size.width)
    let strips = rest.splitLeft(2).rest
    key.draw(&frame, in: list.splitTop(key.size.height).top)
    let values = figures.ranking.entries.map(\.value.doubleValue)
    for (row, fact) in figures.wijken.enumerated() where values.count > 1 {
      guard let own = fact.single?.value?.doubleValue, fact.rank != nil else { continue }
      Strip(
        values: values, own: own, ink: (fact.comparison?.verdict).barInk, marks: mark.map { [$0.value] } ?? []
      ).draw(&frame, in: Rect(x: strips.x, y: strips.y + row, width: strips.width, height: 1))
    }
    guard let mark, values.count > 1 else { return }
    let foot = Rect(x: area.x, y: area.y + height - 1, width: area.width, height: 1)
    frame.writeRight("\(frame.glyphs.mark) \(mark.words)", y: foot.y, in: foot, .muted)
  }
}

extension Indicator {
  /// In which order the wijken stand, and what that says.
  var orderWords: String {
    switch direction {
    case .neutral: "De wijken, hoogste eerst"
    case .higher: "De wijken, gunstigste eerst"
    case .lower: "De wijken, ongunstigste eerst"
    }
  }
}
