/// The degrees of a Dutch adjective, by rule: `eenzaam`, `eenzamer`, `eenzaamst`.
struct DutchAdjective {
  /// How far an adjective goes.
  enum Degree: Int {
    case positive
    case comparative
    case superlative
  }

  private let word: String

  /// Takes the positive degree as a slug.
  init(_ word: String) {
    self.word = word
  }

  /// The degree that a form of the word has; nil for another word.
  func degree(of form: String) -> Degree? {
    if [word, inflected + "e"].contains(form) { return .positive }
    let comparative = word.hasSuffix("r") ? word + "der" : inflected + "er"
    if [comparative, comparative + "e"].contains(form) { return .comparative }
    let superlative = word.hasSuffix("s") ? word + "t" : word + "st"
    return [superlative, superlative + "e"].contains(form) ? .superlative : nil
  }

  /// The word before an ending that begins with a vowel: `eenzam`, `grijz`, `dikk`.
  private var inflected: String {
    let letters = Array(word)
    guard letters.count > 2, let last = letters.last, !last.isVowel else { return word }
    let (vowel, before) = (letters[letters.count - 2], letters[letters.count - 3])
    guard vowel.isVowel || before == "i" && vowel == "j" else { return word }
    if before == vowel, "aeou".contains(vowel) { return String(letters.dropLast(2)) + voiced(last) }
    if before.isVowel { return String(letters.dropLast()) + voiced(last) }
    // Only one syllable is surely stressed: 'dikker', but 'veiliger'.
    let syllables = letters.split { !$0.isVowel }.count
    return syllables == 1 ? word + String(last) : word
  }

  /// The last letter as it sounds after a long vowel.
  private func voiced(_ letter: Character) -> String {
    switch letter {
    case "s": "z"
    case "f": "v"
    default: String(letter)
    }
  }
}

extension Character {
  fileprivate var isVowel: Bool { "aeiouy".contains(self) }
}
