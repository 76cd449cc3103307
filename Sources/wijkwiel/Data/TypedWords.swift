import Platform

/// The words of a command line that is still being typed, as the shell hands them over for completion.
///
/// They stand as they were typed: with quotes, backslashes and a tilde that the shell has yet to read.
struct TypedWords {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// What follows an option, as the program will get it; nil where the option is not there.
  func value(of option: String) -> String? {
    if let place = words.firstIndex(of: option) {
      // Some shells take the sign apart from what stands around it.
      return words.dropFirst(place + 1).first { $0 != "=" }.map(Self.read)
    }
    return words.first { $0.hasPrefix(option + "=") }.map {
      Self.read(String($0.dropFirst(option.utf8.count + 1)))
    }
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
