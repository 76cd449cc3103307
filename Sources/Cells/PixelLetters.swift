/// Letters of square pixels, two to a cell, one above the other.
struct PixelLetters: Hashable, Sendable {
  /// The rows of each letter, in which `#` is ink.
  let letters: [[String]]
  /// How many times the smallest size.
  let scale: Int

  private var rowCount: Int { letters.map(\.count).max() ?? 0 }

  /// The cells that they take.
  var size: Size {
    let widths = letters.map { $0.first?.count ?? 0 }
    let gaps = max(0, letters.count - 1)
    return Size(
      width: (widths.reduce(0, +) + gaps) * scale, height: (rowCount * scale + 1) / 2)
  }

  /// The rows of pixels, two to a row of cells.
  private var pixels: [[Bool]] {
    (0..<rowCount).flatMap { row in
      let line = letters.map { $0.indices.contains(row) ? $0[row] : "" }.joined(separator: ".")
      let wide = line.flatMap { Array(repeating: $0 == "#", count: scale) }
      return Array(repeating: wide, count: scale)
    }
  }

  /// The characters of the cells, row by row; nil where nothing is drawn.
  func rows(ascii: Bool) -> [[Character?]] {
    let pixels = pixels
    return stride(from: 0, to: pixels.count - 1, by: 2).map { row in
      zip(pixels[row], pixels[row + 1]).map { upper, lower in
        switch (upper, lower) {
        case (true, true): ascii ? "#" : "█"
        // Of a half cell ASCII keeps the lower half, so that no stroke is drawn twice.
        case (true, false): ascii ? nil : "▀"
        case (false, true): ascii ? "#" : "▄"
        case (false, false): nil
        }
      }
    }
  }
}

extension Canvas {
  /// Draws letters of pixels with their top left cell at the point; what surrounds them is left as it is.
  mutating func draw(_ text: PixelLetters, at origin: Point, ink: Ink, glyphs: GlyphSet) {
    let isPainted = glyphs.rasterMode != .patterns
    for (y, row) in text.rows(ascii: glyphs.isASCII).enumerated() {
      for (x, character) in row.enumerated() {
        guard let character else { continue }
        // Full cells are painted, since the blocks of many fonts leave seams.
        let isFull = isPainted && (character == "█" || character == "#")
        put(
          isFull ? " " : character, at: Point(x: origin.x + x, y: origin.y + y),
          style: isFull ? Style(.contrast, on: ink) : isPainted ? Style(ink) : .plain)
      }
    }
  }
}
