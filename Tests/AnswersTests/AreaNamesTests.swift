import Testing

@testable import Answers

/// Which areas are meant by words as people type them.
@Suite struct AreaNamesTests {
  private func names(_ line: String) throws -> [String] {
    try AreaNames(store: KnownStore.store).areas(in: line.split(separator: " ").map(String.init))
      .subject.map(\.name)
  }

  @Test(arguments: [
    ("marsdijk kloosterveen", ["Marsdijk", "Kloosterveen"]),
    ("marsdijk en kloosterveen", ["Marsdijk", "Kloosterveen"]),
    ("marsdijk,kloosterveen", ["Marsdijk", "Kloosterveen"]),
    ("marsdijk, peelo en kloosterveen", ["Marsdijk", "Peelo", "Kloosterveen"]),
    ("2 6", ["Marsdijk", "Kloosterveen"]),
    ("wijk 2 met wijk 6", ["Marsdijk", "Kloosterveen"]),
    ("assen-oost", ["Assen-Oost"]),
    ("assen-oost assen", ["Assen-Oost", "Assen"]),
    ("assen oost en de lariks", ["Assen-Oost", "Lariks"]),
    ("lariks oost", ["Lariks", "Assen-Oost"]),
    ("de lariks oost", ["De Lariks Oost"]),
    ("het centrum versus de peelo", ["Centrum", "Peelo"]),
    ("marsdik klosterveen", ["Marsdijk", "Kloosterveen"]),
    ("oude molen lariks", ["Oude Molenbuurt", "Lariks"]),
    ("peelo peelo lariks", ["Peelo", "Lariks"]),
    ("gemeente assen en drenthe", ["Assen", "Drenthe"]),
    ("", []), (", en ;", []),
  ])
  func wordsLeadToAreas(_ line: String, _ expected: [String]) throws {
    #expect(try names(line) == expected)
  }

  @Test func whatWasTakenForAMisspelledNameIsSaid() throws {
    let meant = try AreaNames(store: KnownStore.store).areas(in: ["marsdik", "peelo"])
    #expect(meant.notes.map(\.text) == ["‘marsdik’ is gelezen als Marsdijk."])
  }

  @Test(arguments: ["lariks xyzzy", "xyzzy en peelo"]) func whatIsNoAreaHasNoAnswer(_ line: String) {
    #expect(throws: Unanswered.self) { try names(line) }
  }
}
