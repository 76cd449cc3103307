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
    self.tier = tier
    self.background = background
    self.isForRoom = isForRoom
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
    switch (tier, background) {
    case (.mono, _): nil
    case (.ansi8, _): Self.indexOf8(ink, background)
    case (.ansi16, _): Self.indexOf16(ink, background)
    case (_, .dark): Self.indexOf256Dark(ink)
    case (_, .light): Self.indexOf256Light(ink)
    }
  }

  private static func indexOf256Dark(_ ink: Ink) -> UInt8? {
    switch ink {
    case .plain, .contrast, .heading: nil
    case .blank: 16
    case .muted: 246
    case .accent: 150
    case .border: 240
    case .bar: 237
    case .selected: 231
    case .muchBetter: 25
    case .better: 74
    case .equal: 245
    case .worse: 215
    case .muchWorse: 166
    case .betterText: 111
    case .worseText: 215
    case .higher: 146
    case .lower: 97
    case .noData: 242
    case .class1: 60
    case .class2: 97
    case .class3: 139
    case .class4: 182
    case .class5: 225
    }
  }

  private static func indexOf256Light(_ ink: Ink) -> UInt8? {
    switch ink {
    case .plain, .contrast, .heading: nil
    case .blank: 16
    case .muted: 241
    case .accent: 28
    case .border: 250
    case .bar: 253
    case .selected: 16
    case .muchBetter: 25
    case .better: 110
    case .equal: 250
    case .worse: 215
    case .muchWorse: 166
    case .betterText: 25
    case .worseText: 130
    case .higher: 146
    case .lower: 97
    case .noData: 247
    case .class1: 225
    case .class2: 182
    case .class3: 139
    case .class4: 97
    case .class5: 54
    }
  }

  private static func indexOf16(_ ink: Ink, _ background: Background) -> UInt8? {
    let light = background == .light
    return switch ink {
    case .plain, .contrast, .heading, .muted: nil
    case .blank: 0
    case .accent: light ? 5 : 10
    case .border: light ? nil : 7
    case .bar: light ? 7 : 4
    case .selected: light ? 0 : 15
    case .muchBetter: 12
    case .better: 14
    case .equal: 7
    case .worse: 11
    case .muchWorse: 9
    case .betterText: light ? 4 : 14
    case .worseText: light ? 1 : 11
    case .higher: 13
    case .lower: 5
    case .noData: light ? nil : 7
    case .class1: light ? 15 : 5
    case .class2: 7
    case .class3: 10
    case .class4: 13
    case .class5: light ? 5 : 15
    }
  }

  private static func indexOf8(_ ink: Ink, _ background: Background) -> UInt8? {
    let light = background == .light
    return switch ink {
    case .plain, .contrast, .heading, .muted, .border, .noData: nil
    case .blank: 0
    case .accent: light ? 5 : 2
    case .bar: light ? 7 : 4
    case .selected: light ? 0 : 7
    case .muchBetter: 4
    case .better: 6
    case .equal: 7
    case .worse: 3
    case .muchWorse: 1
    case .betterText: light ? 4 : 6
    case .worseText: light ? 1 : 3
    case .higher: 5
    case .lower: 2
    case .class1: 7
    case .class2: 6
    case .class3: 2
    case .class4: 5
    case .class5: light ? 0 : 1
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
