/// What the speaker reads on the second screen; the show makes a new one at each change.
package struct NotesPage: Hashable, Sendable {
  /// The story's title; without a story that of the dashboard.
  package var title = ""
  /// From 1; 0 without a story.
  package var step = 0
  package var stepCount = 0
  /// How long the story is meant to take; nil where that is not said.
  package var minutes: Int?
  /// The ``Moment/seconds`` at which the show began.
  package var started = 0
  /// What stands above the picture now.
  package var caption = ""
  /// What the room is asked in this step; empty for nothing.
  package var question = ""
  /// Whether the room sees the answer.
  package var isRevealed = true
  /// The speaker's notes for this step, a paragraph each.
  package var notes: [String] = []
  /// What the next press shows, in words; empty at the end.
  package var next = ""
  /// What the room sees instead of the step, such as a blank screen; empty for the step itself.
  package var detour = ""
  /// What the last key has to say; empty for nothing.
  package var notice = ""
  /// Whether letters are typed on the screen that the room sees, as for a search.
  package var isTyping = false
  /// What the keys of the notes screen are for now; nil for the show itself.
  package var prompt: Prompt?

  package init() {}
}
