/// A picture in samples, finer than any block character: shapes are filled in, cells come out.
///
/// Each sample belongs to a region, a number that its owner gives a meaning; 0 is nothing.
package struct Raster: Equatable, Sendable {
  package typealias Region = UInt8

  /// The samples of a cell.
  package static let samplesPerCell = Size(width: CellMask.width, height: CellMask.height)

  package let cells: Size
  /// Row by row, eight samples to a word: those of one cell, the left one in the lowest byte.
  private(set) var words: [UInt64]

  package var width: Int { cells.width * CellMask.width }
  package var height: Int { cells.height * CellMask.height }

  /// Creates an empty raster that covers so many cells.
  package init(cells: Size) {
    self.cells = cells
    words = Array(repeating: 0, count: max(0, cells.area) * CellMask.height)
  }

  /// The region of a sample; 0 outside, where setting does nothing.
  package subscript(x: Int, y: Int) -> Region {
    get {
      guard x >= 0, x < width, y >= 0, y < height else { return 0 }
      return Region(truncatingIfNeeded: words[y * cells.width + x / 8] >> UInt64(x % 8 * 8))
    }
    set {
      guard x >= 0, x < width, y >= 0, y < height else { return }
      fill(row: y, from: x, to: x, newValue)
    }
  }

  /// A word whose samples all belong to a region.
  static func repeated(_ region: Region) -> UInt64 { UInt64(region) &* 0x0101_0101_0101_0101 }

  /// Gives samples of a row to a region, both ends included; what lies outside is left out.
  package mutating func fill(row: Int, from first: Int, to last: Int, _ region: Region) {
    let (first, last) = (max(0, first), min(width - 1, last))
    guard row >= 0, row < height, first <= last else { return }
    let word = Self.repeated(region)
    for index in (first / 8)...(last / 8) {
      let start = max(0, first - index * 8)
      let end = min(7, last - index * 8)
      let mask = (UInt64.max >> UInt64(64 - 8 * (end - start + 1))) << UInt64(8 * start)
      let place = row * cells.width + index
      words[place] = words[place] & ~mask | word & mask
    }
  }

  /// Fills what rings enclose, by scan lines through the middles of the samples and the even-odd rule.
  ///
  /// Coordinates are in samples from the top left.
  package mutating func fill(_ rings: [[(x: Double, y: Double)]], _ region: Region) {
    var edges: [(top: Double, bottom: Double, x: Double, slope: Double)] = []
    var (top, bottom) = (Double.infinity, -Double.infinity)
    for ring in rings {
      guard var a = ring.last else { continue }
      for b in ring {
        defer { a = b }
        // The sum is finite where each of them is.
        guard a.y != b.y, (a.x + a.y + b.x + b.y).isFinite else { continue }
        let (upper, lower) = a.y < b.y ? (a, b) : (b, a)
        edges.append((upper.y, lower.y, upper.x, (lower.x - upper.x) / (lower.y - upper.y)))
        (top, bottom) = (min(top, upper.y), max(bottom, lower.y))
      }
    }
    guard bottom > 0, top < Double(height) else { return }
    edges.sort { $0.top < $1.top }
    var (next, active) = (0, [Int]())
    // Where the first of the active edges ends.
    var end = Double.infinity
    var crossings: [Double] = []
    for row in Int(max(0, top))...Int(min(Double(height - 1), bottom)) {
      let y = Double(row) + 0.5
      while next < edges.count, edges[next].top <= y {
        active.append(next)
        end = min(end, edges[next].bottom)
        next += 1
      }
      if end <= y {
        active.removeAll { edges[$0].bottom <= y }
        end = active.reduce(.infinity) { min($0, edges[$1].bottom) }
      }
      crossings.removeAll(keepingCapacity: true)
      for edge in active { crossings.append(edges[edge].x + (y - edges[edge].top) * edges[edge].slope) }
      if crossings.count > 2 {
        crossings.sort()
      } else if let first = crossings.first, let last = crossings.last, first > last {
        crossings.swapAt(0, 1)
      }
      for index in stride(from: 0, to: crossings.count - 1, by: 2) {
        // Far outside, numbers may be too large for an integer.
        let left = min(max(crossings[index], -1), Double(width))
        let right = min(max(crossings[index + 1], -1), Double(width))
        fill(
          row: row, from: Int((left - 0.5).rounded(.up)), to: Int((right - 0.5).rounded(.up)) - 1, region)
      }
    }
  }

  /// Draws a line as wide as so many samples along a ring.
  package mutating func stroke(_ ring: [(x: Double, y: Double)], width: Double, _ region: Region) {
    for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      stroke(from: a, to: b, width: width, region)
    }
  }

  /// Draws one straight piece of a line.
  package mutating func stroke(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double), width: Double, _ region: Region
  ) {
    let half = width / 2
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return }
    // A little longer than it is, so that pieces meet at their corners.
    let (alongX, alongY) = (dx / length * half, dy / length * half)
    fill(
      [
        [
          (a.x - alongX - alongY, a.y - alongY + alongX), (a.x - alongX + alongY, a.y - alongY - alongX),
          (b.x + alongX + alongY, b.y + alongY - alongX), (b.x + alongX - alongY, b.y + alongY + alongX),
        ]
      ], region)
  }

  /// Empties the samples where another raster of the same size is empty.
  package mutating func keep(where other: Raster) {
    guard other.cells == cells else { return }
    for place in words.indices where words[place] != 0 {
      words[place] &= Self.painted(other.words[place])
    }
  }

  /// Takes the samples over that belong to a region in another raster of the same size.
  package mutating func copy(_ region: Region, from other: Raster) {
    guard other.cells == cells else { return }
    let word = Self.repeated(region)
    for place in words.indices {
      // Where the region is, nothing is left of the difference.
      let mask = ~Self.painted(other.words[place] ^ word)
      words[place] = words[place] & ~mask | word & mask
    }
  }

  /// All bits of the bytes that are not nought.
  private static func painted(_ word: UInt64) -> UInt64 {
    var bits = word | word >> 4 & 0x0f0f_0f0f_0f0f_0f0f
    bits |= bits >> 2 & 0x3f3f_3f3f_3f3f_3f3f
    bits |= bits >> 1 & 0x7f7f_7f7f_7f7f_7f7f
    return (bits & 0x0101_0101_0101_0101) &* 0xff
  }

  /// The bytes of a word that are a region, a bit each.
  static func samples(of region: Region, in word: UInt64) -> UInt8 {
    // One bit a byte, which the product gathers in the highest one.
    let bits = ~painted(word ^ repeated(region)) & 0x0101_0101_0101_0101
    return UInt8(truncatingIfNeeded: (bits &* 0x0102_0408_1020_4080) >> 56)
  }
}
