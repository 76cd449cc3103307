import TestSupport
import Testing

@testable import Cells

/// What each style looks like on each terminal, as it was last looked at and found good.
///
/// Screens are recorded in styles, so this one table stands for all their colours.
@Suite struct PaletteTests {
  /// A kind of terminal, and whether a room looks at it.
  private static let schemes = [false, true].flatMap { isForRoom in
    ColourTier.allCases.filter { $0 != .direct }.flatMap { tier in
      ColourScheme.Background.allCases.map {
        ColourScheme(tier: tier, background: $0, isForRoom: isForRoom)
      }
    }
  }

  /// Every ink as text, as the ground under it, and in bold.
  private static let styles =
    Ink.allCases.map { Style($0) } + Ink.allCases.filter { $0 != .plain }.map { Style(.contrast, on: $0) }
    + Ink.allCases.map { Style($0, .bold) }

  private static func words(_ colour: TerminalColour) -> String {
    switch colour {
    case .standard: "-"
    case .indexed(let index): "\(index)"
    case .rgb(let rgb): String(rgb, radix: 16)
    }
  }

  private static func row(_ style: Style, _ scheme: ColourScheme) -> String {
    let look = scheme.resolve(style)
    let emphasis = [(Style.Emphasis.bold, "b"), (.underline, "u"), (.reverse, "r")]
      .filter { look.emphasis.contains($0.0) }.map(\.1).joined()
    return "\(style.words): \(words(look.foreground)) on \(words(look.background)) \(emphasis)"
  }

  @Test func isAsRecorded() throws {
    let tables = Self.schemes.map { scheme in
      let title = "== \(scheme.tier), \(scheme.background)\(scheme.isForRoom ? ", for a room" : "")\n"
      return title + Self.styles.map { Self.row($0, scheme) + "\n" }.joined()
    }
    let difference = try Recording("palette.txt").difference(from: tables.joined())
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Fills and patterns of each ink, where these differ between terminals.
  @Test func fillsAreAsRecorded() throws {
    let tables = [false, true].flatMap { isASCII in
      ColourTier.allCases.map { tier in
        let glyphs = GlyphSet(ascii: isASCII, tier: tier)
        let rows = Ink.allCases.map { ink in
          let cell = glyphs.fill(ink)
          return "\(ink): '\(cell.character)' \(cell.style.words)\n"
        }
        return "== \(tier)\(isASCII ? ", ASCII" : "")\n" + rows.joined()
      }
    }
    let difference = try Recording("fills.txt").difference(from: tables.joined())
    #expect(difference == nil, "\(difference ?? "")")
  }
}
