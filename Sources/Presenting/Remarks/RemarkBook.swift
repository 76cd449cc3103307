import BredeWelvaart

/// What the room said during one show.
package struct RemarkBook: Hashable, Sendable {
  /// Something that was said, and the screen it was said about.
  package struct Entry: Hashable, Sendable {
    /// What was said.
    package enum Content: Hashable, Sendable {
      /// A remark; unfinished while it is being typed.
      case remark(String, isFinished: Bool)
      case hands(Hands)
    }

    /// The clock's time at which it was begun, such as `2026-03-14 20:15`.
    package let time: String
    /// The step of the story, from 1; nil outside a story.
    package let step: Int?
    package let caption: String
    /// The address of the screen.
    package let route: String
    package let area: Area.Code?
    package let indicator: Indicator.ID?
    package var content: Content

    package init(
      time: String, step: Int?, caption: String, route: String, area: Area.Code?, indicator: Indicator.ID?,
      content: Content
    ) {
      (self.time, self.step, self.caption, self.route) = (time, step, caption, route)
      (self.area, self.indicator, self.content) = (area, indicator, content)
    }

    /// Whether it was begun and nothing came of it.
    var isBlank: Bool {
      switch content {
      case .remark(let text, _): text.printable.trimmed.isEmpty
      case .hands(let hands): hands.total == 0
      }
    }
  }

  /// A show of hands: what could be chosen, and by how many it was.
  package struct Hands: Hashable, Sendable {
    /// How many things there can be to choose from.
    package static let optionCounts = 2...5

    /// One thing to choose, with the hands for it.
    package struct Option: Hashable, Sendable {
      package let name: String
      package var count: Int

      package init(name: String, count: Int = 0) {
        (self.name, self.count) = (name, count)
      }
    }

    package let question: String
    package var options: [Option]

    package init(question: String, options: [Option]) {
      (self.question, self.options) = (question, options)
    }

    /// All hands together.
    package var total: Int { options.reduce(0) { $0 + $1.count } }
  }

  /// The story's title; empty without a story.
  package var story: String
  /// The clock's time at which the show began, such as `2026-03-14 20:15`.
  package let started: String
  package var entries: [Entry] = []

  package init(story: String, started: String) {
    (self.story, self.started) = (story, started)
  }
}
