import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Questions that people come with, and the answer on the screen after four keys at most besides the words typed.
@Suite struct QuestionTests {
  /// A question, the keys from the start, and what then stands on the screen.
  struct Question: CustomTestStringConvertible, Sendable {
    let text: String
    /// Words typed stand between quotes.
    let keys: String
    let answers: [String]
    var testDescription: String { text }
  }

  static let questions = [
    Question(
      text: "Which wijk feels least safe?", keys: "/ 'veilig' Enter",
      answers: ["1e Lariks", "38%", "1e Centrum"]),
    Question(
      text: "What is said about safety in that wijk?", keys: "/ 'veilig' Enter t",
      answers: [
        "Veiligheid", "Lariks", "Vooral in de Lariks en het Centrum voelen mensen zich naar verhouding",
      ]),
    Question(
      text: "How lonely are people in De Lariks?", keys: "/ 'lariks eenzaam' Enter",
      answers: ["56%", "2022", "Lariks"]),
    Question(
      text: "Why do two figures on loneliness differ?", keys: "/ 'eenzaam definities' Enter",
      answers: ["Eenzaamheid: twee definities", "12,6%", "48%"]),
    Question(
      text: "What does the woonvisie promise for Pittelo?", keys: "3 B",
      answers: ["Besluit (25 mei 2023)", "Voor Pittelo", "in een hoofdrol"]),
    Question(
      text: "How many people of 65 and over live in Centrum?", keys: "/ '65 centrum' Enter",
      answers: ["32,7%", "Centrum", "2024"]),
    Question(
      text: "Where is no huisarts?", keys: "/ 'huisarts'",
      answers: ["niet in Pittelo, Lariks en Assen-West"]),
    Question(
      text: "What changes in the wheel with Nederland as reference?", keys: "r",
      answers: ["Vergeleken met Nederland.", "Anders in het wiel van Assen", "Van ongunstiger naar gelijk"]),
  ]

  @Test(arguments: questions) func isAnsweredWithinFourKeys(_ question: Question) {
    var dashboard = TestStore.dashboard(size: Size(width: 80, height: 24))
    var count = 0
    for (offset, part) in question.keys.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if offset % 2 == 1 {
        for character in part { _ = dashboard.handle(.key(.character(character))) }
      } else {
        for name in part.split(separator: " ") {
          count += 1
          if let key = Key(name: String(name)) { _ = dashboard.handle(.key(key)) }
        }
      }
    }
    #expect(count <= 4)
    let screen = dashboard.frame(TestStore.presentation).canvas.plainText
    for answer in question.answers {
      #expect(screen.contains(answer), "\(answer) is not on\n\(screen)")
    }
  }
}
