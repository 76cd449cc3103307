/// The words that people type around the words that tell.
package enum SmallTalk {
  /// Whether a folded word says nothing of what is asked.
  package static func contains(_ slug: String) -> Bool { words.contains(slug) }

  /// Which of some words tell.
  ///
  /// 'In de wijk' says where everything is, and so does 'armste wijk', while 'wijk 7' names one.
  package static func tells(_ words: [String]) -> [Bool] {
    let tells = words.indices.map { place in
      if contains(words[place]) { return false }
      return !places.contains(words[place]) || place == 0
    }
    guard words.contains(where: counting.contains), !words.contains(where: persons.contains) else {
      return tells
    }
    // 'Hoeveel kinderen wonen er' asks for children, while 'hoeveel mensen wonen er' asks who lives there.
    let others = words.indices.map { tells[$0] && !living.contains(words[$0]) }
    return others.contains(true) ? others : tells
  }

  private static let counting: Set = ["hoeveel", "aantal", "welk", "wie"]
  private static let persons: Set = ["mensen", "inwoners", "personen", "bewoners", "alleen", "zelfstandig"]
  private static let living: Set = ["wonen", "woont", "leven", "leeft"]

  /// Whether a folded word asks for a time, such as a year or what is to be expected.
  static func isTime(_ word: [UInt8]) -> Bool {
    let isYear = word.count == 4 && word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isYear || expected.contains { word.starts(with: $0.utf8) }
  }

  /// Whether a folded word asks for all that is to be told of something: 'wat valt op in lariks'.
  static func asksForAll(_ slug: String) -> Bool { all.contains(slug) }

  private static let all: Set = [
    "valt", "opvalt", "opvallend", "opvallende", "samenvatting", "informatie", "info", "alles", "vertel",
  ]

  /// Whether a folded word asks for what is expected.
  package static func asksExpected(_ slug: String) -> Bool { expected.contains { slug.hasPrefix($0) } }

  private static let expected = ["verwacht", "prognose", "voorspel", "straks"]

  /// Where everything is that documents tell of.
  private static let places: Set = [
    "wijk", "wijken", "buurt", "buurten", "stad", "gemeente", "straat", "omgeving", "dorp",
  ]

  private static let words: Set = [
    // Articles, pronouns and prepositions.
    "aan", "al", "alle", "allemaal", "als", "bij", "dan", "dat", "de", "deze", "der", "die", "dit", "door",
    "een",
    "en", "er", "haar", "het", "hier", "daar", "hij", "hun", "iemand", "iets", "ik", "in", "je", "jij",
    "jouw",
    "maar", "me", "met", "mij", "mijn", "naar", "nog", "nu", "of", "om", "ons", "onze", "ook", "op", "over",
    "s",
    "t", "te", "toch", "tot", "u", "uit", "uw", "van", "voor", "we", "wel", "wij", "ze", "zich", "zij", "zo",
    // What makes a question.
    "hoe", "hoeveel", "hoelang", "waar", "waarom", "wanneer", "wat", "welk", "welke", "wie",
    "betekent", "betekenen", "staat", "vind", "vinden", "vindt", "weet", "weten", "graag", "bestaat",
    // Verbs that say only that there is something.
    "ben", "doe", "doen", "doet", "ga", "gaan", "gaat", "had", "heb", "hebben", "heeft", "is", "kan", "komen",
    "komt", "krijg", "krijgen", "krijgt", "kun", "kunnen", "kunt", "mag", "moet", "moeten", "was", "waren",
    "wil",
    "willen", "word", "worden", "wordt", "zal", "zijn", "zit", "zitten", "zou", "zouden", "zullen",
    // Degrees, which the order of an answer tells.
    "erg", "heel", "meer", "meest", "meeste", "minder", "minst", "minste", "veel", "weinig", "zeer",
    "geen", "niet", "mensen", "mens", "binnen", "boven", "elkaar", "staan", "twee", "drie",
    "beste", "betere", "fijn", "fijne", "fijnst", "fijnste", "genoeg", "goed", "goede", "leuk", "leuke",
    "mooi",
    "mooie", "mooiste", "slecht", "slechte", "slechtst", "slechtste", "veelste",
    // More of what stands between words.
    "bijvoorbeeld", "dus", "elk", "elke", "hen", "ieder", "iedereen", "ieders", "langs", "omdat",
    "sinds", "tegen", "tijdens", "tussen", "vanaf", "via", "want", "zelf", "even",
    "eigenlijk", "precies", "ongeveer", "tegenwoordig", "momenteel", "eens", "eerst",
  ]
}
