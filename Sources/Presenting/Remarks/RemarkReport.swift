import Answers
import BredeWelvaart

/// What the room said during a show, as Markdown that can go with a paper for the council.
///
/// Under each step stands what it showed, with the figure and its notes, and then what was said.
package struct RemarkReport {
  private let book: RemarkBook
  private let figures: QuotedFigures

  /// Prepares the report of a show, with the figures as a package has them.
  package init(_ book: RemarkBook, _ store: Store) {
    var book = book
    book.entries.removeAll(where: \.isBlank)
    self.book = book
    figures = QuotedFigures(Self.chapters(of: book).flatMap(\.passages).compactMap(\.subject), store)
  }

  /// The document.
  package var text: String {
    var blocks = ["# \(title)", "\(book.startedWords). \(book.countWords.capitalisedFirst.asSentence)"]
    for chapter in Self.chapters(of: book) {
      if !chapter.title.isEmpty { blocks.append("## \(chapter.title)") }
      for passage in chapter.passages {
        blocks += [passage.subject.map(words)].compactMap(\.self) + passage.entries.map(\.block)
      }
    }
    blocks += figures.chapters
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    "Wat de zaal zei" + (book.story.isEmpty ? "" : ": \(MarkdownText.literal(book.story))")
  }

  private func words(about subject: QuotedFigures.Subject) -> String {
    figures.words(about: subject) ?? "Dit ging over iets wat niet in de gegevens staat."
  }

  // MARK: The order

  /// A step of the story, or all that was said beside it.
  private struct Chapter {
    /// Empty where there is nothing to tell it from.
    let title: String
    let passages: [Passage]

    init(_ title: String, _ entries: [RemarkBook.Entry]) {
      self.title = title
      passages = entries.grouped(by: \.subject).map { Passage(subject: $0.key, entries: $0.elements) }
    }
  }

  /// What was said about one thing.
  private struct Passage {
    let subject: QuotedFigures.Subject?
    let entries: [RemarkBook.Entry]
  }

  /// The steps in their order, then what was said beside them.
  private static func chapters(of book: RemarkBook) -> [Chapter] {
    let steps = book.entries.filter { $0.step != nil }.grouped(by: \.step).stablySorted { $0.key ?? 0 }
    let others = book.entries.filter { $0.step == nil }
    let title = steps.isEmpty && book.story.isEmpty ? "" : "Buiten het verhaal"
    return steps.map { Chapter(heading(ofStep: $0.key ?? 0, $0.elements), $0.elements) }
      + (others.isEmpty ? [] : [Chapter(title, others)])
  }

  private static func heading(ofStep step: Int, _ entries: [RemarkBook.Entry]) -> String {
    let caption = entries.lazy.map(\.caption).first { !$0.isEmpty }
    return "Stap \(step)" + (caption.map { ": \(MarkdownText.literal($0))" } ?? "")
  }
}

extension RemarkBook.Entry {
  /// What it is about; nil where the screen had no figure or area.
  var subject: QuotedFigures.Subject? {
    switch (indicator, area) {
    case (let indicator?, let area?): .figure(indicator, area)
    case (let indicator?, nil): .indicator(indicator)
    case (nil, let area?): .area(area)
    case (nil, nil): nil
    }
  }

  /// What was said or counted.
  fileprivate var block: String {
    switch content {
    case .remark(let text, let isFinished):
      "> \(MarkdownText.literal(text.trimmed))" + (isFinished ? "" : " *(niet afgemaakt)*")
    case .hands(let hands): hands.table
    }
  }
}

extension QuotedFigures {
  /// What is to be known about the figures and where they come from, for the end of a text.
  var chapters: [String] {
    chapter("Let op", caveats) + chapter(remarks.count == 1 ? "Noot" : "Noten", remarks)
      + chapter(sources.count == 1 ? "Bron" : "Bronnen", sources)
  }

  private func chapter(_ title: String, _ lines: [String]) -> [String] {
    // Two spaces at the end break the line.
    lines.isEmpty ? [] : ["## \(title)", lines.joined(separator: "  \n")]
  }
}

extension RemarkBook.Hands {
  fileprivate var table: String {
    let rows = options.map { (MarkdownText.literal($0.name), "\($0.count)") }
    let lines = [("keuze", "handen"), ("---", "---:")] + rows + [("**samen**", "**\(total)**")]
    let title = question.isEmpty ? "Handen geteld" : MarkdownText.literal(question)
    return "**\(title)**\n\n" + lines.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")
  }
}
