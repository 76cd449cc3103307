import Platform

/// The words of a command line that is still being typed, as the shell hands them over for completion.
///
/// They stand as they were typed: with quotes, backslashes and a tilde that the shell has yet to read.
struct TypedWords {
  /// The same as the program will get them.
  let arguments: [String]

  init(_ words: [String]) {
    // Some shells take the sign between an option and its value apart.
    arguments = words.filter { $0 != "=" }.map(Self.read)
  }

  /// A word without its quotes and backslashes, and with the user's own folder for a tilde.
  private static func read(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      switch character {
      case _ where isEscaped:
        text.append(character)
        isEscaped = false
      case "\\" where quote != "'": isEscaped = true
      case "'", "\"":
        if quote == nil {
          quote = character
        } else if quote == character {
          quote = nil
        } else {
          text.append(character)
        }
      default: text.append(character)
      }
    }
    guard word == "~" || word.hasPrefix("~/"), let home = Environment["HOME"] else { return text }
    return home + text.dropFirst()
  }
}
