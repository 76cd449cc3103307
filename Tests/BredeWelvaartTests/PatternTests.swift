import Testing

@testable import BredeWelvaart

/// Regular expressions of a descriptor, which may be anybody's.
@Suite struct PatternTests {
  private func matcher(_ pattern: String) throws -> PatternMatcher {
    PatternMatcher(try PatternProgram(PatternReader.read(pattern)))
  }

  @Test(
    arguments: [
      ("^[a-z0-9]+(-[a-z0-9]+)*$", ["a", "a-b", "een-2-drie"], ["", "-a", "a-", "a--b", "A", "a b"]),
      (
        "^[0-9]{4}(/([0-9]{4}|\\.\\.))?$", ["2024", "2016/2024", "2016/.."],
        ["202", "2024/", "2024/202", "20244"]
      ),
      ("a|b|", ["a", "b", ""], ["ab", "c"]), ("(?:ab){2,3}", ["abab", "ababab"], ["ab", "abababab", "aba"]),
      ("(a*)*", ["", "aaaa"], ["b"]), ("(a|a?)+b", ["b", "aab"], ["a"]), ("x{0}y{2}", ["yy"], ["xyy", "y"]),
      ("[^a-c]é?\\d+?", ["d1", "zé23"], ["a1", "zé", "é"]), ("[]a-]+", ["]", "a-]"], ["b"]),
      ("\\w+\\s\\W", ["één !", "a\t."], ["a!", "a b"]), ("\\x41\\u00e9", ["Aé"], ["Ae"]),
      ("\\p{Lu}\\p{Ll}*", ["Élan", "A"], ["élan"]), ("a{,2}", ["a{,2}"], ["a", "aa"]),
      (".", ["é", "\u{1f600}"], ["\n", ""]),
      ("(?<naam>a)(?P<x>b)", ["ab"], ["a"]), ("^^a$$", ["a"], ["aa"]), ("a^b", [], ["ab", "a^b"]),
    ] as [(String, [String], [String])])
  func `a pattern fits what it says`(pattern: String, fits: [String], others: [String]) throws {
    let matcher = try matcher(pattern)
    // Twice, since the second time is remembered.
    for _ in 0..<2 {
      for text in fits { #expect(matcher.matches(text), "\(text)") }
      for text in others { #expect(!matcher.matches(text), "\(text)") }
    }
  }

  @Test(arguments: [
    ("(", PatternObjection.invalid), (")", .invalid), ("[a", .invalid), ("*a", .invalid), ("a**", .invalid),
    ("[b-a]", .invalid), ("a{3,2}", .invalid), ("\\", .invalid), ("(?=a)", .unsupported),
    ("(?<!a)b", .unsupported), ("(a)\\1", .unsupported), ("\\bword", .unsupported), ("a++", .unsupported),
    ("a{2000}", .tooLong), ("(a{100}){100}", .tooLong), ("((a{50}){50}){50}", .tooLong),
    (String(repeating: "(", count: 500), .tooLong), (String(repeating: "a", count: 5000), .tooLong),
  ])
  func `what is no pattern, or none for a table, is told`(text: String, objection: PatternObjection) {
    #expect(throws: objection) { try PatternProgram(PatternReader.read(text)) }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["^(([a-z0-9]+)+)+$", "(a|a)*", "(a|aa)+", "(.*)*x", "([a-z]*)*[0-9]", "(a?){100}a{100}"])
  func `no pattern takes longer for a longer text`(pattern: String) throws {
    let matcher = try matcher(pattern)
    #expect(!matcher.matches(String(repeating: "a", count: 1000) + "!"))
    #expect(!matcher.isExhausted)
  }

  @Test(.timeLimit(.minutes(1))) func `one that asks too much is given up and told`() throws {
    // Which of the last characters were an a takes more sets than anybody keeps.
    let matcher = try matcher("(a|b)*a(a|b){300}c")
    var text = ""
    var state: UInt32 = 1
    for _ in 0..<100_000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      text += state >> 31 == 0 ? "a" : "b"
    }
    #expect(matcher.matches(text))
    #expect(matcher.isExhausted)
  }
}
