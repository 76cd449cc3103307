extension Unicode.Scalar {
  /// Signs that stand before a number or a word: format characters that yet take a cell.
  private static let prepended: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0x110bd, 0x110cd,
  ]

  /// The number of cells that a terminal gives the scalar: 0, 1 or 2.
  ///
  /// Our own, because C's `wcwidth` knows nothing outside a UTF-8 locale.
  package var cellWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7f..<0xa0).contains(value) ? 0 : 1 }
    if (0x2500..<0x25fd).contains(value) { return 1 }  // lines, blocks and shapes: most of what is drawn
    if WideScalars.contains(self) { return 2 }
    // Hangul vowels and finals join their syllable.
    if (0x1160...0x11ff).contains(value) || (0xd7b0...0xd7fb).contains(value) { return 0 }
    switch properties.generalCategory {
    case .format where Self.prepended.contains(value): return 1
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
  }
}

extension Character {
  /// The number of cells that the character takes: that of its base, or of the two letters of a flag.
  package var cellWidth: Int {
    guard let base = unicodeScalars.first else { return 0 }
    let isFlag = Self.flagLetters.contains(base.value) && unicodeScalars.count > 1
    return isFlag ? 2 : base.cellWidth
  }

  private static let flagLetters: ClosedRange<UInt32> = 0x1f1e6...0x1f1ff
}

extension StringProtocol {
  /// The number of cells that the text takes on one line.
  package var cellWidth: Int {
    // Most of what is written; telling characters apart takes many times as long.
    let plain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20..<0x7f).contains($0) } ? bytes.count : nil
    }
    if let width = plain ?? nil { return width }
    var width = 0
    for character in self { width += character.cellWidth }
    return width
  }
}
