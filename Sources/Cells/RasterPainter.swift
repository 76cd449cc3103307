/// Turns the samples of a raster into characters: for each cell the two inks and the symbol with the least error.
struct RasterPainter {
  let cells: RasterCells
  /// By region; nil is unpainted.
  let inks: [Ink?]
  let glyphs: GlyphSet

  func ink(_ region: Raster.Region) -> Ink? {
    inks.indices.contains(Int(region)) ? inks[Int(region)] : nil
  }

  /// The cell at a place; nil where nothing is painted.
  func cell(x: Int, y: Int) -> Cell? {
    if let whole = cells.wholeRegion(x: x, y: y) { return ink(whole).flatMap { fill($0, x: x, y: y) } }
    let parts = parts(x, y)
    if let only = parts.first, parts.count == 1 { return only.ink.flatMap { fill($0, x: x, y: y) } }
    if parts.contains(where: { $0.ink.map(isTextured) ?? false }) { return textured(parts, x: x, y: y) }
    switch glyphs.rasterMode {
    case .symbols(let set): return Self.nearest(parts.map(\.withoutHatch), among: set.symbols)
    case .halfBlocks: return halves(parts)
    case .blocks, .patterns:
      let painted = parts.filter { $0.ink != nil }
      return painted.max { $0.mask.count < $1.mask.count }?.ink.flatMap { fill($0, x: x, y: y) }
    }
  }

  /// An ink and its samples in a cell; nil is what is left unpainted.
  struct Part {
    var ink: Ink?
    var mask: CellMask

    /// What is hatched has no sharp border: in a divided cell it is left open.
    var withoutHatch: Part { ink == .noData ? Part(ink: nil, mask: mask) : self }

    /// Outlines and lines are thin and must not be lost.
    var weight: Int { ink == .selected || ink == .border || ink == .gap ? 3 : 1 }
  }

  /// The inks of a divided cell.
  private func parts(_ x: Int, _ y: Int) -> [Part] {
    cells.parts(x: x, y: y).reduce(into: []) { parts, part in
      let ink = ink(part.region)
      if let known = parts.firstIndex(where: { $0.ink == ink }) {
        parts[known].mask.formUnion(part.mask)
      } else {
        parts.append(Part(ink: ink, mask: part.mask))
      }
    }
  }

  // MARK: Whole cells

  /// Whether an ink is a pattern of characters, which no part of a cell can show.
  private func isTextured(_ ink: Ink) -> Bool {
    ink != .noData && !glyphs.rasterMode.isWholeCells && glyphs.isPatterned(ink)
  }

  /// A divided cell with patterns in it: whole, or where it has an outline that alone.
  private func textured(_ parts: [Part], x: Int, y: Int) -> Cell? {
    let lines = parts.filter { $0.weight > 1 }
    guard lines.isEmpty else {
      let open = parts.map { $0.weight > 1 ? $0 : Part(ink: nil, mask: $0.mask) }
      if case .symbols(let set) = glyphs.rasterMode { return Self.nearest(open, among: set.symbols) }
      return halves(open)
    }
    let most = parts.max { $0.mask.count < $1.mask.count }
    return most?.ink.flatMap { fill($0, x: x, y: y) }
  }

  private func fill(_ ink: Ink, x: Int, y: Int) -> Cell? {
    switch (glyphs.rasterMode, ink) {
    case (.patterns, .border), (.blocks, .border): Cell(glyphs.pattern(ink), style: Style(ink))
    // Every other one, so that the strokes run on over the rows.
    case (.symbols, .noData), (.halfBlocks, .noData):
      (x + y).isMultiple(of: 2) ? glyphs.fill(ink) : nil
    default: glyphs.fill(ink)
    }
  }

  private func halves(_ parts: [Part]) -> Cell? {
    func most(_ half: CellMask) -> Ink? {
      parts.map(\.withoutHatch).max { $0.mask.overlap(half) * $0.weight < $1.mask.overlap(half) * $1.weight }?
        .ink
    }
    let (top, bottom) = (most(.upperHalf), most(.upperHalf.inverted))
    switch (top, bottom) {
    case (nil, nil): return nil
    case (let ink?, let other) where ink == other: return Cell(" ", style: Style(.contrast, on: ink))
    case (let ink?, let ground): return Cell("▀", style: Style(ink, on: ground ?? .plain))
    case (nil, let ink?): return Cell("▄", style: Style(ink))
    }
  }

  // MARK: Divided cells

