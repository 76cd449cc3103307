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

  /// Looks up the answer, writes it and ends the program.
  ///
  /// A question without an answer may have another to go on with, which needs more of the package.
  func run() throws(Failure) -> Never {
    guard CommandLine.arguments.dropFirst().reduce(0, { $0 + $1.utf8.count }) <= Self.longestCommandLine
    else {
      throw Failure.usage("de vraag is te lang; vraag het in hoogstens honderd woorden.")
    }
    let store = try package.load(question.extent)
    do throws(Unanswered) {
      try end(with: question.answer(store), store)
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      let complete = try package.complete(store)
      guard let answer = try? next.answer(complete) else { throw Failure.unanswered(error) }
      form.write(answer, scheme)
      terminate(0)
    }
  }

  private func end(with answer: Answer, _ store: Store) throws(Unanswered) -> Never {
    if let drawing, let picture = try question.picture(answer, store, scheme, drawing) {
      StandardStream.output.write(picture)
    } else {
      form.write(answer, scheme)
    }
    // Giving back what was loaded, piece by piece, would take a tenth of the time.
    withExtendedLifetime((answer, store)) { terminate(0) }
  }
}
