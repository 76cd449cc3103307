import Answers
import ArgumentParser

/// A subcommand that answers a question.
protocol LookUp: ParsableCommand {
  var data: DataOptions { get }
  var output: AnswerOptions { get }
  /// What is asked.
  var question: any Question { get }
  /// Whether it means nothing without words.
  static var needsWords: Bool { get }
  /// What is asked where there are words alone.
  static func question(_ words: [String]) -> any Question
}

extension LookUp {
  static var needsWords: Bool { false }

  func run() throws {
    try output.inquiry(question, data).run()
  }
}

extension AnswerOptions {
  /// A question with what the options say of the package and the form.
  func inquiry(_ question: any Question, _ data: DataOptions) -> Inquiry {
    Inquiry(question: question, package: data.package, form: form, scheme: colours.scheme)
  }
}
