import BredeWelvaart

/// The verdicts that the last command changed, in words.
///
/// `Van ongunstiger naar gelijk: Werk, Rondkomen.`
struct TurnWords {
  let store: Store
  let turns: [State.Turn]

  /// What turned from and to the same, in the same ring.
  private struct Kind: Hashable {
    let ring: Assessment.Ring
    let before: Verdict?
    let after: Verdict?

    init(_ turn: State.Turn) {
      ring = turn.change.ring
      after = turn.after
      // Where there is no verdict any more, it matters little what it was.
      before = turn.after == nil ? nil : turn.before
    }

    var words: String {
      let start = ring == .trend ? "Ontwikkeling, " : ""
      let turn =
        switch (before, after) {
        case (let before?, let after?): "van \(before.word) naar \(after.word)"
        case (nil, let after?): "nu ook een oordeel, \(after.word)"
        case (_, nil): "geen oordeel meer"
        }
      return start.isEmpty ? turn.capitalisedFirst : start + turn
    }
  }

  /// A sentence for each kind of change, in the order of the wheel.
  var sentences: [String] {
    turns.grouped(by: Kind.init).map { kind, turns in
      let names = turns.compactMap { store.indicator($0.change.indicator)?.shortName }
      return "\(kind.words): \(names.joined(separator: ", "))."
    }
  }
}
