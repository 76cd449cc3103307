/// How well a word of the query fits a thing: the less, the better.
///
/// A plain number, since the sum over the words is what things are put in order by.
enum Closeness {
  static let wholeWord: UInt8 = 0
  static let beginning: UInt8 = 1
  /// Inside a word of a name: Dutch writes compounds as one word, `zorg` in `mantelzorg`.
  static let partOfWord: UInt8 = 4
  static let partOfTopic: UInt8 = 5
  static let wholeWordOfText: UInt8 = 6
  static let beginningInText: UInt8 = 7
  /// A misspelled name of one word; the number of errors is added.
  static let guessedName: UInt8 = 8
  /// A misspelled word of a longer name.
  static let guessedWord: UInt8 = 10
  static let guessedBeginning: UInt8 = 13
  static let none: UInt8 = 255

  /// Whether a name has the word, or a word that begins with it.
  static func isNamed(_ closeness: UInt8) -> Bool { closeness <= beginning }

  /// Whether a name has the word in some way, be it misspelled.
  static func isInName(_ closeness: UInt8) -> Bool { closeness <= partOfTopic || isGuess(closeness) }

  static func isGuess(_ closeness: UInt8) -> Bool { closeness >= guessedName && closeness != none }

  /// What a thing gets for belonging to another that is named, such as a statement's area.
  static func ofRelated(_ closeness: UInt8) -> UInt8 {
    switch closeness {
    case wholeWord: wholeWordOfText
    case beginning: beginningInText
    case _ where isGuess(closeness): closeness + 4
    default: none
    }
  }
}
