import BredeWelvaart

/// The order of the wijken by an indicator, or which indicators give one.
package struct RankingQuestion: Question {
  package let extent = Store.Extent.figures
  private let name: String
  private let count: Int?
  private let isReversed: Bool

  /// Asks about an indicator; an empty name asks for the list.
  ///
  /// It gives so many wijken and those that equal the last of them; reversed, the lowest figure comes first.
  package init(_ name: String, count: Int? = nil, isReversed: Bool = false) {
    (self.name, self.count, self.isReversed) = (name, count, isReversed)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !name.isEmpty else { return rankable(store) }
    let meant = try store.indicator(meant: name) { indicator in
      store.wijken.contains { store.isKnown(indicator.id, $0.code) }
    }
    return order(store.ranking(meant.subject), meant.notes, store)
  }

  /// The indicators by which wijken can be put in order, by theme.
  ///
  /// It gives no figures: each would want its year and its source.
  private func rankable(_ store: Store) -> Answer {
    let rankings = store.content.indicators.map(store.ranking).filter { $0.count > 1 }
    return store.list(
      "Waarvan de wijken een volgorde hebben", rankings.map { ($0.indicator, $0.count) }, "wijk", "wijken",
      notes: .none)
  }

  private func order(_ ranking: Ranking, _ notes: [Note], _ store: Store) -> Answer {
    let indicator = ranking.indicator
    let all = isReversed ? ranking.entries.reversed() : ranking.entries
    let last = count.flatMap { all.prefix($0).last?.value }
    // Equal figures share a place, so that the border does not run through them.
    let cut = last.flatMap { last in all.lastIndex { $0.value.doubleValue == last.doubleValue } }
    let entries = cut.map { Array(all[...$0]) } ?? all
    let facts = entries.map { store.fact(indicator, $0.area) }
    // Of a few wijken the others need no row; nor do they where no wijk has a figure.
    let others = ranking.apart + ranking.missing
    let apart = others.map { store.fact(indicator, $0) }
    let rest = facts.isEmpty ? apart.filter(\.isKnown) : count == nil ? apart : []
    return Answer(
      title: indicator.nameWithUnit,
      notes: notes + [
        Note(.definition, indicator.definition),
        Note(
          .reading,
          facts.isEmpty
            ? indicator.direction.words : indicator.orderWords(of: ranking.count, isReversed: isReversed)),
      ]
        + [Note].reference(facts, store)
        + absence(ranking, shown: entries.count, isTold: !rest.isEmpty, store),
      sections: [Section.areas("", facts + rest, store)])
  }

  /// The wijken that are not in the order.
  private func absence(_ ranking: Ranking, shown: Int, isTold: Bool, _ store: Store) -> [Note] {
    var notes: [Note] = []
    if ranking.count == 0 {
      let reason =
        isTold
        ? "Een volgorde is er niet: dit zijn bandbreedtes of woorden."
        : "Van deze indicator heeft geen enkele wijk een cijfer."
      notes.append(Note(.absence, reason))
    } else if shown < ranking.count {
      let equal = shown > count ?? shown ? "; gelijke cijfers staan er allebei" : ""
      notes.append(Note(.absence, "Dit zijn \(shown) van de \(ranking.count) wijken met een cijfer\(equal)."))
    }
    guard ranking.count > 0, count != nil else { return notes }
    let facts = (ranking.apart + ranking.missing).map { store.fact(ranking.indicator, $0) }
    let words = facts.grouped { $0.hasFigure ? "" : "\($0.absence): \($0.reason)" }
    return notes
      + words.map { words, facts in
        let names = facts.map(\.area.name).enumeration
        return Note(
          .absence,
          words.isEmpty
            ? "\(names): wel een cijfer, maar van een ander jaar of uit een andere tabel."
            : "\(names): \(words.asSentence)")
      }
  }
}
