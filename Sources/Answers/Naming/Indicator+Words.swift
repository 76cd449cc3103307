import BredeWelvaart

extension Indicator {
  /// Which figures are favourable and in which order wijken stand.
  func orderWords(of count: Int, isReversed: Bool = false) -> String {
    guard count > 1 else { return direction.words }
    let order = "Het \(isReversed ? "laagste" : "hoogste") van de \(count) cijfers staat bovenaan"
    guard direction != .neutral else { return "\(order). \(direction.words)" }
    let isBestFirst = (direction == .lower) == isReversed
    return "\(direction.words) \(order): dat is hier het \(isBestFirst ? "gunstigste" : "ongunstigste")."
  }
}
