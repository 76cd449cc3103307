/// Turns styles into the colours of one terminal: a tier of colours on a dark or a light background.
///
/// Blue is more well-being and orange is less, in indices of xterm's palette that survive red-green
/// blindness. Without colour, emphasis carries what the ground would have said.
package struct ColourScheme: Hashable, Sendable {
  /// The background that the terminal shows where nothing is painted.
  package enum Background: String, CaseIterable, Sendable {
    case dark
    case light
  }

  package let tier: ColourTier
  package let background: Background
  /// Whether the scheme is for a room with a bad projector: plain black and white, painted everywhere.
  package let isForRoom: Bool

  /// Creates the scheme for a kind of terminal.
  package init(tier: ColourTier, background: Background = .dark, isForRoom: Bool = false) {
    (self.tier, self.background, self.isForRoom) = (tier, background, isForRoom)
  }

  /// The colours and the emphasis that show the style on this terminal.
  package func resolve(_ style: Style) -> ResolvedStyle {
    guard tier != .mono else {
      return ResolvedStyle(emphasis: style.emphasis.union(monoEmphasis(style)))
    }
    let ground = (isForRoom ? roomGround(style.ground) : nil) ?? colour(style.ground)
    let ink =
      (isForRoom ? roomInk(style) : nil)
      ?? (style.ink == .contrast ? contrast(on: style.ground) : colour(style.ink))
    var emphasis = style.emphasis
    // Many terminals show bold black as colour 8, a grey that is hard to read.
    if ink == .indexed(0) { emphasis.remove(.bold) }
    return ResolvedStyle(foreground: ink, background: ground, emphasis: emphasis)
  }

  private func monoEmphasis(_ style: Style) -> Style.Emphasis {
    switch style.ground {
    case .bar, .selected: .reverse
    default:
      switch style.ink {
      case .heading, .selected, .betterText, .worseText, .accent: .bold
      default: []
      }
    }
  }

  private func colour(_ ink: Ink) -> TerminalColour {
    guard let index = index(of: ink) else { return .standard }
    return tier == .direct ? .rgb(Self.xtermRGB(index)) : .indexed(index)
  }

  private func contrast(on ground: Ink) -> TerminalColour {
    guard let index = index(of: ground) else { return .standard }
    let light: UInt8
    let dark: UInt8
    let needsLight: Bool
    switch tier {
    case .mono: return .standard
    case .ansi8: (light, dark, needsLight) = (7, 0, [0, 1, 4, 5].contains(index))
    case .ansi16: (light, dark, needsLight) = (15, 0, [0, 1, 4, 5, 9, 12].contains(index))
    case .indexed256, .direct:
      (light, dark, needsLight) = (231, 16, Self.luminance(Self.xtermRGB(index)) < 0.2)
    }
    let chosen = needsLight ? light : dark
    return tier == .direct ? .rgb(Self.xtermRGB(chosen)) : .indexed(chosen)
  }

  private func index(of ink: Ink) -> UInt8? {
    let indices = Self.indices(of: ink)
    let pair =
      switch tier {
      case .mono: Pair(nil, nil)
      case .ansi8: indices.of8
      case .ansi16: indices.of16
      case .indexed256, .direct: indices.of256
      }
    return background == .dark ? pair.dark : pair.light
  }

  /// The colour on a dark and on a light background.
  private typealias Pair = (dark: UInt8?, light: UInt8?)

  /// What stands for an ink in the palettes of 8, 16 and 256 colours; nil is the terminal's own colour.
  private static func indices(of ink: Ink) -> (of8: Pair, of16: Pair, of256: Pair) {
    switch ink {
    case .plain, .contrast, .heading: ((nil, nil), (nil, nil), (nil, nil))
    case .blank: ((0, 0), (0, 0), (16, 16))
    case .muted: ((nil, nil), (nil, nil), (246, 241))
    case .accent: ((2, 5), (10, 5), (150, 28))
    case .border: ((nil, nil), (7, nil), (240, 250))
    case .bar: ((4, 7), (4, 7), (237, 253))
    case .selected: ((7, 0), (15, 0), (231, 16))
    case .gap: ((0, 7), (0, 15), (16, 231))
    case .muchBetter: ((4, 4), (12, 12), (25, 25))
    case .better: ((6, 6), (14, 14), (74, 110))
    case .equal: ((7, 7), (7, 7), (245, 250))
    case .worse: ((3, 3), (11, 11), (215, 215))
    case .muchWorse: ((1, 1), (9, 9), (166, 166))
    case .betterText: ((6, 4), (14, 4), (111, 25))
    case .worseText: ((3, 1), (11, 1), (215, 130))
    case .higher: ((5, 5), (13, 13), (146, 146))
    case .lower: ((5, 5), (5, 5), (97, 97))
    case .noData: ((nil, nil), (7, nil), (242, 247))
    // Few colours have no shades of one hue: there glyphs make them lighter or darker.
    case .class1: ((5, 5), (13, 5), (60, 225))
    case .class2: ((5, 5), (13, 5), (97, 182))
    case .class3: ((5, 5), (13, 5), (139, 139))
    case .class4: ((5, 5), (13, 5), (182, 97))
    case .class5: ((5, 5), (13, 5), (225, 54))
    }
  }

  /// The red, green and blue of an index of xterm's 256 colours, as `0xRRGGBB`.
  package static func xtermRGB(_ index: UInt8) -> UInt32 {
    let base: [UInt32] = [
      0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
      0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ]
    switch index {
    case 0..<16: return base[Int(index)]
    case 16..<232:
      let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
      let cube = Int(index) - 16
      return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    default:
      let grey = UInt32(8 + 10 * (Int(index) - 232))
      return grey << 16 | grey << 8 | grey
    }
  }

  /// The relative luminance of a colour, 0 to 1, with a gamma of 2 in place of sRGB's curve.
  private static func luminance(_ rgb: UInt32) -> Double {
    func channel(_ shift: UInt32) -> Double {
      let value = Double(rgb >> shift & 0xff) / 255
      return value * value
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }
}
