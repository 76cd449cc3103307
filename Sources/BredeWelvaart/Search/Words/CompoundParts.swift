/// The ways in which a word may be a compound of two.
enum CompoundParts {
  private static let shortest = 3
  /// Longer words are no words.
  private static let longest = 40
  /// What may stand between the parts: `gezinswoning`, `zonnepaneel`.
  private static let links = ["", "s", "en", "e", "n"].map { Array($0.utf8) }

  /// The parts, those with the longest second one first: that is what the compound is.
  static func divisions(of word: [UInt8]) -> [(first: [UInt8], second: [UInt8])] {
    guard word.count >= 2 * shortest, word.count <= longest else { return [] }
    return (shortest...word.count - shortest).flatMap { place in
      links.compactMap { link -> ([UInt8], [UInt8])? in
        let first = word[..<place]
        guard first.count >= shortest + link.count, first.suffix(link.count).elementsEqual(link) else {
          return nil
        }
        return (Array(first.dropLast(link.count)), Array(word[place...]))
      }
    }
  }
}
