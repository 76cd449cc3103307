import Dashboard

/// What a speaker tells, step by step; read from a text that anyone can write.
package struct Story: Hashable, Sendable {
  /// One screen of the story.
  package struct Step: Hashable, Sendable {
    package let route: Route
    /// What stands above the picture.
    package let caption: String
    /// What it points at.
    package internal(set) var spotlight: SlideSpotlight?
    /// What the room is asked first; the figures come on the next press.
    ///
    /// Empty for nothing.
    package internal(set) var question = ""
    /// What the room can choose from; none, or two to five.
    package internal(set) var choices: [String] = []
    /// The speaker's notes, a paragraph each.
    package internal(set) var notes: [String] = []
  }

  /// The name by which it is asked for, such as `assen-in-tien-minuten`.
  package let name: String
  package let title: String
  /// How long it is meant to take; nil where that is not said.
  package internal(set) var minutes: Int?
  /// At least one.
  package let steps: [Step]
}
