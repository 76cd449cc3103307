/// A picture in samples, finer than cells: two across and two down for each.
package struct Raster: Equatable, Sendable {
  /// Samples per cell, in each direction.
  package static let samplesPerCell = 2

  package let cells: Size
  /// The samples' inks row by row; nil is unpainted.
  private var samples: [Ink?]

  package var width: Int { cells.width * Self.samplesPerCell }
  package var height: Int { cells.height * Self.samplesPerCell }

  /// Creates an unpainted raster that covers so many cells.
  package init(cells: Size) {
    self.cells = cells
    samples = Array(repeating: nil, count: cells.area * Self.samplesPerCell * Self.samplesPerCell)
  }

  /// The ink of a sample; nil outside, where setting does nothing.
  package subscript(x: Int, y: Int) -> Ink? {
    get {
      guard x >= 0, x < width, y >= 0, y < height else { return nil }
      return samples[y * width + x]
    }
    set {
      guard x >= 0, x < width, y >= 0, y < height else { return }
      samples[y * width + x] = newValue
    }
  }
}

extension Canvas {
  /// Draws a raster with its top left cell at the point; unpainted cells are left as they are.
  package mutating func draw(_ raster: Raster, at origin: Point, glyphs: GlyphSet) {
    for y in 0..<raster.cells.height {
      for x in 0..<raster.cells.width {
        guard let cell = raster.cell(x: x, y: y, glyphs: glyphs) else { continue }
        put(cell.character, at: Point(x: origin.x + x, y: origin.y + y), style: cell.style)
      }
    }
  }
}

extension Raster {
  /// The samples of a cell: top left, top right, bottom left, bottom right.
  private func quad(x: Int, y: Int) -> [Ink?] {
    [self[2 * x, 2 * y], self[2 * x + 1, 2 * y], self[2 * x, 2 * y + 1], self[2 * x + 1, 2 * y + 1]]
  }

  fileprivate func cell(x: Int, y: Int, glyphs: GlyphSet) -> Cell? {
    let quad = quad(x: x, y: y)
    switch glyphs.rasterMode {
    case .quadrants:
      return Self.split(hatched(quad, x: x, y: y), glyphs: glyphs)
    case .halfBlocks:
      let halves = [Self.majority(Array(quad[..<2])), Self.majority(Array(quad[2...]))]
      let hatched = halves.enumerated().map { half, ink in
        ink == .noData && (x + 2 * y + half) % 3 != 0 ? nil : ink
      }
      return Self.split([hatched[0], hatched[0], hatched[1], hatched[1]], glyphs: glyphs)
    case .blocks, .patterns:
      guard let ink = Self.majority(quad) else { return nil }
      // What is hollow stays so: a character on the terminal's own ground.
      if ink == .noData || ink == .border { return Cell(glyphs.pattern(ink), style: Style(ink)) }
      if glyphs.rasterMode == .blocks { return Cell(" ", style: Style(.contrast, on: ink)) }
      return Cell(glyphs.pattern(ink), style: .plain)
    }
  }

  /// Thins out the samples without data to a hatching, so that they never look like a fill.
  private func hatched(_ quad: [Ink?], x: Int, y: Int) -> [Ink?] {
    guard quad.contains(.noData) else { return quad }
    return quad.enumerated().map { offset, ink in
      let (sampleX, sampleY) = (2 * x + offset % 2, 2 * y + offset / 2)
      return ink == .noData && (sampleX + sampleY) % 4 != 0 ? nil : ink
    }
  }

  /// The block characters by which of the four samples are ink: bit 0 is the top left.
  private static let quadrants: [Character] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  /// A cell of at most two inks; of more, the two most frequent are kept and never blended.
  private static func split(_ quad: [Ink?], glyphs: GlyphSet) -> Cell? {
    guard let first = majority(quad) else { return nil }
    let rest = quad.filter { $0 != first }
    if rest.isEmpty { return Cell(" ", style: Style(.contrast, on: first)) }
    // An unpainted sample among the rest keeps the gap open; else the other ink is the ground.
    let ground = rest.contains(nil) ? nil : majority(rest)
    var bits = 0
    for (offset, ink) in quad.enumerated() where ink == first { bits |= 1 << offset }
    return Cell(quadrants[bits], style: Style(first, on: ground ?? .plain))
  }

  /// The most frequent ink, the first of equals; the cursor's outline wins.
  ///
  /// Nil where nothing is painted.
  private static func majority(_ quad: [Ink?]) -> Ink? {
    if quad.contains(.selected) { return .selected }
    func count(_ ink: Ink?) -> Int { ink == nil ? 0 : quad.count { $0 == ink } }
    return quad.max { count($0) < count($1) } ?? nil
  }

  /// The block characters and the samples that they paint, for pictures drawn without a font.
  static func samples(of character: Character) -> Int? {
    character == " " ? nil : quadrants.firstIndex(of: character)
  }
}
