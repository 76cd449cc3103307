import BredeWelvaart

@testable import Presenting

extension RemarkBook {
  /// A book of whatever can be in one, with texts of some of these words.
  static func random(_ random: inout some RandomNumberGenerator, words: [String]) -> RemarkBook {
    func text() -> String {
      let count = Int.random(in: 0...4, using: &random)
      let parts = (0..<count).compactMap { _ in words.randomElement(using: &random) }
      return parts.joined(separator: ["", " "].randomElement(using: &random) ?? "").trimmed
    }
    var book = RemarkBook(story: text(), started: "2026-03-14 20:15")
    book.entries = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let hands = Hands(
        question: text(),
        options: (0..<Int.random(in: Hands.optionCounts, using: &random)).map { _ in
          Hands.Option(name: text(), count: Int.random(in: 0...200, using: &random))
        })
      return Entry(
        time: "2026-03-14 20:31", step: [nil, 1, 12].randomElement(using: &random) ?? nil, caption: text(),
        route: "wijk/lariks", area: [nil, "WK010601"].randomElement(using: &random) ?? nil,
        indicator: [nil, "eenzaamheid"].randomElement(using: &random) ?? nil,
        content: Bool.random(using: &random)
          ? .hands(hands) : .remark(text(), isFinished: Bool.random(using: &random)))
    }
    return book
  }
}

extension RemarkBook.Entry {
  static func sample(
    _ content: Content, step: Int? = 3, area: Area.Code? = nil, indicator: Indicator.ID? = nil
  )
    -> Self
  {
    Self(
      time: "2026-03-14 20:31", step: step, caption: "Eenzaamheid", route: "kaart/eenzaamheid", area: area,
      indicator: indicator, content: content)
  }
}

extension RemarkBook.Entry.Content {
  /// What it is, whatever its texts are.
  var shape: String {
    switch self {
    case .remark(_, let isFinished): "opmerking \(isFinished)"
    case .hands(let hands): "handen \(hands.options.map(\.count))"
    }
  }
}
