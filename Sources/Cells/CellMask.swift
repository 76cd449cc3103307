/// Which of the samples of a cell are painted: 8 across and 16 down, about square on most terminals.
struct CellMask: Hashable, Sendable {
  static let width = 8
  static let height = 16

  /// The rows 0 to 7 and 8 to 15 from the top, eight bits each, the left sample in the lowest bit.
  private(set) var upper: UInt64 = 0
  private(set) var lower: UInt64 = 0

  static let full = CellMask().inverted
  static let upperHalf = CellMask { _, y in y < 0.5 }

  /// Paints the samples whose middles a rule names, in cells from the top left.
  init(where isPainted: (_ x: Double, _ y: Double) -> Bool) {
    for row in 0..<Self.height {
      var bits: UInt8 = 0
      for column in 0..<Self.width
      where isPainted(
        (Double(column) + 0.5) / Double(Self.width), (Double(row) + 0.5) / Double(Self.height))
      {
        bits |= 1 << column
      }
      set(bits, row: row)
    }
  }

  init() {}

  var count: Int { upper.nonzeroBitCount + lower.nonzeroBitCount }

  var inverted: CellMask {
    var mask = self
    (mask.upper, mask.lower) = (~upper, ~lower)
    return mask
  }

  /// The number of samples that are painted in both.
  func overlap(_ other: CellMask) -> Int {
    (upper & other.upper).nonzeroBitCount + (lower & other.lower).nonzeroBitCount
  }

  mutating func formUnion(_ other: CellMask) {
    upper |= other.upper
    lower |= other.lower
  }

  /// The eight samples of a row.
  func row(_ row: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (row < 8 ? upper : lower) >> UInt64(row % 8 * 8))
  }

  mutating func set(_ bits: UInt8, row: Int) {
    let shifted = UInt64(bits) << UInt64(row % 8 * 8)
    if row < 8 { upper |= shifted } else { lower |= shifted }
  }
}
