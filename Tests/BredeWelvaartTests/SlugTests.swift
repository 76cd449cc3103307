import Foundation
import Testing

@testable import BredeWelvaart

@Suite struct SlugTests {
  @Test(arguments: [
    ("Assen-Oost", "assen-oost"), ("Assen Oost", "assen-oost"), ("  Assen -- Oost  ", "assen-oost"),
    ("De Lariks", "de-lariks"), ("’s Nachts", "s-nachts"), ("'s Nachts", "s-nachts"), ("zo’n", "zon"),
    ("Eén ouder", "een-ouder"), ("e\u{301}e\u{301}n", "een"), ("ÀÉÎÕÜ ç ñ", "aeiou-c-n"),
    ("Straße", "strase"),
    ("0–19 jaar", "0-19-jaar"), ("Wmo: hulp (thuis)", "wmo-hulp-thuis"), ("", ""), ("---", ""), ("'", ""),
    ("…", ""), ("€ 5", "e-5"), ("GM0106", "gm0106"), ("日本", "日本"), ("😀", ""),
  ])
  func aNameBecomesLowerCaseWordsWithHyphens(_ name: String, _ slug: String) {
    #expect(name.slug == slug)
    #expect(name.hasSlug(slug))
    #expect(!name.hasSlug(slug + "x"))
    #expect(!name.hasSlug("x" + slug))
  }

  @Test func aSlugOfASlugIsThatSlug() {
    let content = TestPackage.store.content
    for name in content.areas.map(\.name) + content.indicators.map(\.name) + content.themes.map(\.name) {
      #expect(name.slug.slug == name.slug)
      #expect(!name.slug.isEmpty)
    }
  }

  /// Foundation's folding is the judge of the accented letters of Latin-1.
  @Test func lettersOfLatin1LoseTheirAccents() throws {
    for value in UInt32(0xc0)...0xff {
      let character = Character(try #require(Unicode.Scalar(value)))
      let folded = String(character).folding(options: .diacriticInsensitive, locale: nil)
      let ascii = try #require(character.asciiEquivalent)
      #expect(ascii.isASCII)
      if folded.count == 1, let letter = folded.first, letter.isASCII { #expect(ascii == letter) }
    }
  }

  @Test(
    arguments: [
      ("–", "-"), ("—", "-"), ("−", "-"), ("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""), ("„", "\""),
      ("…", "~"), ("€", "E"), ("•", "*"), ("·", "-"), ("\u{a0}", " "), ("\u{202f}", " "), ("²", "2"),
      ("a", "a"),
    ] as [(Character, Character)])
  func signsHaveAnASCIIEquivalent(_ sign: Character, _ ascii: Character) {
    #expect(sign.asciiEquivalent == ascii)
  }

  @Test(arguments: ["日", "▀", "😀", "ж"] as [Character])
  func whatHasNoASCIIEquivalentSaysSo(_ character: Character) {
    #expect(character.asciiEquivalent == nil)
  }
}
