import Answers
import BredeWelvaart

/// What rooms of different days chose, each question beside the figure that answers it, as Markdown.
package struct RoomComparison {
  /// What one room chose.
  private struct Room {
    let name: String
    let hands: [RemarkBook.Hands]

    func count(_ option: String) -> Int {
      hands.flatMap(\.options).filter { $0.name.slug == option.slug }.reduce(0) { $0 + $1.count }
    }

    var total: Int { hands.reduce(0) { $0 + $1.total } }
  }

  /// A question that rooms were asked.
  private struct Asked {
    let question: String
    let subject: QuotedFigures.Subject?
    let indicator: Indicator.ID?
    let rooms: [Room]

    var options: [String] {
      rooms.flatMap(\.hands).flatMap(\.options).map(\.name).unique(by: \.slug)
    }
  }

  private let store: Store
  private let asked: [Asked]
  private let figures: QuotedFigures

  /// Gathers what was counted in shows, from the first to the last; nil where nothing was.
  package init?(_ books: [RemarkBook], _ store: Store) {
    let counted = books.flatMap { book in
      book.entries.compactMap {
        entry -> (book: RemarkBook, entry: RemarkBook.Entry, hands: RemarkBook.Hands)? in
        guard case .hands(let hands) = entry.content, hands.total > 0 else { return nil }
        return (book, entry, hands)
      }
    }
    guard !counted.isEmpty else { return nil }
    self.store = store
    asked = counted.grouped { [$0.hands.question.slug, $0.entry.indicator?.rawValue ?? ""] }.map { _, same in
      let first = same.first?.entry
      return Asked(
        question: same.first?.hands.question ?? "", subject: first?.subject, indicator: first?.indicator,
        rooms: same.grouped(by: \.book.started).map { _, shows in
          Room(name: shows.first?.book.startedWords ?? "", hands: shows.map(\.hands))
        })
    }
    figures = QuotedFigures(asked.compactMap(\.subject), store)
  }

  /// The document.
  package var text: String {
    var blocks = ["# De zaal tegenover het cijfer"]
    for question in asked {
      blocks.append(
        "## " + (question.question.isEmpty ? "Handen geteld" : MarkdownText.literal(question.question)))
      if let words = question.subject.flatMap(figures.words) { blocks.append(words) }
      blocks.append(table(question))
    }
    blocks += figures.chapters
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The choices with the hands of each room, and the figure of what is a wijk.
  private func table(_ question: Asked) -> String {
    let known = question.options.map { figure(of: $0, question.indicator) }
    let hasFigures = known.contains { !$0.isEmpty }
    func row(_ first: String, _ cells: [String], _ figure: String) -> String {
      "| " + ([first] + cells + (hasFigures ? [figure] : [])).joined(separator: " | ") + " |"
    }
    let rooms = question.rooms
    let heads = row("keuze", rooms.map { MarkdownText.literal($0.name) }, "het cijfer")
    let rule = row("---", rooms.map { _ in "---:" }, "---:")
    let rows = zip(question.options, known).map { option, figure in
      row(
        MarkdownText.literal(option), rooms.map { Self.words($0.count(option), of: $0.total) },
        MarkdownText.literal(figure))
    }
    let sum = row("**samen**", rooms.map { "**\($0.total)**" }, "")
    return ([heads, rule] + rows + [sum]).joined(separator: "\n")
  }

  /// So many hands, with their part of all.
  private static func words(_ count: Int, of total: Int) -> String {
    let share = DecimalNumber(rounding: Double(100 * count) / Double(max(1, total)), decimals: 0)
    return "\(count) (\(share.dutch(decimals: 0))%)"
  }

  /// The figure of the area that a choice names; empty for none.
  private func figure(of option: String, _ indicator: Indicator.ID?) -> String {
    guard let indicator = indicator.flatMap({ store.indicator($0) }), let area = store.area(named: option)
    else { return "" }
    let fact = store.fact(indicator, area)
    return fact.hasFigure ? fact.figures : ""
  }
}
