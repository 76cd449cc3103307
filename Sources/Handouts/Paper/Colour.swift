import Cells

/// A colour on white paper: the same that the light screen has.
enum Colour: Hashable, Sendable {
  case paper
  case text
  case ink(Ink)
  /// Black or white, whichever reads best on the ink.
  case contrast(on: Ink)

  static let muted = Colour.ink(.muted)

  private static let scheme = ColourScheme(tier: .direct, background: .light)

  /// The colour as `#rrggbb`.
  var hex: String {
    switch self {
    case .paper: "#ffffff"
    case .text: "#111111"
    case .ink(let ink): Self.scheme.resolve(Style(ink)).foreground.hex ?? Colour.text.hex
    case .contrast(let ground):
      Self.scheme.resolve(Style(.contrast, on: ground)).foreground.hex ?? Colour.text.hex
    }
  }
}
