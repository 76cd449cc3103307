import TestSupport
import Testing

@testable import Cells

@Suite struct ColourSchemeTests {
  static let schemes = ColourTier.allCases.flatMap { tier in
    ColourScheme.Background.allCases.map { ColourScheme(tier: tier, background: $0) }
  }
  static let coloured = schemes.filter { $0.tier != .mono }
  static let fine = schemes.filter { $0.tier == .indexed256 || $0.tier == .direct }

  /// Every style there is, without emphasis.
  private static let styles = Ink.allCases.flatMap { ink in Ink.allCases.map { Style(ink, on: $0) } }

  private func fits(_ colour: TerminalColour, _ tier: ColourTier) -> Bool {
    switch (colour, tier) {
    case (.standard, _): true
    case (_, .mono): false
    case (.indexed(let index), .ansi8): index < 8
    case (.indexed(let index), .ansi16): index < 16
    case (.indexed(let index), .indexed256): index >= 16
    case (.rgb(let rgb), .direct): rgb <= 0xffffff
    default: false
    }
  }

  @Test(arguments: schemes)
  func everyStyleHasColoursOfItsTier(_ scheme: ColourScheme) {
    for style in Self.styles {
      let resolved = scheme.resolve(style)
      #expect(fits(resolved.foreground, scheme.tier), "\(style): \(resolved.foreground)")
      #expect(fits(resolved.background, scheme.tier), "\(style): \(resolved.background)")
    }
  }

  @Test(arguments: schemes)
  func colour8IsNeverUsed(_ scheme: ColourScheme) {
    for style in Self.styles {
      let resolved = scheme.resolve(Style(style.ink, on: style.ground, [.bold]))
      #expect(resolved.foreground != .indexed(8) && resolved.background != .indexed(8), "\(style)")
      // Many terminals show bold black as colour 8.
      #expect(resolved.foreground != .indexed(0) || !resolved.emphasis.contains(.bold), "\(style)")
    }
  }

  @Test(arguments: schemes)
  func thePlainStyleIsTheTerminalsOwn(_ scheme: ColourScheme) {
    #expect(scheme.resolve(.plain) == ResolvedStyle())
  }

  @Test(arguments: coloured)
  func emphasisIsKept(_ scheme: ColourScheme) {
    let emphasis: Style.Emphasis = [.bold, .underline, .reverse]
    #expect(scheme.resolve(Style(.plain, on: .plain, emphasis)).emphasis == emphasis)
  }

  @Test(arguments: coloured)
  func verdictsHaveDifferentColours(_ scheme: ColourScheme) {
    let grounds = [Ink.muchBetter, .better, .equal, .worse, .muchWorse].map {
      scheme.resolve(Style(.contrast, on: $0)).background
    }
    #expect(Set(grounds).count == 5)
    #expect(!grounds.contains(.standard))
    let texts = [Ink.betterText, .worseText, .plain].map { scheme.resolve(Style($0)).foreground }
    #expect(Set(texts).count == 3)
  }

  /// Where colours are few, a scale is told by characters in one of them.
  @Test(arguments: coloured)
  func otherScalesLookDifferentToo(_ scheme: ColourScheme) {
    for isASCII in [false, true] {
      let glyphs = GlyphSet(ascii: isASCII, tier: scheme.tier)
      for scale in [Self.neutral, [.higher, .equal, .lower]] {
        let looks = scale.map { ink in
          let cell = glyphs.fill(ink)
          let resolved = scheme.resolve(cell.style)
          return "\(cell.character) \(resolved.foreground) \(resolved.background)"
        }
        #expect(Set(looks).count == scale.count, "\(scale)")
      }
    }
  }

  private static let neutral: [Ink] = [.class1, .class2, .class3, .class4, .class5]

  @Test(arguments: coloured)
  func aNeutralMapHasNoColourOfAVerdict(_ scheme: ColourScheme) {
    let judged: [Ink] = [.muchBetter, .better, .equal, .worse, .muchWorse]
    func colours(_ inks: [Ink]) -> Set<TerminalColour> {
      let glyphs = GlyphSet(ascii: false, tier: scheme.tier)
      let looks = inks.flatMap { [Style($0), Style($0, on: $0), glyphs.fill($0).style] }.map(scheme.resolve)
      return Set(looks.flatMap { [$0.foreground, $0.background] }.filter { $0 != .standard })
    }
    let neutral = colours(Self.neutral + [.higher, .lower])
    // Letters on a fill are black or white, whatever it says.
    let letters = Set((Self.neutral + judged).map { scheme.resolve(Style(.contrast, on: $0)).foreground })
    #expect(neutral.subtracting(letters).isDisjoint(with: colours(judged).subtracting(letters)))
    #expect(!neutral.subtracting(letters).isEmpty)
  }

