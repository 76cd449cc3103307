import Answers
import Cells

/// The forms in which an answer is written.
enum AnswerForm {
  /// Lines of at most so many cells; nil is as wide as the terminal, or 80 where there is none.
  case text(width: Int?)
  case spoken
  case markdown
  case json
  case csv(CSVForm.Dialect)

  /// The width of text that goes into a pipe or a file, the same everywhere.
  private static let usualWidth = 80

  /// Writes an answer on standard output.
  func write(_ answer: Answer, _ scheme: ColourScheme) {
    let output = StandardStream.output
    switch self {
    case .json: output.write(JSONForm(answer).text)
    case .csv(let dialect): output.write(CSVForm(answer, dialect).text)
    case .markdown: output.write(MarkdownForm(answer).text)
    case .spoken: output.write(output.readable(SpokenForm(answer).text))
    case .text(let width):
      let form = TextForm(answer, width: width ?? output.terminalWidth ?? Self.usualWidth)
      output.write(output.readable(output.isTerminal ? form.coloured(scheme) : form.plain))
    }
  }
}
