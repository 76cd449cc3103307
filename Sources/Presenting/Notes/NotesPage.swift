/// What the speaker reads on the second screen; the show makes a new one at each change.
public struct NotesPage: Hashable, Sendable {
  /// The story's title; without a story that of the dashboard.
  public var title = ""
  /// From 1; 0 without a story.
  public var step = 0
  public var stepCount = 0
  /// How long the story is meant to take; nil where that is not said.
  public var minutes: Int?
  /// The ``Moment/seconds`` at which the show began.
  public var started = 0
  /// What stands above the picture now.
  public var caption = ""
  /// What the room is asked in this step; empty for nothing.
  public var question = ""
  /// Whether the room sees the answer.
  public var isRevealed = true
  /// The speaker's notes for this step, a paragraph each.
  public var notes: [String] = []
  /// What the next press shows, in words; empty at the end.
  public var next = ""
  /// What the room sees instead of the step, such as a blank screen; empty for the step itself.
  public var detour = ""
  /// What the last key has to say; empty for nothing.
  public var notice = ""
  /// Whether letters are typed on the screen that the room sees, as for a search.
  public var isTyping = false
  /// What the keys of the notes screen are for now; nil for the show itself.
  public var prompt: Prompt?

  public init() {}
}
