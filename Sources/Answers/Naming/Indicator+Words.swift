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

  /// Whether each of some folded words is a whole one of its names or its topic.
  func hasWords(_ words: [String]) -> Bool {
    let own = Set([id.rawValue, name.slug, shortName.slug, topic.slug].flatMap { $0.split(separator: "-") })
    return words.allSatisfy { own.contains($0[...]) }
  }
}
