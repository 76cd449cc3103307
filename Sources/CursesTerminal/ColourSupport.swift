import CNcurses
import Cells
import Platform

/// What the environment and the terminal's description say about its colours.
package nonisolated enum ColourSupport {
  /// Whether the user wants none, whatever the terminal can do.
  private static var isUnwanted: Bool { Environment["NO_COLOR"] != nil }

  /// The background that the terminal says it has, else dark.
  package static var background: ColourScheme.Background {
    // COLORFGBG is `foreground;background` as palette indices; 7 and up are light but for 8.
    guard let last = Environment["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else {
      return .dark
    }
    return index == 7 || index > 8 ? .light : .dark
  }

  /// Whether the terminal shows bold and colours as nearly all do; others would show the codes.
  package static let hasStyles: Bool = {
    let name = Environment["TERM"] ?? ""
    switch name.isEmpty ? 0 : cn_has_styles(name) {
    case 0: return false
    case 1: return true
    // Servers lack the descriptions of newer terminals rather than of those of old.
    default: return TerminalName.isOfToday(name)
    }
  }()

  /// The colours that the terminal shows by its name, for lines of text.
  ///
  /// The dashboard asks terminfo; for a few words in colour its name will do.
  package static var tierByName: ColourTier {
    guard !isUnwanted, let name = Environment["TERM"], name != "dumb", !name.hasPrefix("vt") else {
      return .mono
    }
    if Environment["COLORTERM"] == "truecolor" || name.contains("256color") { return .indexed256 }
    return .ansi8
  }

  /// The tier to use on a terminal whose description has so many colours; negative where it has none.
  ///
  /// What the user wishes goes before `NO_COLOR`, and the description's limit before both.
  static func tier(wish: ColourTier?, colours: Int, noColour: Bool? = nil) -> ColourTier {
    let most = tier(ofColours: colours)
    // The tiers stand in their order, so that the first of the two is the lesser.
    if let wish { return ColourTier.allCases.first { $0 == wish || $0 == most } ?? most }
    return noColour ?? isUnwanted ? .mono : most
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
}
