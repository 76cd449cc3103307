import BredeWelvaart
import Dashboard

/// What a speaker tells, step by step; read from a text that anyone can write.
public struct Story: Hashable, Sendable {
  /// One screen of the story.
  public struct Step: Hashable, Sendable {
    public let route: Route
    /// What stands above the picture.
    public let caption: String
    public let spotlight: Spotlight?
    /// What the room is asked first; the figures come on the next press.
    ///
    /// Empty for nothing.
    public let question: String
    /// What the room can choose from; none, or two to five.
    public let choices: [String]
    /// The speaker's notes, a paragraph each.
    public let notes: [String]

    public init(
      route: Route, caption: String, spotlight: Spotlight? = nil, question: String = "",
      choices: [String] = [],
      notes: [String] = []
    ) {
      (self.route, self.caption, self.spotlight) = (route, caption, spotlight)
      (self.question, self.choices, self.notes) = (question, choices, notes)
    }
  }

  /// What a step points at.
  public typealias Spotlight = SlideSpotlight

  /// The name by which it is asked for, such as `assen-in-tien-minuten`.
  public let name: String
  public let title: String
  /// How long it is meant to take; nil where that is not said.
  public let minutes: Int?
  /// At least one.
  public let steps: [Step]

  public init(name: String, title: String, minutes: Int? = nil, steps: [Step]) {
    (self.name, self.title, self.minutes, self.steps) = (name, title, minutes, steps)
  }
}
