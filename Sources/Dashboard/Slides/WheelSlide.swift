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
    if isVeiled { return "" }
    let segments = slide.state.wheel(store)?.segments ?? []
    return figure?.source ?? slide.sources(segments.compactMap(\.observation))
  }

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
    let (picture, column) = split(area, beside: figure, least: area.height * 2)
    if let column, let figure { figure.draw(&frame, in: column) }
    // Beside a figure its own words explain the signs.
    let legend = isVeiled || column != nil ? nil : WheelLegend(for: wheel)
    let legendHeight = legend?.height(width: picture.width) ?? 0
    let (ground, foot) = picture.splitBottom(legendHeight)
    // Beside a figure the names of the other themes would only take room from the wheel.
    let round = RoundWheelView(
      wheel: wheel, store: store, state: state, isThick: true, isVeiled: isVeiled)
    var bare = round
    bare.hasNames = false
    if !round.draw(&frame, in: ground), !bare.draw(&frame, in: ground) {
      WheelListView(wheel: wheel, store: store, state: state).draw(&frame, in: ground)
      frame.hasWheelList = true
    }
    legend?.draw(&frame, in: foot)
  }
}
