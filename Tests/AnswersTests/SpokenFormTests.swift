import Testing

@testable import Answers

/// Sentences that a screen reader can say: no signs, and asides that end where they end.
@Suite struct SpokenFormTests {
  @Test(arguments: [
    ("85,3%", "85,3 procent"),
    ("Assen (22%) en Lariks", "Assen, 22 procent, en Lariks"),
    ("lager dan Assen (59%): ongunstiger", "lager dan Assen, 59 procent: ongunstiger"),
    ("Enigszins tot (zeer) sterk eenzaam", "Enigszins tot al dan niet zeer sterk eenzaam"),
    ("‘Zo’n thema’s’, ’s nachts, zzp’er", "Zo'n thema's, 's nachts, zzp'er"),
    ("Gevonden voor ‘huisarts’", "Gevonden voor huisarts"),
    ("2016–2024", "2016 tot 2024"),
    ("€ 122 mln", "euro 122 mln"),
  ]) func signsBecomeWords(_ text: String, _ spoken: String) {
    #expect(SpokenForm.spoken(text) == spoken)
  }

  @Test(arguments: ["wmo-wrv", ""]) func everyNumberSaysWhatItCounts(_ name: String) throws {
    let answer = try RankingQuestion(name).answer(KnownStore.store)
    let lines = SpokenForm(answer).text.split(separator: "\n")
    #expect(lines.contains { $0.contains(name.isEmpty ? "10 wijken." : "per 1.000 inwoners.") })
    #expect(!lines.contains { $0.contains(", 10.") })
  }
}
