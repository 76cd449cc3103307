/// The look of a cell in meanings: an ink on a ground, with emphasis.
package struct Style: Hashable, Sendable {
  /// Emphasis that works without colour.
  package struct Emphasis: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Creates emphasis from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Emphasis(rawValue: 1)
    package static let underline = Emphasis(rawValue: 2)
    package static let reverse = Emphasis(rawValue: 4)
  }

  package var ink: Ink
  package var ground: Ink
  package var emphasis: Emphasis

  /// Creates a style; without arguments it is the terminal's own.
  package init(_ ink: Ink = .plain, on ground: Ink = .plain, _ emphasis: Emphasis = []) {
    (self.ink, self.ground, self.emphasis) = (ink, ground, emphasis)
  }

  package static let plain = Style()
  package static let strong = Style(.plain, .bold)
  package static let muted = Style(.muted)
  package static let heading = Style(.heading, .bold)
  package static let accent = Style(.accent)
  /// What has the cursor, among text.
  package static let focus = Style(.accent, .bold)
  package static let border = Style(.border)
  package static let bar = Style(.contrast, on: .bar)
  package static let selected = Style(.contrast, on: .selected)

  /// The same style with more emphasis.
  package func with(_ more: Emphasis) -> Style {
    Style(ink, on: ground, emphasis.union(more))
  }

  /// The same ink on another ground.
  package func on(_ ground: Ink) -> Style {
    Style(ink, on: ground, emphasis)
  }
}