  /// From light to dark: what is more stands out more from the ground.
  @Test(arguments: fine)
  func aNeutralMapGoesFromLightToDark(_ scheme: ColourScheme) throws {
    let paper: UInt32 = scheme.background == .dark ? 0x000000 : 0xffffff
    let contrasts = try Self.neutral.map {
      Contrast.ratio(try #require(rgb(scheme.resolve(Style(.contrast, on: $0)).background)), paper)
    }
    #expect(contrasts == contrasts.sorted())
  }

  @Test(arguments: ColourScheme.Background.allCases)
  func monoHasNoColourAtAll(_ background: ColourScheme.Background) {
    let scheme = ColourScheme(tier: .mono, background: background)
    for style in Self.styles {
      let resolved = scheme.resolve(style)
      #expect(resolved.foreground == .standard && resolved.background == .standard)
    }
  }

  @Test func monoSaysInEmphasisWhatTheGroundWouldHaveSaid() {
    let scheme = ColourScheme(tier: .mono)
    #expect(scheme.resolve(.selected).emphasis == .reverse)
    #expect(scheme.resolve(.bar).emphasis == .reverse)
    #expect(scheme.resolve(Style(.betterText)).emphasis == .bold)
    #expect(scheme.resolve(Style(.muted, on: .plain, .underline)).emphasis == .underline)
    #expect(scheme.resolve(.plain).emphasis == [])
  }

  @Test func directColoursAreThoseOfThePalette() {
    for background in ColourScheme.Background.allCases {
      let direct = ColourScheme(tier: .direct, background: background)
      let indexed = ColourScheme(tier: .indexed256, background: background)
      for style in Self.styles {
        let (a, b) = (direct.resolve(style), indexed.resolve(style))
        #expect(rgb(a.foreground) == rgb(b.foreground) && rgb(a.background) == rgb(b.background))
      }
    }
  }

  @Test(
    arguments: [
      (0, 0x000000), (1, 0xcd0000), (7, 0xe5e5e5), (15, 0xffffff), (16, 0x000000), (21, 0x0000ff),
      (25, 0x005faf),
      (166, 0xd75f00), (196, 0xff0000), (231, 0xffffff), (232, 0x080808), (245, 0x8a8a8a), (255, 0xeeeeee),
    ] as [(UInt8, UInt32)])
  func thePaletteIsXterms(_ index: UInt8, _ rgb: UInt32) {
    #expect(ColourScheme.xtermRGB(index) == rgb)
  }

  // MARK: Contrast

  private func rgb(_ colour: TerminalColour) -> UInt32? {
    switch colour {
    case .standard: nil
    case .indexed(let index): ColourScheme.xtermRGB(index)
    case .rgb(let rgb): rgb
    }
  }

  /// The inks that fill an area with text on it.
  private static let fills: [Ink] = [
    .bar, .selected, .muchBetter, .better, .equal, .worse, .muchWorse, .higher, .lower, .class1, .class2,
    .class3,
    .class4, .class5,
  ]

  @Test(arguments: fine, fills)
  func textOnAFillIsReadable(_ scheme: ColourScheme, _ fill: Ink) throws {
    let resolved = scheme.resolve(Style(.contrast, on: fill))
    let ratio = Contrast.ratio(try #require(rgb(resolved.foreground)), try #require(rgb(resolved.background)))
    #expect(ratio >= 4.5, "\(ratio)")
  }

  @Test(arguments: fine, [Ink.muted, .accent, .betterText, .worseText])
  func textOnTheTerminalsOwnGroundIsReadable(_ scheme: ColourScheme, _ ink: Ink) throws {
    let text = try #require(rgb(scheme.resolve(Style(ink)).foreground))
    // Black and white, and the paper of the pictures.
    let grounds: [UInt32] = scheme.background == .dark ? [0x000000, 0x111317] : [0xffffff, 0xfbfbf8]
    for ground in grounds {
      #expect(
        Contrast.ratio(text, ground) >= 4.5, "\(Contrast.ratio(text, ground)) on \(String(ground, radix: 16))"
      )
    }
  }

  // MARK: For a room

  static let rooms = schemes.filter { $0.tier != .mono }.map {
    ColourScheme(tier: $0.tier, background: $0.background, isForRoom: true)
  }

  @Test(arguments: rooms)
  func aRoomIsPaintedWithContrast(_ scheme: ColourScheme) throws {
    let paper = scheme.resolve(.plain).background
    #expect(paper != .standard)
    for ink in [Ink.plain, .heading, .muted, .contrast] {
      let resolved = scheme.resolve(Style(ink))
      #expect(resolved.background == paper)
      #expect(
        try Contrast.ratio(#require(rgb(resolved.foreground)), #require(rgb(resolved.background))) >= 7,
        "\(ink)")
    }
    for ink in Self.fills + [.blank] {
      let resolved = scheme.resolve(Style(.contrast, on: ink))
      #expect(
        try Contrast.ratio(#require(rgb(resolved.foreground)), #require(rgb(resolved.background))) >= 3,
        "\(ink)")
    }
  }

  @Test(arguments: rooms)
  func verdictsStandOutInARoom(_ scheme: ColourScheme) {
    let paper = scheme.resolve(.plain).background
    for ink in [Ink.muchBetter, .better, .equal, .worse, .muchWorse, .higher, .lower] {
      #expect(scheme.resolve(Style(.contrast, on: ink)).background != paper, "\(ink)")
    }
  }
}
