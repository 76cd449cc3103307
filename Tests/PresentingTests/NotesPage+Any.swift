import Presenting
import TestSupport

extension NotesPage {
  /// A page with anything in it that can be in one.
  static func any(using random: inout SeededGenerator) -> NotesPage {
    var page = NotesPage()
    page.title = text(using: &random)
    page.step = Int.random(in: 0...40, using: &random)
    page.stepCount = Int.random(in: 0...40, using: &random)
    page.minutes = Bool.random(using: &random) ? Int.random(in: 0...600, using: &random) : nil
    page.started = Int.random(in: 0...Int(Int32.max), using: &random)
    page.caption = text(using: &random)
    page.question = text(using: &random)
    page.isRevealed = Bool.random(using: &random)
    page.notes = texts(using: &random)
    page.next = text(using: &random)
    page.detour = text(using: &random)
    page.notice = text(using: &random)
    page.isTyping = Bool.random(using: &random)
    if Bool.random(using: &random) {
      let spaces = String(repeating: " ", count: Int.random(in: 0...2, using: &random))
      page.prompt = Prompt(
        title: text(using: &random),
        input: Bool.random(using: &random) ? spaces + text(using: &random) + spaces : nil,
        lines: texts(using: &random),
        cursor: Bool.random(using: &random) ? Int.random(in: 0...9, using: &random) : nil,
        hint: text(using: &random))
    }
    return page
  }

  private static func texts(using random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in text(using: &random) }
  }

  private static func text(using random: inout SeededGenerator) -> String {
    let words = ["Marsdijk", "stap: 3", "#", "\"", ":", "één", "好", "👩‍👩‍👧", "e\u{301}", "\\n", "a  b", "1e"]
    return (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
  }
}
