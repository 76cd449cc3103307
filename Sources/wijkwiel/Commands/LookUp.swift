import Answers
import ArgumentParser

/// A subcommand that answers a question.
protocol LookUp: ParsableCommand {
  /// The words after the command.
  var woorden: [String] { get }
  var data: DataOptions { get }
  var output: AnswerOptions { get }
  /// What is asked.
  var question: any Question { get }
  /// Whether it means nothing without words.
  static var needsWords: Bool { get }
  /// What is asked where there are words alone.
  static func question(_ words: [String]) -> any Question
  /// The form of the answer where none is asked for.
  static var usualForm: AnswerForm { get }
  /// The question with what the options say of the package and the form.
  var inquiry: Inquiry { get }
}

extension LookUp {
  static var needsWords: Bool { false }
  static var usualForm: AnswerForm { .text(width: nil) }
  var question: any Question { Self.question(woorden) }
  var inquiry: Inquiry { output.inquiry(question, data, usualForm: Self.usualForm) }

  func run() throws {
    try inquiry.run()
  }
}

extension AnswerOptions {
  /// A question with what the options say of the package and the form.
  func inquiry(
    _ question: any Question, _ data: DataOptions, usualForm: AnswerForm = .text(width: nil),
    drawing: DrawingStyle = DrawingStyle()
  ) -> Inquiry {
    Inquiry(
      question: question, package: data.package, form: isFormChosen ? form : usualForm,
      scheme: colours.scheme, drawing: isFormChosen ? nil : drawing)
  }
}
