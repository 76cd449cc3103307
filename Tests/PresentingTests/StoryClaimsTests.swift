import BredeWelvaart
import Testing

@testable import Presenting

/// What a speaker reads is what the package has: where the data change, these tests fail until the story does too.
struct StoryClaimsTests {
  private static let store = StoryStore.store

  /// What the room and the speaker read of a story, sentence by sentence.
  private static func sentences(_ story: Story) -> [String] {
    let texts = story.steps.flatMap { [$0.caption, $0.question] + $0.notes }
    return texts.flatMap { $0.matches(of: /\S.*?(?:[.?!](?=\s|$)|$)/).map { String($0.output) } }
  }

  private static func claims(_ story: Story) -> [StoryClaims.Claim] { StoryClaims.claims[story.name] ?? [] }

  @Test(arguments: StoryStore.stories) func `every sentence is carried by something, or claims nothing`(
    _ story: Story
  ) {
    let known = Set(Self.claims(story).map(\.sentence)).union(StoryClaims.withoutClaim)
    for sentence in Self.sentences(story) where !known.contains(sentence) {
      // A question may claim something too, and does with a number.
      #expect(sentence.hasSuffix("?") && sentence.numbers.isEmpty, "\(sentence)")
    }
  }

  @Test(arguments: StoryStore.stories) func `what is claimed stands in the story, word for word`(
    _ story: Story
  ) {
    let sentences = Self.sentences(story)
    let claimed = Self.claims(story).map(\.sentence)
    #expect(!claimed.isEmpty)
    #expect(Set(claimed).count == claimed.count)
    for sentence in claimed { #expect(sentences.contains(sentence), "\(sentence)") }
  }

  @Test func `what claims nothing is read, and claimed nowhere`() {
    let sentences = Set(StoryStore.stories.flatMap(Self.sentences))
    #expect(StoryClaims.withoutClaim.subtracting(sentences).isEmpty)
    let claimed = Set(StoryClaims.claims.values.joined().map(\.sentence))
    #expect(StoryClaims.withoutClaim.isDisjoint(with: claimed))
  }

  @Test(arguments: StoryStore.stories) func `what carries a claim is in the package, with its numbers`(
    _ story: Story
  ) {
    for claim in Self.claims(story) {
      #expect(!claim.grounds.isEmpty, "\(claim.sentence)")
      let texts = claim.grounds.map { ground in
        let text = ground.text(in: Self.store)
        #expect(text != nil, "\(claim.sentence): \(ground)")
        return text ?? ""
      }
      let unknown = claim.sentence.numbers.subtracting(texts.joined(separator: " ").numbers)
      #expect(unknown.isEmpty, "\(claim.sentence): \(unknown)")
    }
  }

  @Test func `what is said to be first or last is looked up`() {
    let words = ["hoogste", "grootst", "kleinste", "minst", "laatste", "tweede"]
    for claim in StoryClaims.claims.values.joined() {
      let isExtreme = claim.sentence.split(separator: /\W+/).contains { word in
        words.contains { word == $0 || word == $0 + "e" }
      }
      let hasPlace = claim.grounds.contains { if case .place = $0 { true } else { false } }
      #expect(!isExtreme || hasPlace, "\(claim.sentence)")
    }
  }

  @Test(arguments: [
    Ground.figure("inwoners", "WK019999"), .figure("geen-indicator", .assen),
    .figure("eenzaamheid", .pittelo),
    .undated("inwoners", .assen), .unknown("eenzaamheid", .lariks), .unknown("geen-indicator", .assen),
    .place(1, "inwoners", [.lariks]), .place(-1, "inwoners", [.marsdijk]),
    .place(1, "ervaren-gezondheid", [.kloosterveen]),
    .beside(.area(.drenthe), "netto-arbeidsparticipatie", .assen, .worse),
    .beside(.area(.nederland), "eenzaamheid", .kloosterveen, .worse),
    .beside(.area(.assen), "moeite-met-rondkomen", .lariks, .worse),
    .trend("overlast-en-veiligheid-aedes", .kloosterveen, .better), .trend("eenzaamheid", .lariks, .worse),
    .middle("eenzaamheid"), .neutral("eenzaamheid"), .statement("geen-uitspraak"), .caveat("geen-opmerking"),
    .action("geen-actie"), .source("geen-bron"), .holds { _ in false },
  ]) func `what the package does not have, or has otherwise, carries nothing`(_ ground: Ground) {
    #expect(ground.text(in: Self.store) == nil)
  }
}

extension String {
  /// The numbers in a text, with the sign of percentage.
  var numbers: Set<String> {
    Set(matches(of: /\d+(?:[.,]\d+)*%?/).map { String($0.output) })
  }
}
