import Answers
import BredeWelvaart
import Cells
import Handouts

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
    let found: Found
    do throws(Unanswered) {
      found = try look(in: store)
    } catch {
      guard let next = question.next else { throw Failure.unanswered(error) }
      let complete = try package.complete(store)
      guard let answer = try? next.answer(complete) else { throw Failure.unanswered(error) }
      try form.write(answer, of: nil, complete, scheme)
      terminate(0)
    }
    try end(with: found, store)
  }

  /// An answer and what there is to draw of it.
  private struct Found {
    let answer: Answer
    /// For the terminal.
    let picture: String?
    /// For paper.
    let subject: Handout.Subject?
  }

  private func look(in store: Store) throws(Unanswered) -> Found {
    let answer = try question.answer(store)
    let picture = try drawing.flatMap { style throws(Unanswered) in
      try question.picture(answer, store, scheme, style)
    }
    let subject = form.isHandout ? try (question as? any IllustratedQuestion)?.handoutSubject(store) : nil
    return Found(answer: answer, picture: picture, subject: subject)
  }

  private func end(with found: Found, _ store: Store) throws(Failure) -> Never {
    if let picture = found.picture {
      StandardStream.output.write(picture)
    } else {
      try form.write(found.answer, of: found.subject, store, scheme)
    }
    // Giving back what was loaded, piece by piece, would take a tenth of the time.
    withExtendedLifetime((found, store)) { terminate(0) }
  }
}
