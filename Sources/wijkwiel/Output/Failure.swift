import Answers
import ArgumentParser
import BredeWelvaart
import Cells

/// Why the program stops with something other than success: a Dutch message and an exit status.
///
/// Statuses follow `sysexits.h` where it has one.
struct Failure: Error {
  let message: String
  let status: Int32

  /// A wrong use of the command line.
  static func usage(_ message: String) -> Failure { Failure(message: message, status: 64) }
  /// Nothing answers the question.
  static func notFound(_ message: String) -> Failure { Failure(message: message, status: 1) }
  var isNotFound: Bool { status == 1 }
  /// More than one thing answers the question.
  static func ambiguous(_ message: String) -> Failure { Failure(message: message, status: 2) }
  /// A question without one answer: what it could be.
  static func unanswered(_ reason: Unanswered) -> Failure {
    func lines(_ choices: [Unanswered.Choice]) -> String {
      let width = choices.map(\.name.cellWidth).max() ?? 0
      return choices.map { choice in
        "\n  " + (choice.title.isEmpty ? choice.name : "\(choice.name.padded(to: width))  \(choice.title)")
      }.joined()
    }
    return switch reason {
    case .unknown(let message, let nearest):
      notFound(nearest.isEmpty ? "\(message)." : "\(message); het dichtst erbij komen:\(lines(nearest))")
    case .unclear(let message): usage(message)
    case .ambiguous(let message, let choices): ambiguous(message + lines(choices))
    }
  }
  /// The data package cannot be used.
  static func data(_ message: String) -> Failure { Failure(message: message, status: 65) }
  /// A file or folder that was asked for cannot be made.
  static func cannotCreate(_ message: String) -> Failure { Failure(message: message, status: 73) }
  /// What was to be written cannot be written.
  static func cannotWrite(_ message: String) -> Failure { Failure(message: message, status: 74) }
  /// The terminal cannot be used.
  static func terminal(_ message: String) -> Failure { Failure(message: message, status: 69) }

  /// Tells a message about something that failed, in which words as they were typed may hold anything.
  static func tell(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(\.printable)
    StandardStream.error.write(StandardStream.error.readable(lines.joined(separator: "\n") + "\n"))
  }

  /// Ends the program with what an error has to say.
  static func exit(with error: any Error) -> Never {
    if let failure = error as? Failure {
      tell("wijkwiel: \(failure.message)")
      terminate(failure.status)
    }
    let code = Wijkwiel.exitCode(for: error)
    let text = DutchUsage.translate(Wijkwiel.fullMessage(for: error))
    if code == .success {
      let names = ExampleNames.store(CommandLine.arguments)
      StandardStream.output.write(ExampleNames.filled(text, names) + "\n")
      terminate(0)
    }
    tell(text)
    terminate(64)
  }
}
