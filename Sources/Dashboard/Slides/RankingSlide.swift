import BredeWelvaart
import Cells

/// The wijken in the order of their figures, as thick bars or strips.
struct RankingSlide: SlideContent {
  let slide: Slide
  let indicator: Indicator

  private var store: Store { slide.store }
  private var isVeiled: Bool { slide.words.isVeiled }

  var title: String { indicator.nameWithUnit }
  var source: String { slide.sources(store.citations(of: indicator.id)) }
  var footnotes: [Footnote] { slide.footnotes(slide.spotFigure(indicator.id), indicator) }

  /// The bars; while the room is asked, names in the order of their numbers.
  private var bars: [ThickBars.Bar] {
    if isVeiled {
      return store.wijken.map { ThickBars.Bar(name: $0.name, figure: "", value: nil, ink: .muted) }
    }
    let entries = store.ranking(indicator).entries
    return entries.map { entry in
      let isSpot = slide.spotArea == entry.area.code
      let verdict = slide.state.reference(for: entry.area, store).flatMap {
        store.compare(indicator, entry.area, with: $0, toleranceScale: slide.state.toleranceScale).verdict
      }
      // Where one wijk matters, the others stand back.
      let ink = isSpot || slide.spotArea == nil ? verdict?.wheelInk ?? .equal : .equal
      return ThickBars.Bar(
        name: entry.area.name, shortName: entry.area.shortName,
        figure: FigureText(entry.observation, indicator)?.short ?? "",
        value: entry.value.doubleValue, ink: ink, isSpot: isSpot)
    }
  }

  private var mark: (words: String, value: Double)? {
    guard !isVeiled,
      let mark = store.mark(store.ranking(indicator), of: slide.state.mapReference(store))
    else { return nil }
    return ("streep: \(store.name(of: mark.reference)) \(mark.text.short)", mark.value.doubleValue)
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let figure = isVeiled ? nil : slide.spotFigure(indicator.id)
    var room = draw(figure, &frame, in: area)
    if let mark, !indicator.isTotal {
      frame.write(mark.words, x: room.x, y: room.maxY - 1, in: room, .muted)
      room = room.splitBottom(2).rest
    }
    let values = store.ranking(indicator).entries.map(\.value.doubleValue)
    ThickBars(
      bars: bars, mark: indicator.isTotal ? nil : mark?.value,
      areStrips: Strip.suits(values, unit: indicator.unit)
    ).draw(&frame, in: room)
  }
}
