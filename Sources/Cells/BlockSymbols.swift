/// A character that paints a part of its cell.
struct BlockSymbol: Sendable {
  let character: Character
  let mask: CellMask
}

/// The characters that a terminal's font draws as parts of cells, from few to many.
package enum BlockSymbols: String, CaseIterable, Sendable {
  /// Halves, quadrants and eighths: every UTF-8 terminal has them.
  case basis
  /// Sixths and wedges too: Unicode 13.
  case sextanten
  /// Eighths of two across and four down too: Unicode 16.
  case octanten

  /// Each with another mask; what is painted the other way round is not among them.
  var symbols: [BlockSymbol] {
    switch self {
    case .basis: Self.basic
    case .sextanten: Self.basicAndSixths
    case .octanten: Self.all
    }
  }

  private static let basic = quadrants + lowerEighths + leftEighths + edges
  private static let basicAndSixths = basic + sextants + wedges
  private static let all = basicAndSixths + octants

  /// What a character paints, for pictures drawn without a font; nil for what is no block.
  static func mask(of character: Character) -> CellMask? { masks[character] }

  private static let masks = Dictionary(
    (all + [BlockSymbol(character: "█", mask: .full)]).map { ($0.character, $0.mask) }
  ) { first, _ in first }

  // MARK: The tables

  /// Symbols of a grid of cells' parts: a bit of the pattern for each, row by row from the top left.
  private static func grid(
    columns: Int, rows: Int, _ patterns: some Sequence<(pattern: Int, character: Character)>
  ) -> [BlockSymbol] {
    patterns.map { pattern, character in
      BlockSymbol(
        character: character,
        mask: CellMask { x, y in
          pattern >> (Int(y * Double(rows)) * columns + Int(x * Double(columns))) & 1 == 1
        })
    }
  }

  /// By which of the four quarters they paint.
  private static let quadrants = grid(
    columns: 2, rows: 2, zip(1...14, "▘▝▀▖▌▞▛▗▚▐▜▄▙▟").map { (pattern: $0, character: $1) })

  private static let lowerEighths = zip(1...7, "▁▂▃▄▅▆▇").filter { $0.0 != 4 }.map { eighths, character in
    BlockSymbol(character: character, mask: CellMask { _, y in y > 1 - Double(eighths) / 8 })
  }

  private static let leftEighths = zip(1...7, "▏▎▍▌▋▊▉").filter { $0.0 != 4 }.map { eighths, character in
    BlockSymbol(character: character, mask: CellMask { x, _ in x < Double(eighths) / 8 })
  }

  private static let edges = [
    BlockSymbol(character: "▔", mask: CellMask { _, y in y < 1.0 / 8 }),
    BlockSymbol(character: "▕", mask: CellMask { x, _ in x > 7.0 / 8 }),
  ]

  /// Two across and three down, in the order of their patterns; the halves were there before.
  private static let sextants = grid(
    columns: 2, rows: 3, characters(from: 0x1FB00, for: (1...62).filter { $0 != 21 && $0 != 42 }))

  /// Two across and four down, likewise.
  private static let octants = grid(
    columns: 2, rows: 4,
    characters(from: 0x1CD00, for: (1...254).filter { olderOctants[$0] == nil })
      + olderOctants.filter { !"▘▝▀▖▌▞▛▗▚▐▜▄▙▟▂▆".contains($0.value) }
      .map { (pattern: $0.key, character: $0.value) }.sorted { $0.pattern < $1.pattern })

  /// Patterns of octants that have characters of other names.
  private static let olderOctants: [Int: Character] = [
    1: "\u{1CEA8}", 2: "\u{1CEAB}", 3: "\u{1FB82}", 5: "▘", 10: "▝", 15: "▀", 20: "\u{1FBE6}",
    40: "\u{1FBE7}", 63: "\u{1FB85}", 64: "\u{1CEA3}", 80: "▖", 85: "▌", 90: "▞", 95: "▛", 128: "\u{1CEA0}",
    160: "▗", 165: "▚", 170: "▐", 175: "▜", 192: "▂", 240: "▄", 245: "▙", 250: "▟", 252: "▆",
  ]

  private static func characters(
    from first: UInt32, for patterns: [Int]
  ) -> [(pattern: Int, character: Character)] {
    zip(patterns, first...).compactMap { pattern, scalar in
      Unicode.Scalar(scalar).map { (pattern, Character($0)) }
    }
  }

  /// A corner that a slanting line cuts off: below it, between two places on the sides of the cell.
  ///
  /// Places are in halves of the width and thirds of the height, in the order of Unicode from U+1FB3C.
  private static let wedges = zip(
    0x1FB3C...,
    [
      (0, 2, 1, 3), (0, 2, 2, 3), (0, 1, 1, 3), (0, 1, 2, 3), (0, 0, 1, 3), (0, 1, 1, 0), (0, 1, 2, 0),
      (0, 2, 1, 0), (0, 2, 2, 0), (0, 3, 1, 0), (0, 2, 2, 1), (1, 3, 2, 2), (0, 3, 2, 2), (1, 3, 2, 1),
      (0, 3, 2, 1), (1, 3, 2, 0), (1, 0, 2, 1), (0, 0, 2, 1), (1, 0, 2, 2), (0, 0, 2, 2), (1, 0, 2, 3),
      (0, 1, 2, 2),
    ]
  ).compactMap { scalar, line -> BlockSymbol? in
    guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return nil }
    let (fromX, fromY) = (Double(line.0) / 2, Double(line.1) / 3)
    let (toX, toY) = (Double(line.2) / 2, Double(line.3) / 3)
    return BlockSymbol(
      character: Character(scalar),
      mask: CellMask { x, y in (y - fromY) * (toX - fromX) > (x - fromX) * (toY - fromY) })
  }
}
