/// How far a story is told: every press shows a question, or a step with its figures.
struct StoryPlace: Hashable, Sendable {
  /// One picture of the story.
  struct Press: Hashable, Sendable {
    /// The place of the step in the story.
    let step: Int
    let isRevealed: Bool
  }

  let story: Story
  private let presses: [Press]
  private var index = 0

  init(_ story: Story) {
    self.story = story
    presses = story.steps.enumerated().flatMap { step, content in
      (content.question.isEmpty ? [true] : [false, true]).map { Press(step: step, isRevealed: $0) }
    }
  }

  /// The picture shown; a story without steps has none.
  var press: Press? { presses.indices.contains(index) ? presses[index] : nil }
  var step: Story.Step? { press.map { story.steps[$0.step] } }

  /// The picture that comes next; nil at the end.
  var next: Press? { presses.indices.contains(index + 1) ? presses[index + 1] : nil }

  /// Goes so many pictures on, or back; returns whether there was one.
  mutating func move(by count: Int) -> Bool {
    let wanted = min(max(0, index + count), presses.count - 1)
    defer { index = max(0, wanted) }
    return wanted != index
  }

  mutating func moveToStart() { index = 0 }
  mutating func moveToEnd() { index = max(0, presses.count - 1) }

  /// Goes to a step, counted from 1, at its question; returns whether there is one.
  mutating func move(toStep number: Int) -> Bool {
    guard let place = presses.firstIndex(where: { $0.step == number - 1 }) else { return false }
    index = place
    return true
  }

  /// What stands in the corner: the step, and how many there are.
  var counter: String { press.map { "\($0.step + 1) / \(story.steps.count)" } ?? "" }
}
