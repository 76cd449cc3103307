/// The look of a cell in meanings: an ink on a ground, with emphasis.
public struct Style: Hashable, Sendable {
  /// Emphasis that works without colour.
  public struct Emphasis: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    /// Creates emphasis from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Emphasis(rawValue: 1)
    public static let underline = Emphasis(rawValue: 2)
    public static let reverse = Emphasis(rawValue: 4)
  }

  public var ink: Ink
  public var ground: Ink
  public var emphasis: Emphasis

  /// Creates a style; without arguments it is the terminal's own.
  public init(_ ink: Ink = .plain, on ground: Ink = .plain, _ emphasis: Emphasis = []) {
    self.ink = ink
    self.ground = ground
    self.emphasis = emphasis
  }

  public static let plain = Style()
  public static let strong = Style(.plain, .bold)
  public static let muted = Style(.muted)
  public static let heading = Style(.heading, .bold)
  public static let accent = Style(.accent)
  /// What has the cursor, among text.
  public static let focus = Style(.accent, .bold)
  public static let border = Style(.border)
  public static let bar = Style(.contrast, on: .bar)
  public static let selected = Style(.contrast, on: .selected)

  private init(_ ink: Ink, _ emphasis: Emphasis) {
    self.init(ink, on: .plain, emphasis)
  }

  /// The same style with more emphasis.
  public func with(_ more: Emphasis) -> Style {
    Style(ink, on: ground, emphasis.union(more))
  }

  /// The same ink on another ground.
  public func on(_ ground: Ink) -> Style {
    Style(ink, on: ground, emphasis)
  }
}
