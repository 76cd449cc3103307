/// What stands around the picture of a slide.
public struct SlideWords: Hashable, Sendable {
  /// What stands above the picture; empty for the name of what is shown.
  public var caption = ""
  /// Whether the room is still asked: names are shown, figures and verdicts are not.
  public var isVeiled = false
  /// What the room can choose from while it is asked.
  public var choices: [String] = []
  /// What stands in the corner, such as the place in the story.
  public var corner = ""
  /// Where the room is told something; empty for the source of what is shown.
  public var notice = ""

  public init() {}
}
