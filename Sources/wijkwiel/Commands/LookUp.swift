import Answers
import ArgumentParser

/// A subcommand that answers a question.
protocol LookUp: ParsableCommand {
  /// The words after the command.
  var woorden: [String] { get }
  var options: LookUpOptions { get }
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
  var inquiry: Inquiry { options.inquiry(question, usualForm: Self.usualForm) }

  func run() throws {
    try inquiry.run()
  }
}

/// Of which package something is asked, and in what form.
struct LookUpOptions: ParsableArguments {
  @OptionGroup var data: DataOptions
  @OptionGroup var output: AnswerOptions

  /// A question with what the options say.
  func inquiry(
    _ question: any Question, usualForm: AnswerForm = .text(width: nil),
    drawing: DrawingStyle = DrawingStyle()
  ) -> Inquiry {
    Inquiry(
      question: question, package: data.package, form: output.isFormChosen ? output.form : usualForm,
      scheme: output.colours.scheme, drawing: output.isFormChosen ? nil : drawing)
  }
}

extension CommandConfiguration {
  /// What the help says of a look-up: what it answers, the words after it and examples of these.
  static func lookUp(
    _ word: LookUpWord, _ abstract: String, words: String, more: String = "", examples: [String]
  ) -> CommandConfiguration {
    let name = word.rawValue
    let lines = examples.map { $0.isEmpty ? "  wijkwiel \(name)" : "  wijkwiel \(name) \($0)" }
    let discussion = (more.isEmpty ? [] : [more, ""]) + ["Voorbeelden:"] + lines
    return CommandConfiguration(
      commandName: name, abstract: abstract, usage: "wijkwiel \(name) [<\(words)> ...] [<opties>]",
      discussion: discussion.joined(separator: "\n"), aliases: word.aliases)
  }
}
