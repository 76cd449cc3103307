import Answers
import ArgumentParser

/// A subcommand that answers a question.
protocol LookUp: ParsableCommand {
  var data: DataOptions { get }
  var output: AnswerOptions { get }
  /// What is asked.
  var question: any Question { get }
}

extension LookUp {
  func run() throws {
    try Self.answer(question, data, output)
  }

  /// Looks the answer up and writes it.
  static func answer(_ question: any Question, _ data: DataOptions, _ output: AnswerOptions) throws(Failure) {
    let store = try data.load(question.extent)
    do throws(Unanswered) {
      output.form.write(try question.answer(store), output.colours)
    } catch {
      throw Failure.unanswered(error)
    }
  }
}
