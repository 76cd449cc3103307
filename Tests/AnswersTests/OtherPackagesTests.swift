import BredeWelvaart
import Cells
import Foundation
import TestSupport
import Testing

@testable import Answers

/// Every question to the packages of other municipalities, however odd, in every form.
@Suite struct OtherPackagesTests {
  private static let widths = [1, 20, 40, 80, 300]

  /// Questions of every kind: with and without words, of what there is and of what there is not.
  private static func questions(_ store: Store) -> [any Question] {
    let wijken = store.wijken
    let areas = [store.gemeente, wijken.first, wijken.last].compactMap(\.self)
    let names = (areas.map(\.name) + ["", "漢字", "e\u{301}\u{301}", "!", "-1", "99999999999999999999"]).unique
    let indicators = store.content.indicators.prefix(6).map(\.id.rawValue) + ["", "漢字", "cijfer"]
    let themes = [store.content.themes.first, store.content.themes.last].compactMap { $0?.id.rawValue }
    var questions: [any Question] = [
      OverviewQuestion(), SourceQuestion([]), SourceQuestion(["blad"]), SourceQuestion(["blad", "park"]),
      SourceQuestion(["huisarts"]), TermQuestion(""), TermQuestion("park"), TermQuestion("c"),
      CaveatQuestion(""), CaveatQuestion("eerste"), CaveatQuestion("blad"), PolicyQuestion(""),
      ExportQuestion([]), ThemeQuestion([]), ComparisonQuestion([]), SearchQuestion("de", most: 3),
      ComparisonQuestion(areas.map(\.name)), ComparisonQuestion(areas.map(\.code.rawValue)),
      ComparisonQuestion(wijken.prefix(6).map(\.code.rawValue), onlyDifferences: true),
    ]
    for name in names {
      questions += AreaPart.allCases.map { AreaQuestion(name, [$0]) }
      questions += [
        WheelQuestion(name), WheelQuestion(name, against: "midden"), CaveatQuestion(name),
        PolicyQuestion(name, theme: themes.last), WordsQuestion([name, "cijfer"]), WordsQuestion([name]),
        ExportQuestion([name]), ComparisonQuestion([name]),
      ]
    }
    for name in [names.first ?? "", "漢字"] { questions += [SearchQuestion(name), SourceQuestion([name])] }
    for id in indicators {
      questions += [
        IndicatorQuestion(id), MapQuestion(id), RankingQuestion(id), CaveatQuestion(id),
        RankingQuestion(id, count: 1, isReversed: true), RankingQuestion(id, count: .max),
      ]
    }
    for theme in themes {
      questions += [ThemeQuestion([theme]), ThemeQuestion([theme, wijken.last?.name ?? ""], isWhole: true)]
    }
    return questions
  }

  @Test(arguments: OddPackage.samples) func everyAnswerHasEveryForm(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    var answered = 0
    for question in Self.questions(store) {
      let answer: Answer
      do throws(Unanswered) { answer = try question.answer(store) } catch { continue }
      answered += 1
      let name = "\(type(of: question)) \(answer.title.prefix(60))"
      for width in Self.widths { isWithin(width, answer, name) }
      try isJSON(answer, name)
      try isTable(answer, name)
      #expect(MarkdownForm(answer).text.hasPrefix("## "), "\(name)")
      for sign in ["%", "(", "│", "▲"] { #expect(!SpokenForm(answer).text.contains(sign), "\(name)") }
    }
    #expect(answered > 15)
  }

  /// No line is wider than was asked for, and none ends in a space.
  private func isWithin(_ width: Int, _ answer: Answer, _ name: String) {
    let lines = TextForm(answer, width: width).plain.split(separator: "\n", omittingEmptySubsequences: false)
    let widest = lines.max { $0.cellWidth < $1.cellWidth } ?? ""
    #expect(widest.cellWidth <= max(width, TextForm.leastWidth), "\(name) at \(width): \(widest)")
    #expect(lines.allSatisfy { $0.last != " " }, "\(name) at \(width)")
  }

  private func isJSON(_ answer: Answer, _ name: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(JSONForm(answer).text.utf8))
    let object = try #require(document as? [String: Any], "\(name)")
    #expect(object["title"] as? String == answer.title)
    #expect((object["notes"] as? [Any])?.count == answer.notes.count, "\(name)")
  }

  /// All rows have the columns of the header, also for a reader that is not ours.
  private func isTable(_ answer: Answer, _ name: String) throws {
    for dialect in [CSVForm.Dialect.international, .dutch] {
      let text = CSVForm(answer, dialect).text
      guard !text.isEmpty else { continue }
      let counts = Self.fields(text, dialect == .dutch ? ";" : ",")
      #expect(counts.count > 1 && Set(counts).count == 1, "\(name): \(Set(counts))")
    }
  }

  /// The number of fields of each record.
  private static func fields(_ text: String, _ delimiter: Unicode.Scalar) -> [Int] {
    var counts: [Int] = []
    var (count, isQuoted) = (1, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case delimiter where !isQuoted: count += 1
      case "\n" where !isQuoted:
        counts.append(count)
        count = 1
      default: break
      }
    }
    return counts
  }
}
