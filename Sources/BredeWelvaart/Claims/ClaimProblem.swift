/// Why a sentence was not read as a claim; nothing is guessed.
package enum ClaimProblem: Error, Hashable, Sendable {
  case noArea
  case noTopic
  case noAssertion
  /// Something is said to be more, without saying than what.
  case noStandard
  /// What is said fits no indicator.
  case noSubject([String])
  /// The words fit more indicators than a verdict can be given of.
  case manySubjects([Indicator])
  /// More areas to compare with at once.
  case manyStandards
  /// Words that mean nothing here.
  case unread([String])
  /// 'De meeste mensen': more than half, or more than elsewhere.
  case mostOfWhom

  /// What is wrong, to follow a colon, without a stop.
  package var message: String {
    switch self {
    case .noArea: "noem het gebied waar het over gaat"
    case .noTopic: "noem waar het over gaat, met de naam van een cijfer"
    case .noAssertion:
      "zeg wat u beweert, zoals ‘de hoogste’, ‘meer dan gemiddeld’, ‘gestegen’ of een getal"
    case .noStandard: "zeg waarmee u vergelijkt, zoals ‘dan gemiddeld’ of met de naam van een gebied"
    case .manyStandards: "vergelijk met één gebied tegelijk"
    case .noSubject(let words):
      "over ‘\(words.filter { $0 != "geen" }.joined(separator: " "))’ is er geen cijfer en geen voorziening met "
        + "die woorden"
    case .manySubjects(let indicators):
      "het kan over \(indicators.count) cijfers gaan; noem er een bij zijn naam"
    case .unread(let words): "‘\(words.joined(separator: " "))’ is niet te lezen"
    case .mostOfWhom:
      "‘de meeste mensen’ kan ‘meer dan de helft’ zijn of ‘meer dan in andere wijken’; zeg welk van de twee"
    }
  }

  /// What the words may be about; none where that is not what is wrong.
  package var choices: [Indicator] {
    if case .manySubjects(let indicators) = self { indicators } else { [] }
  }
}
