/// How well a word of the query fits a thing: the less, the better.
///
/// A plain number, since the sum over the words is what things are put in order by.
enum Closeness {
  /// What an everyday word leads to, such as `diefstal` to crimes; its place among those is added.
  static let meant: UInt8 = 0
  static let lastMeant: UInt8 = 3
  static let wholeWord: UInt8 = 4
  /// A word in another form: `woning` for `woningen`.
  static let form: UInt8 = 5
  static let beginning: UInt8 = 6
  /// Inside a word of a name: Dutch writes compounds as one word, `zorg` in `mantelzorg`.
  static let partOfWord: UInt8 = 9
  static let partOfTopic: UInt8 = 10
  static let wholeWordOfText: UInt8 = 11
  static let formInText: UInt8 = 12
  static let beginningInText: UInt8 = 13
  /// A misspelled name of one word; the number of errors is added.
  static let guessedName: UInt8 = 14
  /// A misspelled word of a longer name.
  static let guessedWord: UInt8 = 16
  static let guessedBeginning: UInt8 = 19
  static let none: UInt8 = 255

  /// Whether a name has the word, or a word that begins with it.
  static func isNamed(_ closeness: UInt8) -> Bool { closeness <= beginning }

  /// Whether a name has the word in some way, be it misspelled.
  static func isInName(_ closeness: UInt8) -> Bool { closeness <= partOfTopic || isGuess(closeness) }

  static func isGuess(_ closeness: UInt8) -> Bool { closeness >= guessedName && closeness != none }

  /// What a thing gets for belonging to another that is named, such as a statement's area.
  static func ofRelated(_ closeness: UInt8) -> UInt8 {
    switch closeness {
    case meant...wholeWord: wholeWordOfText
    case form: formInText
    case beginning: beginningInText
    case _ where isGuess(closeness): closeness + 4
    default: none
    }
  }
}
