import BredeWelvaart
import Cells

/// A picture of the wheel is round, or a list where there is less room.
extension WheelView: Drawing {
  private var round: RoundWheelView? {
    state.wheel(store).map { RoundWheelView(wheel: $0, state: state) }
  }

  /// The lines of the title and the legend.
  private func aroundHeight(width: Int) -> Int {
    1 + (state.wheel(store).map { WheelLegend(for: $0).height(width: width) } ?? 0)
  }

  func height(width: Int, _ presentation: Presentation) -> Int {
    let across = width - (round?.margins ?? 0)
    return aroundHeight(width: width) + keyHeight(width)
      + Int(Double(max(0, across)) / presentation.cellAspect)
  }

  /// The lines of the list under the wheel.
  private func keyHeight(_ width: Int) -> Int {
    state.wheel(store).map { 2 + SegmentKey($0, state, isShort: true).height(width: width) } ?? 0
  }

  func width(height: Int, _ presentation: Presentation) -> Int {
    let inside = max(0, height - aroundHeight(width: state.size.width) - keyHeight(state.size.width))
    return Int(Double(inside) * presentation.cellAspect) + (round?.margins ?? 0)
  }

  func fits(_ size: Size, _ presentation: Presentation) -> Bool {
    guard let round else { return false }
    let inside = Size(width: size.width, height: size.height - aroundHeight(width: size.width))
    return arrangement(round.wheel, in: Rect(inside), presentation) != nil
      || inside.height >= WheelListView.height(of: round.wheel)
  }
}
