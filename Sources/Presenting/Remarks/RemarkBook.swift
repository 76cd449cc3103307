import BredeWelvaart
import Dashboard

/// What the room said during one show.
public struct RemarkBook: Hashable, Sendable {
  /// Something that was said, and the screen it was said about.
  public struct Entry: Hashable, Sendable {
    /// What was said.
    public enum Content: Hashable, Sendable {
      /// A remark; unfinished while it is being typed.
      case remark(String, isFinished: Bool)
      case hands(Hands)
    }

    /// The clock's time at which it was begun, such as `2026-03-14 20:15`.
    public let time: String
    /// The step of the story, from 1; nil outside a story.
    public let step: Int?
    public let caption: String
    /// The address of the screen.
    public let route: String
    public let area: Area.Code?
    public let indicator: Indicator.ID?
    public var content: Content

    public init(
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
  public struct Hands: Hashable, Sendable {
    /// How many things there can be to choose from.
    public static let optionCounts = 2...5

    /// One thing to choose, with the hands for it.
    public struct Option: Hashable, Sendable {
      public let name: String
      public var count: Int

      public init(name: String, count: Int = 0) {
        (self.name, self.count) = (name, count)
      }
    }

    public let question: String
    public var options: [Option]

    public init(question: String, options: [Option]) {
      (self.question, self.options) = (question, options)
    }

    /// All hands together.
    public var total: Int { options.reduce(0) { $0 + $1.count } }
  }

  /// The story's title; empty without a story.
  public var story: String
  /// The clock's time at which the show began, such as `2026-03-14 20:15`.
  public let started: String
  public var entries: [Entry] = []

  public init(story: String, started: String) {
    (self.story, self.started) = (story, started)
  }
}
