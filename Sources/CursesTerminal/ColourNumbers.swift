import Cells

/// Turns colours into the numbers of one terminal's palette, the nearest where it lacks one.
nonisolated struct ColourNumbers: Hashable {
  /// How many colours the terminal's description has.
  let count: Int
  /// Whether the terminal's own colours can be asked for.
  let hasStandard: Bool

  /// The number of the colour as ncurses takes it; -1 for the terminal's own fore- or background.
  func number(of colour: TerminalColour, isBackground: Bool) -> Int32 {
    switch colour {
    case .standard:
      // Most terminals that cannot be asked are white on black.
      return hasStandard ? -1 : isBackground ? 0 : 7
    case .indexed(let index):
      if count >= 0x100_0000 {
        return index < 8 ? Int32(index) : direct(ColourScheme.xtermRGB(index))
      }
      return Int(index) < count ? Int32(index) : nearest(to: ColourScheme.xtermRGB(index))
    case .rgb(let rgb):
      return count >= 0x100_0000 ? direct(rgb) : nearest(to: rgb)
    }
  }

  /// Terminals of direct colours still take the first eight numbers for their palette.
  private func direct(_ rgb: UInt32) -> Int32 {
    let number = Int32(rgb & 0xff_ffff)
    return (1..<8).contains(number) ? 0 : number
  }

  private func nearest(to rgb: UInt32) -> Int32 {
    // The first sixteen of 256 are often set to taste, so what they show is not known.
    let candidates = count >= 256 ? 16..<256 : 0..<max(1, min(count, 16))
    func distance(_ number: Int) -> Int { Self.distance(ColourScheme.xtermRGB(UInt8(number)), rgb) }
    return Int32(candidates.min { distance($0) < distance($1) } ?? 0)
  }

  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = Int(one >> shift & 0xff) - Int(other >> shift & 0xff)
      return sum + difference * difference
    }
  }
}
