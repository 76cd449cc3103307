import Dashboard

/// What a speaker tells, step by step; read from a text that anyone can write.
package struct Story: Hashable, Sendable {
  /// One screen of the story.
  package struct Step: Hashable, Sendable {
    package let route: Route
    /// What stands above the picture.
    package let caption: String
    package let spotlight: Spotlight?
    /// What the room is asked first; the figures come on the next press.
    ///
    /// Empty for nothing.
    package let question: String
    /// What the room can choose from; none, or two to five.
    package let choices: [String]
    /// The speaker's notes, a paragraph each.
    package let notes: [String]

    package init(
      route: Route, caption: String, spotlight: Spotlight? = nil, question: String = "",
      choices: [String] = [],
      notes: [String] = []
    ) {
      (self.route, self.caption, self.spotlight) = (route, caption, spotlight)
      (self.question, self.choices, self.notes) = (question, choices, notes)
    }
  }

  /// What a step points at.
  package typealias Spotlight = SlideSpotlight

  /// The name by which it is asked for, such as `assen-in-tien-minuten`.
  package let name: String
  package let title: String
  /// How long it is meant to take; nil where that is not said.
  package let minutes: Int?
  /// At least one.
  package let steps: [Step]

  package init(name: String, title: String, minutes: Int? = nil, steps: [Step]) {
    (self.name, self.title, self.minutes, self.steps) = (name, title, minutes, steps)
  }
}
