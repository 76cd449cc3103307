/// What the samples of a raster make of each cell: one region, or several with their samples.
package struct RasterCells: Sendable {
  /// A region in a cell, with its samples.
  typealias Part = (region: Raster.Region, mask: CellMask)

  package let size: Size
  /// The region that most of each cell belongs to, row by row.
  private var regions: [Raster.Region] = []
  /// The parts of each divided cell; none of a whole one.
  private var divided: [[Part]] = []

  package init(_ raster: Raster) {
    size = raster.cells
    regions.reserveCapacity(max(0, size.area))
    divided.reserveCapacity(max(0, size.area))
    for y in 0..<size.height {
      let row = raster.words[(y * CellMask.height * size.width)...].prefix(CellMask.height * size.width)
      add(row)
    }
  }

  /// Adds a row of cells by its samples, row by row.
  private mutating func add(_ words: ArraySlice<UInt64>) {
    let tops = words.prefix(size.width)
    // What differs from the samples above it in any row.
    var differences = tops.map { $0 ^ Raster.repeated(Raster.Region(truncatingIfNeeded: $0)) }
    for row in 1..<CellMask.height {
      let start = words.startIndex + row * size.width
      for column in differences.indices {
        differences[column] |= words[start + column] ^ words[words.startIndex + column]
      }
    }
    for (column, top) in tops.enumerated() {
      guard differences[column] != 0 else {
        regions.append(Raster.Region(truncatingIfNeeded: top))
        divided.append([])
        continue
      }
      let samples = (0..<CellMask.height).map { words[words.startIndex + $0 * size.width + column] }
      let parts = Self.parts(samples)
      let most = parts.filter { $0.region != 0 }.max { $0.mask.count < $1.mask.count }
      regions.append(most?.region ?? 0)
      divided.append(parts)
    }
  }

  /// The regions in a cell; few, so that looking through them is quick.
  private static func parts(_ samples: [UInt64]) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(4)
    for (row, word) in samples.enumerated() {
      var left = UInt8.max
      while left != 0 {
        let region = Raster.Region(truncatingIfNeeded: word >> UInt64(left.trailingZeroBitCount * 8))
        let bits = Raster.samples(of: region, in: word)
        left &= ~bits
        if let known = parts.firstIndex(where: { $0.region == region }) {
          parts[known].mask.set(bits, row: row)
        } else {
          var mask = CellMask()
          mask.set(bits, row: row)
          parts.append((region, mask))
        }
      }
    }
    return parts
  }

  private func index(_ x: Int, _ y: Int) -> Int? {
    x >= 0 && x < size.width && y >= 0 && y < size.height ? y * size.width + x : nil
  }

  /// The region that all of a cell belongs to; nil where it is divided, and outside.
  package func wholeRegion(x: Int, y: Int) -> Raster.Region? {
    index(x, y).flatMap { divided[$0].isEmpty ? regions[$0] : nil }
  }

  /// The region that most of a cell belongs to, other than none; 0 where nothing is in it.
  package func region(x: Int, y: Int) -> Raster.Region { index(x, y).map { regions[$0] } ?? 0 }

  /// The regions in a divided cell, each with its samples; none of a whole one, and outside.
  func parts(x: Int, y: Int) -> [Part] { index(x, y).map { divided[$0] } ?? [] }
}
