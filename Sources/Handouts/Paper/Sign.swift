import BredeWelvaart

/// The sign of a verdict, drawn: it looks the same in every font.
enum Sign: Hashable, Sendable {
  case verdict(Verdict)
  /// No data.
  case hollow

  init(_ verdict: Verdict?) {
    self = verdict.map { .verdict($0) } ?? .hollow
  }

  /// The sign around a place, so many points high.
  func mark(at middle: Spot, size: Double, _ colour: Colour) -> Mark {
    let half = size / 2
    func spot(_ right: Double, _ below: Double) -> Spot {
      Spot(x: middle.x + right * half, y: middle.y + below * half)
    }
    switch self {
    case .verdict(.better):
      return .shape(.path(PathData([spot(0, -0.9), spot(1, 0.8), spot(-1, 0.8)])), .fill(colour))
    case .verdict(.worse):
      return .shape(.path(PathData([spot(0, 0.9), spot(1, -0.8), spot(-1, -0.8)])), .fill(colour))
    case .verdict(.equal):
      var bars = PathData([spot(-0.9, -0.6), spot(0.9, -0.6), spot(0.9, -0.2), spot(-0.9, -0.2)])
      bars.append(PathData([spot(-0.9, 0.2), spot(0.9, 0.2), spot(0.9, 0.6), spot(-0.9, 0.6)]))
      return .shape(.path(bars), .fill(colour))
    case .verdict(.higher): return .shape(.path(Self.arrow { spot($0, $1) }), .fill(colour))
    case .verdict(.lower): return .shape(.path(Self.arrow { spot($0, -$1) }), .fill(colour))
    case .hollow:
      return .shape(.circle(middle, radius: half * 0.8), .line(colour, max(0.7, size * 0.13)))
    }
  }

  /// An arrow upwards.
  private static func arrow(_ spot: (Double, Double) -> Spot) -> PathData {
    PathData([
      spot(0, -1), spot(0.85, -0.1), spot(0.5, 0.2), spot(0.2, -0.15), spot(0.2, 1), spot(-0.2, 1),
      spot(-0.2, -0.15), spot(-0.5, 0.2), spot(-0.85, -0.1),
    ])
  }
}
