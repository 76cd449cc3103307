import Cells

/// What the terminal's description says about its colours.
nonisolated enum ColourSupport {
  /// The tier to use.
  ///
  /// - Parameters:
  ///   - wish: What the user asked for; goes before all but the description's limit.
  ///   - colours: The number of colours in the description; negative where it has none.
  ///   - noColour: Whether `NO_COLOR` is set.
  /// - Returns: The tier that the model is told.
  static func tier(wish: ColourTier?, colours: Int, noColour: Bool) -> ColourTier {
    let most = tier(ofColours: colours)
    if let wish {
      return rank(wish) < rank(most) ? wish : most
    }
    return noColour ? .mono : most
  }

  /// The tier that a number of colours allows.
  ///
  /// The description's `RGB` flag is not asked: ncurses sends no colour above the number.
  static func tier(ofColours colours: Int) -> ColourTier {
    switch colours {
    case 0x100_0000...: .direct
    case 256...: .indexed256
    case 16...: .ansi16
    case 8...: .ansi8
    default: .mono
    }
  }

  private static func rank(_ tier: ColourTier) -> Int {
    ColourTier.allCases.firstIndex(of: tier) ?? 0
  }
}
