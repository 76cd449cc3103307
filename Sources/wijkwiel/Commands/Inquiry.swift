import Answers
import BredeWelvaart
import Cells
import CursesTerminal
import Handouts

/// A question put to a data package, with the form that its answer takes.
struct Inquiry {
  let question: any Question
  let package: PackageChoice
  var form = AnswerForm.text(width: nil)
  var scheme = ColourScheme(tier: ColourSupport.tierByName, background: ColourSupport.background)
  /// How to draw what can be drawn; nil for words and figures.
  var drawing: DrawingStyle? = DrawingStyle()

  /// The most bytes of a command line that asks something; every word more is compared with every name.
  private static let longestCommandLine = 5000

  /// Looks up the answer, writes it and ends the program.
  ///
  /// A question without an answer may have another to go on with, which needs more of the package.
  func run() throws(Failure) -> Never {
    guard CommandLine.arguments.dropFirst().reduce(0, { $0 + $1.utf8.count }) <= Self.longestCommandLine
    else {
      throw Failure.usage("de vraag is te lang; vraag het in hoogstens honderd woorden.")
    }
    let store = try package.load(question.extent)
    let text = try written(store, for: .output, complete: package.complete)
    StandardStream.output.write(text)
    // Giving back what was loaded, piece by piece, would take a tenth of the time.
    withExtendedLifetime(store) { terminate(0) }
  }

  /// The answer in its form, from what knows.
  ///
  /// A question that goes on where there is no answer needs what the store lacks; `complete` loads that.
  func written(
    _ store: Store, for stream: StandardStream,
    complete: (Store, Store.Extent) throws(Failure) -> Store
  ) throws(Failure) -> String {
    let answer: Answer
    let subject: Handout.Subject?
    do throws(Unanswered) {
      answer = try question.answer(store)
      let picture = try drawing.flatMap { style throws(Unanswered) in
        try question.picture(answer, store, scheme, style)
      }
      if let picture { return picture }
      subject = form.isHandout ? try (question as? any IllustratedQuestion)?.handoutSubject(store) : nil
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      let (found, fuller) = try found(next, complete(store, next.extent), complete)
      return try form.text(found, of: nil, fuller, scheme, for: stream)
    }
    return try form.text(answer, of: subject, store, scheme, for: stream)
  }

  /// The answer to a question or to those that it goes on with, and what it was found in.
  private func found(
    _ question: any Question, _ store: Store, _ complete: (Store, Store.Extent) throws(Failure) -> Store
  ) throws(Failure) -> (Answer, Store) {
    do throws(Unanswered) {
      return (try question.answer(store), store)
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      return try found(next, complete(store, next.extent), complete)
    }
  }
}
