/// The outline of a shape as SVG writes it.
struct PathData: Hashable, Sendable {
  private(set) var text = ""

  init() {}

  /// A closed outline through some places.
  init(_ places: [Spot]) {
    guard let first = places.first else { return }
    move(to: first)
    for place in places.dropFirst() { line(to: place) }
    close()
  }

  mutating func move(to place: Spot) { text += "M\(place.x.points) \(place.y.points)" }

  mutating func line(to place: Spot) { text += "L\(place.x.points) \(place.y.points)" }

  /// A part of a circle from where the path is.
  mutating func arc(to place: Spot, radius: Double, isLarge: Bool, isClockwise: Bool) {
    text += "A\(radius.points) \(radius.points) 0 \(isLarge ? 1 : 0) \(isClockwise ? 1 : 0) "
    text += "\(place.x.points) \(place.y.points)"
  }

  mutating func close() { text += "Z" }

  /// Another outline of the same shape, such as that of a hole.
  mutating func append(_ other: PathData) { text += other.text }
}

extension Double {
  /// The number with at most two decimals; nought for what no paper has room for.
  var points: String {
    guard magnitude < 1e7 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
