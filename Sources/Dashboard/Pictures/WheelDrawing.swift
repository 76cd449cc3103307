import BredeWelvaart
import Cells

/// The wheel with its title and legend: round, or as a list where there is less room.
struct WheelDrawing: Drawing {
  private let view: WheelView
  private let presentation: Presentation

  init(view: WheelView, _ presentation: Presentation) {
    (self.view, self.presentation) = (view, presentation)
  }

  private var round: RoundWheelView? {
    view.state.wheel(view.store).map { RoundWheelView(wheel: $0, store: view.store, state: view.state) }
  }

  private func aroundHeight(width: Int) -> Int { Self.titleHeight + WheelLegend().height(width: width) }

  func height(width: Int) -> Int {
    let across = width - (round?.margins ?? 0)
    return aroundHeight(width: width) + Int(Double(max(0, across)) / presentation.cellAspect)
  }

  func width(height: Int) -> Int {
    let inside = max(0, height - aroundHeight(width: view.state.size.width))
    return Int(Double(inside) * presentation.cellAspect) + (round?.margins ?? 0)
  }

  func fits(_ size: Size) -> Bool {
    guard let round else { return false }
    let inside = Size(width: size.width, height: size.height - aroundHeight(width: size.width))
    return round.fits(Rect(inside), presentation) || inside.height >= WheelListView.height(of: round.wheel)
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    view.draw(&frame, in: area)
  }
}
