import BredeWelvaart
import Cells

/// The wheel with thick rings, and beside it the figure of the segment in the spotlight.
struct WheelSlide: SlideContent {
  let slide: Slide

  private var store: Store { slide.store }
  private var isVeiled: Bool { slide.words.isVeiled }
  private var figure: BigFigure? { isVeiled ? nil : slide.spotFigure() }

  var title: String {
    guard let wheel = slide.state.wheel(store) else { return store.area(slide.state.area)?.name ?? "" }
    return "Brede welvaart in \(wheel.area.name), naast \(store.name(of: wheel.reference))"
  }

  var source: String {
    let segments = slide.state.wheel(store)?.segments ?? []
    return figure?.source ?? slide.sources(segments.compactMap(\.observation?.citation))
  }

  var footnotes: [Footnote] { figure?.footnotes ?? [] }

  private var state: State {
    var state = slide.state
    // An outline would give the answer away.
    if case .segment(let id, let ring) = slide.spotlight, !isVeiled {
      (state.indicator, state.ring) = (id, ring)
    } else {
      state.indicator = ""
    }
    return state
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let wheel = state.wheel(store) else {
      frame.write("Dit gebied heeft geen wiel.", x: area.x, y: area.y, in: area)
      return
    }
    let round = RoundWheelView(wheel: wheel, state: state, isThick: true, isVeiled: isVeiled)
    let (picture, column) = split(area, beside: figure, least: area.height * 2)
    if let column, let figure {
      // Its own words explain the signs, and the names of the other themes would take room from the wheel.
      figure.draw(&frame, in: column)
      draw(round, &frame, in: picture)
      return
    }
    let (left, legend) = area.splitLeft(area.width - WheelLegend.columnWidth)
    if round.draw(&frame, in: left) {
      if !isVeiled { WheelLegend(for: wheel).drawColumn(&frame, in: legend) }
    } else {
      draw(round, &frame, in: area)
    }
  }

  /// Draws the wheel with the names of the themes, without them, or else as a list.
  private func draw(_ round: RoundWheelView, _ frame: inout Frame, in area: Rect) {
    var bare = round
    bare.hasNames = false
    if round.draw(&frame, in: area) || bare.draw(&frame, in: area) { return }
    WheelListView(wheel: round.wheel, store: store, state: state).draw(&frame, in: area)
    frame.hasWheelList = true
  }
}
