/// Whether something may be said of a facility, and what does hold.
package struct FacilityVerdict: Hashable, Sendable {
  package let claim: FacilityClaim
  /// The kind of facility for a reader, as it stands within a sentence.
  package let words: String
  package let ruling: ClaimVerdict.Ruling
  /// Why, each a sentence.
  package let reasons: [String]
  /// A sentence that does hold; empty where the documents tell nothing.
  package let holds: String
  /// What the documents say, which it rests on.
  package let facilities: [Facility]

  /// How the claim was read.
  package var asked: String { "\(words) \(Facility.Presence(isPresent: claim.isPresent).word)" }

  /// Why, and what does hold, in sentences.
  package var explanation: String {
    (reasons + (holds.isEmpty ? [] : ["Dit klopt: \(holds)"])).joined(separator: " ")
  }

  /// What is to be known of it, and where it comes from.
  package func footnotes(_ store: Store) -> [Footnote] {
    store.caveats(on: .voorzieningen, about: facilities.map { ($0.area, $0.citation) }).map(Footnote.caveat)
      + store.footnotes(facilities.map(\.citation).unique)
  }
}

/// Holds a claim about a facility against what the documents say of it.
private struct FacilityJudge {
  let store: Store
  let claim: FacilityClaim
  let words: String

  private typealias Ruling = ClaimVerdict.Ruling

  /// What came out for one area.
  private struct Outcome {
    let area: Area
    let ruling: Ruling
    var reason = ""
    var rows: [Facility] = []
  }

  func verdict() -> FacilityVerdict {
    switch claim.scope {
    case .areas(let areas):
      let outcomes = areas.map(judge)
      return verdict(
        outcomes.map(\.ruling).agreed, outcomes.map(\.reason),
        holds: told(outcomes.flatMap(\.rows).unique), outcomes)
    case .everyWijk, .noWijk: return general(store.wijken.map(judge))
    }
  }

  /// A claim of all wijken falls with one, and so does one of none.
  private func general(_ outcomes: [Outcome]) -> FacilityVerdict {
    let (right, wrong): (Ruling, Ruling) = claim.scope == .noWijk ? (.no, .yes) : (.yes, .no)
    let against = outcomes.filter { $0.ruling == wrong }
    let open = outcomes.filter { $0.ruling != wrong && $0.ruling != right }
    let isSilent = open.count == outcomes.count
    let ruling: Ruling = against.isEmpty ? open.isEmpty ? .yes : isSilent ? .unknown : .notLikeThis : .no
    let names = (against.isEmpty ? open : against).map(\.area.name)
    let lead = against.isEmpty ? "Dat is niet te zeggen van" : "Dat klopt niet voor"
    let kind = FacilityKind.all(in: store.wijken, store).first { $0.name == claim.facility }
    return verdict(
      ruling, names.isEmpty ? [] : ["\(lead) \(names.enumeration)."],
      holds: kind.map { ["\(words): \($0.whereabouts)"] } ?? [], outcomes)
  }

  private func verdict(
    _ ruling: Ruling, _ reasons: [String], holds: [String], _ outcomes: [Outcome]
  ) -> FacilityVerdict {
    FacilityVerdict(
      claim: claim, words: words, ruling: ruling, reasons: reasons.filter { !$0.isEmpty }.unique,
      holds: holds.map(\.asSentence).joined(separator: " "), facilities: outcomes.flatMap(\.rows).unique)
  }

  // MARK: One area

  private func judge(_ area: Area) -> Outcome {
    let rows = store.content.facilities.filter { $0.name == claim.facility }
    if let own = rows.first(where: { $0.area == area.code }) { return judged(area, own) }
    // What a larger area has not, none of its parts has; what a part has, the larger one has.
    let around = store.ancestors(of: area).compactMap { larger in rows.first { $0.area == larger.code } }
    if let none = around.first(where: { $0.presence == .no }) { return judged(area, none) }
    let within = rows.filter { row in
      store.area(row.area).map { store.ancestors(of: $0).contains(area) } ?? false
    }
    let present = within.filter { $0.presence == .yes }
    if !present.isEmpty { return Outcome(area: area, ruling: claim.isPresent ? .yes : .no, rows: present) }
    let elsewhere = around + rows.filter { $0.presence == .yes && !around.contains($0) }
    return Outcome(
      area: area, ruling: .unknown, reason: "Van \(area.name) zeggen de documenten het niet.",
      rows: within + elsewhere)
  }

  private func judged(_ area: Area, _ row: Facility) -> Outcome {
    switch row.presence {
    case .yes: Outcome(area: area, ruling: claim.isPresent ? .yes : .no, rows: [row])
    case .no: Outcome(area: area, ruling: claim.isPresent ? .no : .yes, rows: [row])
    case .limited: Outcome(area: area, ruling: .notLikeThis, rows: [row])
    case .unknown:
      Outcome(
        area: area, ruling: .unknown,
        reason: "Van \(area.name) is het niet bekend\(row.noteInBrackets).", rows: [row])
    }
  }

  /// What the documents do say, each without a stop: `huisarts is in Lariks niet aanwezig`.
  private func told(_ rows: [Facility]) -> [String] {
    rows.filter { $0.presence != .unknown }.grouped(by: \.presence).map { presence, rows in
      let names = rows.map { store.area($0.area)?.name ?? $0.area.rawValue }
      let note = rows.count == 1 ? rows.map(\.noteInBrackets).joined() : ""
      return "\(words) is in \(names.enumeration) \(presence.word)\(note)"
    }
  }
}

extension Facility {
  fileprivate var noteInBrackets: String { note.isEmpty ? "" : " (\(note))" }
}

extension Facility.Presence {
  /// What is said of a facility that is there, or is not.
  fileprivate init(isPresent: Bool) { self = isPresent ? .yes : .no }
}

extension Store {
  /// Holds a claim about a facility against what the documents say of it.
  package func judge(_ claim: FacilityClaim) -> FacilityVerdict {
    let words = FacilityNames(content.glossary).words(claim.facility)
    return FacilityJudge(store: self, claim: claim, words: words).verdict()
  }
}
