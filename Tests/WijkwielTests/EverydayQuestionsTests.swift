import BredeWelvaart
import Foundation
import TestSupport
import Testing

@testable import Answers

/// Questions as people ask them, and whether what they mean is among the first rows, wherever it is asked.
@Suite struct EverydayQuestionsTests {
  /// A question, and what is meant: words of which one has to be in an id or a name.
  struct Asked: Sendable, CustomTestStringConvertible {
    let words: String
    let meant: [String]
    var testDescription: String { words }
  }

  /// Where a question is asked.
  enum Place: String, CaseIterable, Sendable {
    case plainWords, zoek, dashboard
  }

  private static let store = BundledStore.whole
  private static let index = SearchIndex(store)

  @Test(arguments: ["asked", "found", "later"], Place.allCases)
  func nearlyAllAreAnsweredInTheFirstRows(_ list: String, _ place: Place) throws {
    let asked = try Self.read(list)
    let missed = asked.filter { asked in
      !Self.rows(asked.words, place).prefix(5).contains { row in asked.meant.contains { row.contains($0) } }
    }
    if let path = ProcessInfo.processInfo.environment["WIJKWIEL_QUESTIONS"] {
      try Self.report(list, place, missed.map(\.words), asked, in: path)
    }
    let share = Double(asked.count - missed.count) / Double(asked.count)
    #expect(share >= 0.95, "\(missed.map(\.words))")
  }

  /// What looks like the answer and is not meant stays out of the first row.
  @Test(arguments: [
    ("kinderen peelo", "0-14"), ("ouderen marsdijk", "65-plus"), ("hoeveel jongeren zijn er", "15-24"),
    ("te heet in huis", "hitte"), ("water in de straat", "wateroverlast"), ("sparen", "rondkomen"),
    ("drinken", "gezond"), ("mijn vader is dement", "ouderenzorg"), ("rijke wijk", "rondkomen"),
    ("thuiswerken", "banen"), ("personeelstekort", "personeelstekort"), ("belasting", "woonlasten"),
    ("gemiddelde leeftijd", "65-jaar"), ("beste wijk", "leefbaarheid"), ("auto delen", "parkeer"),
    ("hoeveel 65 plussers wonen er in noorderpark", "65-plus"), ("eenzaamste wijk", "eenza"),
    ("lariks of pittelo veiliger", "onveilig"), ("vergelijk peelo en lariks eenzaamheid", "eenza"),
    ("verwacht groen marsdijk", "groen"), ("hoeveel ouderen in 2050", "2050"), ("voetbalclub", "sport"),
  ])
  func theFirstRowIsMeant(_ words: String, _ meant: String) {
    for place in [Place.plainWords, .zoek] where place == .plainWords || !words.hasPrefix("vergelijk") {
      #expect(Self.rows(words, place).first?.contains(meant) == true, "\(place)")
    }
  }

  /// A time that no figure is of is said to be none.
  @Test(arguments: [
    ("groen 2040", "geen cijfer van 2040"), ("verwacht groen marsdijk", "geen verwachting"),
    ("misdrijven verwacht", "geen verwachting"), ("65-plus centrum 2040", "geen cijfer van 2040"),
  ])
  func noFigureOfATimeIsSaid(_ words: String, _ said: String) throws {
    let question = WordsQuestion(words.split(separator: " ").map(String.init))
    let notes = try question.wholeAnswer(Self.store).notes.map(\.text)
    #expect(notes.contains { $0.contains(said) }, "\(notes)")
    let found = try SearchQuestion(words).answer(Self.store).notes.map(\.text)
    #expect(found.contains { $0.contains(said) }, "\(found)")
  }

  /// Where nothing fits, the themes are named, and only what is near in meaning or in letters.
  @Test(arguments: [
    ("wifi", ""), ("qxzw", ""), ("hippopotamus", ""), ("agressiewachtlijst", "Wachttijd"),
  ])
  func nothingIsGuessedAtRandom(_ words: String, _ nearest: String) {
    #expect {
      try SearchQuestion(words).answer(Self.store)
    } throws: { error in
      guard case .unknown(let message, let choices)? = error as? Unanswered else { return false }
      return message.contains("de thema’s zijn")
        && (nearest.isEmpty ? choices.isEmpty : choices.contains { $0.title.contains(nearest) })
    }
  }

  static func read(_ list: String) throws -> [Asked] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions/\(list).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t")
      return Asked(
        words: String(fields[0]),
        meant: try #require(fields.last).split(separator: "|").map { folded(String($0)) })
    }
  }

  /// What stands in each row, folded, with the ids of what it tells of.
  static func rows(_ words: String, _ place: Place) -> [String] {
    switch place {
    case .plainWords: rows(WordsQuestion(words.split(separator: " ").map(String.init)))
    case .zoek: rows(SearchQuestion(words))
    case .dashboard:
      index.find(words).prefix(5).map { folded("\($0.subject) \($0.title) \($0.detail)") }
    }
  }

  private static func rows(_ question: any Question) -> [String] {
    let answer = try? question.wholeAnswer(store)
    return (answer?.sections ?? []).flatMap(\.rows).prefix(5).map { row in
      let ids = row.facts.map { fact in
        switch fact {
        case let fact as ObservationFact: "\(fact.indicator.id) \(fact.indicator.name) \(fact.area.name)"
        case let fact as HitFact: "\(fact.id) \(fact.title)"
        default: "\(fact.fields)"
        }
      }
      return folded((row.cells.map(\.text) + ids).joined(separator: " "))
    }
  }

  /// Letters and digits only, so that an id and a name are alike.
  private static func folded(_ text: String) -> String { text.slug }

  /// Writes the first rows of all questions, to be looked at one by one.
  private static func report(
    _ list: String, _ place: Place, _ missed: [String], _ asked: [Asked], in path: String
  ) throws {
    var text = "\(list) \(place.rawValue) \(asked.count - missed.count)/\(asked.count)\n"
    for question in asked {
      text += "\(missed.contains(question.words) ? "- " : "+ ")\(question.words)\n"
      for row in rows(question.words, place).prefix(5) { text += "      \(row.prefix(150))\n" }
    }
    try text.write(toFile: "\(path)/\(list)-\(place.rawValue).txt", atomically: true, encoding: .utf8)
  }
}
