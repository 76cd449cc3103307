import Answers
import ArgumentParser
import BredeWelvaart

/// A subcommand that answers a question.
protocol LookUp: ParsableCommand {
  var data: DataOptions { get }
  var output: AnswerOptions { get }
  /// What is asked.
  var question: any Question { get }
}

extension LookUp {
  func run() throws {
    try output.answer(question, data)
  }
}

extension AnswerOptions {
  /// Looks up an answer and writes it.
  ///
  /// A question without an answer may have another to go on with, which needs more of the package.
  func answer(_ question: any Question, _ data: DataOptions) throws(Failure) {
    let store = try data.load(question.extent)
    do throws(Unanswered) {
      try form.write(question.answer(store), colours)
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      let complete = try data.complete(store)
      guard let answer = try? next.answer(complete) else { throw Failure.unanswered(error) }
      form.write(answer, colours)
    }
  }
}
