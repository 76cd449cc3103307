import Testing

@testable import BredeWelvaart

/// The texts of the project's own package fit their places on screen.
@Suite struct PackageTextTests {
  private let content = TestPackage.store.content

  @Test func statementsAreShort() {
    for statement in content.statements { #expect(statement.text.count <= 160, "\(statement.id)") }
  }

  @Test func definitionsAreShort() {
    for indicator in content.indicators {
      #expect(!indicator.definition.isEmpty, "\(indicator.id)")
      #expect(indicator.definition.count <= 200, "\(indicator.id)")
    }
    for theme in content.themes { #expect((1...200).contains(theme.definition.count), "\(theme.id)") }
  }

  @Test func caveatsAreShort() {
    for caveat in content.caveats {
      #expect(caveat.text.count <= 240, "\(caveat.id)")
      #expect(caveat.title.count <= 50, "\(caveat.id)")
      let isTied = !caveat.indicators.isEmpty || !caveat.areas.isEmpty || !caveat.sources.isEmpty
      #expect(isTied, "\(caveat.id) is about nothing")
    }
  }

  @Test func shortNamesAreShortAndUnique() {
    let named = content.areas.filter { $0.level != .buurt }
    #expect(named.filter { $0.shortName.count > 8 }.map(\.shortName) == [])
    #expect(content.themes.filter { $0.shortName.count > 10 }.map(\.shortName) == [])
    #expect(content.indicators.filter { $0.shortName.count > 16 }.map(\.shortName) == [])
    for names in [
      named.map(\.shortName), content.themes.map(\.shortName), content.indicators.map(\.shortName),
    ] {
      #expect(Set(names.map(\.slug)).count == names.count)
    }
  }

  @Test func namesAreUnique() {
    for names in [content.areas.map(\.name), content.themes.map(\.name), content.indicators.map(\.name)] {
      #expect(Set(names.map(\.slug)).count == names.count)
    }
  }

  @Test func idsAreLowerCaseWordsWithHyphens() {
    let ids =
      content.themes.map(\.id.rawValue) + content.indicators.map(\.id.rawValue)
      + content.sources.map(\.id.rawValue)
      + content.statements.map(\.id.rawValue) + content.caveats.map(\.id.rawValue)
    for id in ids { #expect(id == id.slug) }
  }

  @Test func sentencesEndWithAPoint() {
    let sentences =
      content.statements.map(\.text) + content.caveats.map(\.text) + content.indicators.map(\.definition)
    for sentence in sentences { #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)") }
  }

  /// The files themselves, since the gate would hide what is wrong with them.
  @Test func noFileHasControlCharacters() {
    for (name, bytes) in TestPackage.assen.files {
      let text = String(validating: bytes, as: UTF8.self)
      #expect(text != nil, "\(name) is no UTF-8")
      for line in (text ?? "").split(separator: "\n") {
        #expect(TextGate.clean(String(line)) == line, "\(name): \(line)")
      }
    }
  }
}
