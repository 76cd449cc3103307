/// What stands around the picture of a slide.
package struct SlideWords: Hashable, Sendable {
  /// What stands above the picture; empty for the name of what is shown.
  package var caption = ""
  /// Whether the room is still asked: names are shown, figures and verdicts are not.
  package var isVeiled = false
  /// What the room can choose from while it is asked.
  package var choices: [String] = []
  /// What stands in the corner, such as the place in the story.
  package var corner = ""
  /// Where the room is told something; empty for the source of what is shown.
  package var notice = ""

  package init() {}
}
