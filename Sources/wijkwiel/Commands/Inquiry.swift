import Answers
import BredeWelvaart
import Cells

/// A question put to a data package, with the form that its answer takes.
struct Inquiry {
  let question: any Question
  var package = PackageChoice.own
  var form = AnswerForm.text(width: nil)
  var scheme = ColourScheme(tier: Environment.colourTier, background: Environment.background)
  /// How to draw what can be drawn; nil for words and figures.
  var drawing: DrawingStyle? = DrawingStyle()

  /// The most bytes of a command line that asks something; every word more is compared with every name.
  private static let longestCommandLine = 5000

  /// Looks up the answer and writes it.
  ///
  /// A question without an answer may have another to go on with, which needs more of the package.
  func run() throws(Failure) {
    guard CommandLine.arguments.dropFirst().reduce(0, { $0 + $1.utf8.count }) <= Self.longestCommandLine
    else {
      throw Failure.usage("de vraag is te lang; vraag het in hoogstens honderd woorden.")
    }
    let store = try package.load(question.extent)
    do throws(Unanswered) {
      let answer = try question.answer(store)
      guard let drawing, let picture = try question.picture(answer, store, scheme, drawing) else {
        return form.write(answer, scheme)
      }
      StandardStream.output.write(picture)
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      let complete = try package.complete(store)
      guard let answer = try? next.answer(complete) else { throw Failure.unanswered(error) }
      form.write(answer, scheme)
    }
  }
}
