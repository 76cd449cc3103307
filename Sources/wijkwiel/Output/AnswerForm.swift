import Answers
import BredeWelvaart
import Cells
import Handouts

/// The forms in which an answer is written.
enum AnswerForm {
  /// Lines of at most so many cells; nil is as wide as the terminal, or 80 where there is none.
  case text(width: Int?)
  case spoken
  case markdown
  case json
  case csv(CSVForm.Dialect)
  /// A page, with a picture where the answer has one.
  case html
  /// The picture alone.
  case svg

  /// Whether it is made to be printed.
  var isHandout: Bool {
    switch self {
    case .html, .svg: true
    default: false
    }
  }

  /// The width of text that goes into a pipe or a file, the same everywhere.
  private static let usualWidth = 80

  /// An answer in whole lines, as a stream shows them; a hand-out has a picture of the subject.
  ///
  /// - Throws: That there is no picture.
  func text(
    _ answer: Answer, of subject: Handout.Subject?, _ store: Store, _ scheme: ColourScheme,
    for stream: StandardStream
  ) throws(Failure) -> String {
    switch self {
    case .html: return Handout(answer, of: subject, in: store).html
    case .svg:
      guard let picture = Handout(answer, of: subject, in: store).svg else { throw .noPicture }
      return picture
    case .json: return JSONForm(answer).text
    case .csv(let dialect): return CSVForm(answer, dialect).text
    case .markdown: return MarkdownForm(answer).text
    case .spoken: return stream.readable(SpokenForm(answer).text)
    case .text(let width):
      let form = TextForm(answer, width: width ?? stream.terminalWidth ?? Self.usualWidth)
      return stream.readable(stream.showsStyles ? form.coloured(scheme) : form.plain)
    }
  }
}

extension Failure {
  /// Of what is asked there is no picture.
  fileprivate static let noPicture = Failure.usage(
    "hiervan is er geen plaatje; --formaat svg is er bij wiel en kaart, en bij vergelijk, wijk en jaren met cijfers. "
      + "Kies anders --formaat html.")
}