  /// The symbol, its ink and its ground that leave the fewest samples wrong; never a blend of two inks.
  static func nearest(_ parts: [Part], among symbols: [BlockSymbol]) -> Cell? {
    let parts = merged(parts)
    var best: (right: Int, painted: Int, cell: Cell?) = (0, 0, nil)
    for part in parts {
      let right = part.mask.count * part.weight
      if right > best.right {
        best = (right, 0, part.ink.map { Cell(" ", style: Style(.contrast, on: $0)) })
      }
    }
    for front in parts {
      guard let ink = front.ink else { continue }
      for back in parts where back.ink != front.ink {
        // What both have together is the most that a symbol can get right.
        guard front.mask.count * front.weight + back.mask.count * back.weight >= best.right else { continue }
        for symbol in symbols {
          let right =
            symbol.mask.overlap(front.mask) * front.weight
            + symbol.mask.inverted.overlap(back.mask) * back.weight
          // Of two that are as good, the one that leaves more to the ground has fewer seams.
          if right > best.right || right == best.right && symbol.mask.count < best.painted {
            best = (
              right, symbol.mask.count, Cell(symbol.character, style: Style(ink, on: back.ink ?? .plain))
            )
          }
        }
      }
    }
    return best.cell
  }

  /// Parts of the same ink together.
  private static func merged(_ parts: [Part]) -> [Part] {
    parts.reduce(into: []) { merged, part in
      if let known = merged.firstIndex(where: { $0.ink == part.ink }) {
        merged[known].mask.formUnion(part.mask)
      } else {
        merged.append(part)
      }
    }
  }

  // MARK: Lines

  /// The thin line at a side of a cell that parts two regions of one ink; nil for none.
  ///
  /// A line lies in one of the two cells beside it: upright ones in the region with the higher number, level
  /// ones in that with the lower. So no cell of a stair has two of them, and the line is unbroken.
  func line(x: Int, y: Int) -> Cell? {
    guard let (region, ink) = uniform(x, y), ink != .noData, ink != .selected else { return nil }
    for side in Self.sides {
      guard let (other, otherInk) = uniform(x + side.dx, y + side.dy), other != region, otherInk == ink,
        side.dx != 0 ? region > other : region < other
      else { continue }
      return Cell(side.character, style: glyphs.isPatterned(ink) ? Style(ink) : Style(.gap, on: ink))
    }
    return nil
  }

  /// The sides of a cell, each with the line at it.
  private static let sides: [(dx: Int, dy: Int, character: Character)] = [
    (-1, 0, "▏"), (1, 0, "▕"), (0, -1, "▔"), (0, 1, "▁"),
  ]

  /// The region and the ink of a cell that has one ink only.
  private func uniform(_ x: Int, _ y: Int) -> (region: Raster.Region, ink: Ink)? {
    if let whole = cells.wholeRegion(x: x, y: y) { return ink(whole).map { (whole, $0) } }
    let parts = cells.parts(x: x, y: y)
    guard let most = parts.max(by: { $0.mask.count < $1.mask.count }), let ink = ink(most.region),
      parts.allSatisfy({ self.ink($0.region) == ink })
    else { return nil }
    return (most.region, ink)
  }

  /// Whether a cell lies at the border of a region, where cells that cannot be divided leave a gap.
  func isGap(x: Int, y: Int) -> Bool {
    let here = cells.region(x: x, y: y)
    return [cells.region(x: x + 1, y: y), cells.region(x: x, y: y + 1)].contains { $0 != 0 && $0 != here }
  }
}

extension Canvas {
  /// Draws a raster with its top left cell at the point; unpainted cells are left as they are.
  ///
  /// - Parameters:
  ///   - cells: The picture.
  ///   - inks: What each region is painted with, by its number; nil is unpainted.
  ///   - origin: The place of its first cell.
  ///   - glyphs: The symbols that there are.
  ///   - hasLines: Whether regions of one ink are parted: by a thin line, or where cells are whole by a gap.
  package mutating func draw(
    _ cells: RasterCells, inks: [Ink?], at origin: Point, glyphs: GlyphSet, hasLines: Bool = false
  ) {
    let painter = RasterPainter(cells: cells, inks: inks, glyphs: glyphs)
    for y in 0..<cells.size.height {
      for x in 0..<cells.size.width {
        if hasLines, glyphs.rasterMode.isWholeCells, painter.isGap(x: x, y: y) { continue }
        let line = hasLines && !glyphs.rasterMode.isWholeCells ? painter.line(x: x, y: y) : nil
        guard let cell = line ?? painter.cell(x: x, y: y) else { continue }
        put(cell.character, at: Point(x: origin.x + x, y: origin.y + y), style: cell.style)
      }
    }
  }
}
