import BredeWelvaart

extension RemarkBook {
  /// When the show began, in words: `14 maart 2026, 20:15 uur`.
  package var startedWords: String {
    let parts = started.printable.split(separator: " ", maxSplits: 1)
    guard let date = parts.first else { return "Datum onbekend" }
    return ([DutchDate.words(String(date))] + parts.dropFirst().map { "\($0) uur" }).joined(separator: ", ")
  }

  /// How much was said: `3 opmerkingen en 1 keer handen geteld`.
  package var countWords: String {
    let remarks = entries.count { if case .remark = $0.content { true } else { false } }
    let hands = entries.count - remarks
    let counts =
      [remarks == 0 ? "" : remarks.counted("opmerking", "opmerkingen")]
      + [hands == 0 ? "" : "\(hands) keer handen geteld"]
    return entries.isEmpty ? "niets gezegd" : counts.filter { !$0.isEmpty }.enumeration
  }
}
