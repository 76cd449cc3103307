import Answers
import ArgumentParser

/// A look-up in words alone, which needs no parser.
///
/// Most look-ups have no options, and the parser takes longer than reading the package does. It stays the
/// judge of everything else: of options, and of what is no look-up.
enum PlainWords {
  /// The look-up that the words ask for; nil where the parser has to read them.
  static func inquiry(_ words: [String]) -> Inquiry? {
    guard let first = words.first, !words.contains(where: { $0.isEmpty || $0.hasPrefix("-") }) else {
      return nil
    }
    let package = PackageChoice(commandLine: words)
    if let lookUp = Wijkwiel.lookUp(first) {
      guard words.count > 1 || !lookUp.needsWords else { return nil }
      return Inquiry(
        question: lookUp.question(Array(words.dropFirst())), package: package, form: lookUp.usualForm)
    }
    return Wijkwiel.isCommand(first) ? nil : Inquiry(question: WordsQuestion(words), package: package)
  }
}
