/// What stands around the picture of a slide.
package struct SlideWords: Hashable, Sendable {
  /// What stands above the picture; empty for the name of what is shown.
  package var caption = ""
  /// Whether the room is still asked: names are shown, figures and verdicts are not.
  package var isVeiled = false
  /// What the room can choose from while it is asked.
  package var choices: [String] = []
  /// What the room chose, and by how many hands; none where nobody was asked.
  package var votes: [Vote] = []
  /// What stands in the corner, such as the place in the story.
  package var corner = ""
  /// Where the room is told something; empty for the source of what is shown.
  package var notice = ""

  package init() {}

  /// A choice with the hands for it.
  package struct Vote: Hashable, Sendable {
    let name: String
    let count: Int

    package init(name: String, count: Int) {
      (self.name, self.count) = (name, count)
    }
  }
}
