/// The stem of a Dutch word, by which its forms are alike: `woning` and `woningen`, `lichamelijk` and `lichaam`.
///
/// The algorithm is Porter's for Dutch, as Snowball publishes it. It is written here rather than linked: it is
/// small, works on the bytes that the search has anyway, and needs no library on the reader's system.
struct DutchStem {
  /// A folded word: lower-case letters without accents, and digits.
  private var word: [UInt8]
  /// Where what follows the first syllable begins, and the same again within that.
  private let first: Int
  private let second: Int

  /// The stem of a folded word; a word that has a digit in it is its own stem.
  static func stem(_ word: some Collection<UInt8>) -> [UInt8] {
    guard word.count > 2, word.allSatisfy({ $0 > UInt8(ascii: "9") }) else { return Array(word) }
    var stem = DutchStem(word)
    stem.removeEndings()
    // Marked letters become plain again.
    return stem.word.map { $0 | 0x20 }
  }

  /// The stem by which forms are compared: `huis` and `huizen`, `plan` and `plannen` differ for their sound only.
  static func key(_ word: some Collection<UInt8>) -> [UInt8] {
    var key = stem(word.dropLast(max(comparison(word), plural(word))))
    guard let last = key.last, key.count > 2 else { return key }
    switch last {
    case UInt8(ascii: "z"): key[key.count - 1] = UInt8(ascii: "s")
    case UInt8(ascii: "v"): key[key.count - 1] = UInt8(ascii: "f")
    case _ where key[key.count - 2] == last && !isVowel(last): key.removeLast()
    default: break
    }
    return key
  }

  /// How many letters make an adjective a comparison: `veiliger` and `veiligste`.
  private static func comparison(_ word: some Collection<UInt8>) -> Int {
    for ending in degrees where word.count > ending.count + shortestCompared {
      let before = word.dropLast(ending.count)
      if word.suffix(ending.count).elementsEqual(ending),
        adjectives.contains(where: { before.suffix($0.count).elementsEqual($0) })
      {
        return ending.count
      }
    }
    return 0
  }

  /// How many letters make a plural that the stem leaves: `babys`, `geboortes` and `inkomens`.
  private static func plural(_ word: some Collection<UInt8>) -> Int {
    let ending = Array(word.suffix(3))
    if word.count > shortestCompared + 1, ending.elementsEqual("ens".utf8) { return 1 }
    guard ending.count == 3, ending[2] == UInt8(ascii: "s"), pluralVowels.contains(ending[1]),
      !isVowel(ending[0]), word.dropLast(3).contains(where: isVowel)
    else { return 0 }
    return 1
  }

  private static let pluralVowels = Set("eoy".utf8)
  private static let degrees = ["ere", "er", "ste", "st"].map { Array($0.utf8) }
  private static let adjectives = ["ig", "lijk"].map { Array($0.utf8) }
  private static let shortestCompared = 4

  private init(_ text: some Collection<UInt8>) {
    var word = Array(text)
    Self.markConsonants(&word)
    let region = Self.region(word, from: 0)
    // At least three letters stand before the first, so that 'eten' is not a form of 'et'.
    first = max(region, min(3, word.count))
    second = Self.region(word, from: region)
    self.word = word
  }

  // MARK: Letters

  private static let smallI = UInt8(ascii: "i")
  private static let smallY = UInt8(ascii: "y")
  /// `i` and `y` where they are consonants.
  private static let consonantI = UInt8(ascii: "I")
  private static let consonantY = UInt8(ascii: "Y")
  private static let vowels = Set("aeiouy".utf8)

  private static func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) }

  private static func markConsonants(_ word: inout [UInt8]) {
    if word.first == smallY { word[0] = consonantY }
    for index in word.indices.dropFirst() where isVowel(word[index - 1]) {
      if word[index] == smallY {
        word[index] = consonantY
      } else if word[index] == smallI, index + 1 < word.count, isVowel(word[index + 1]) {
        word[index] = consonantI
      }
    }
  }

  /// What follows the first consonant after a vowel.
  private static func region(_ word: [UInt8], from start: Int) -> Int {
    guard let vowel = word[start...].firstIndex(where: isVowel),
      let consonant = word[vowel...].firstIndex(where: { !isVowel($0) })
    else { return word.count }
    return consonant + 1
  }

  // MARK: Endings

  private func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return ending.withUTF8Buffer { word.suffix(count).elementsEqual($0) }
  }

  /// Where an ending of so many letters begins.
  private func start(_ count: Int) -> Int { word.count - count }

  /// Removes so many letters where they all stand in a region.
  private mutating func remove(_ count: Int, in region: Int) -> Bool {
    guard start(count) >= region else { return false }
    word.removeLast(count)
    return true
  }

  private mutating func undouble() {
    if ends("kk") || ends("dd") || ends("tt") { word.removeLast() }
  }

  private mutating func removeEndings() {
    removePlural()
    let hasLostE = removeE()
    if ends("heid"), start(4) >= second, !isBefore(4, UInt8(ascii: "c")) {
      word.removeLast(4)
      if ends("en") { removeEn(2) }
    }
    removeDerivation(hasLostE: hasLostE)
    undoubleVowel()
  }

  private mutating func removePlural() {
    if ends("heden") {
      if start(5) >= first { word.replaceSubrange(start(5)..., with: "heid".utf8) }
    } else if ends("ene") {
      removeEn(3)
    } else if ends("en") {
      removeEn(2)
    } else if ends("se") {
      removeS(2)
    } else if ends("s") {
      removeS(1)
    }
  }

  private mutating func removeEn(_ count: Int) {
    guard start(count) >= first, let before = word.dropLast(count).last, !Self.isVowel(before),
      !word.dropLast(count).suffix(3).elementsEqual("gem".utf8)
    else { return }
    word.removeLast(count)
    undouble()
  }

  private mutating func removeS(_ count: Int) {
    guard start(count) >= first, let before = word.dropLast(count).last, !Self.isVowel(before),
      before != UInt8(ascii: "j")
    else { return }
    word.removeLast(count)
  }

  private mutating func removeE() -> Bool {
    guard ends("e"), start(1) >= first, let before = word.dropLast().last, !Self.isVowel(before) else {
      return false
    }
    word.removeLast()
    undouble()
    return true
  }

  /// Whether a letter stands before an ending of so many letters.
  private func isBefore(_ count: Int, _ letter: UInt8) -> Bool { word.dropLast(count).last == letter }

  private mutating func removeIg() -> Bool {
    guard ends("ig"), start(2) >= second, !isBefore(2, UInt8(ascii: "e")) else { return false }
    word.removeLast(2)
    return true
  }

  private mutating func removeDerivation(hasLostE: Bool) {
    if ends("end") || ends("ing") {
      guard remove(3, in: second) else { return }
      if !removeIg() { undouble() }
    } else if ends("ig") {
      _ = removeIg()
    } else if ends("lijk") {
      if remove(4, in: second) { _ = removeE() }
    } else if ends("baar") {
      _ = remove(4, in: second)
    } else if ends("bar"), hasLostE {
      _ = remove(3, in: second)
    }
  }

  /// `maan` and `manen` have the same stem.
  private mutating func undoubleVowel() {
    guard word.count > 3 else { return }
    let end = Array(word.suffix(4))
    let isDouble = end[1] == end[2] && "aeou".utf8.contains(end[1])
    guard isDouble, !Self.isVowel(end[0]), !Self.isVowel(end[3]), end[3] != Self.consonantI else { return }
    word.remove(at: word.count - 2)
  }
}
