import BredeWelvaart

/// Whether something may be said: the verdict, why, and a sentence that does hold.
package struct ClaimQuestion: Question {
  /// What facilities are called stands in the glossary.
  package let extent: Store.Extent = [.words, .facilities, .glossary]
  private let text: String

  /// Asks about a sentence.
  package init(_ text: String) {
    self.text = text
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !text.isEmpty else {
      throw .unclear(message: "schrijf achter ‘mag’ wat u wilt zeggen.")
    }
    if let claim = store.facilityClaim(text) { return answer(store.judge(claim), store) }
    let verdict = store.judge(try claim(store))
    let findings = verdict.findings
    let facts = findings.map { ClaimFact(text, $0, verdict, store) }
    let rows = zip(findings, facts).map { finding, fact in
      Row(
        [Cell("\(finding.indicator.name): \(finding.ruling.word)", .strong), Cell(finding.words)], fact,
        notes: .caveats)
    }
    let figures = findings.map { finding in
      let facts = finding.areas.map { store.fact(finding.indicator, $0) }
      // Two stand as they were named.
      let ordered = facts.count > 2 ? facts.stablySorted { $0.rank?.place ?? .max } : facts
      return Section.areas(finding.indicator.nameWithUnit, ordered, store)
    }
    return Answer(
      title: title(verdict.ruling), notes: notes(verdict),
      sections: [Section(columns: Self.columns, rows: rows)] + figures)
  }

  private func answer(_ verdict: FacilityVerdict, _ store: Store) -> Answer {
    let row = Row(
      [
        Cell("\(verdict.words.capitalisedFirst): \(verdict.ruling.word)", .strong), Cell(verdict.explanation),
      ], FacilityClaimFact(text, verdict, store), notes: .caveats)
    return Answer(
      title: title(verdict.ruling),
      notes: [Note(.understood, "Gelezen als: \(verdict.claim.scope.words): \(verdict.asked).")],
      sections: [
        Section(columns: Self.columns, rows: [row]),
        Section(
          "Wat de documenten zeggen", columns: [.name("gebied"), .word(""), .text("toelichting")],
          rows: verdict.facilities.map { facility in
            Row(
              [
                Cell(store.area(facility.area)?.name ?? ""), Cell(facility.presence.word),
                Cell(facility.note, .muted),
              ], PlainFact.facility(facility, store))
          }),
      ])
  }

  private func title(_ ruling: ClaimVerdict.Ruling) -> String { "‘\(text)’: \(ruling.word)" }

  private static let columns: [Column] = [.name("mag dit?"), .text("waarom, en wat klopt")]

  private func claim(_ store: Store) throws(Unanswered) -> Claim {
    do throws(ClaimProblem) {
      return try store.claim(text)
    } catch {
      let choices = error.choices.map { Unanswered.Choice($0.id.rawValue, $0.name) }
      throw choices.isEmpty
        ? .unknown(message: "deze bewering is niet te beoordelen: \(error.message)", nearest: [])
        : .ambiguous(message: "deze bewering is niet te beoordelen: \(error.message):", choices: choices)
    }
  }

  /// How it was read, and what is to be said of it as a whole.
  private func notes(_ verdict: ClaimVerdict) -> [Note] {
    let read = verdict.findings.grouped(by: \.asked).map { asked, findings in
      "\(findings.map { "‘\($0.indicator.name)’" }.enumeration), \(asked)"
    }
    return [Note(.understood, "Gelezen als: \(verdict.claim.scope.words): \(read.joined(separator: "; ")).")]
      + verdict.reasons.map { Note(.reading, $0) }
  }
}

extension Claim.Scope {
  /// Of what it is said.
  fileprivate var words: String {
    switch self {
    case .areas(let areas): areas.map(\.name).enumeration
    case .everyWijk: "alle wijken"
    case .noWijk: "geen enkele wijk"
    }
  }
}

/// What came out of a claim for one indicator.
struct ClaimFact: Fact {
  let kind = FactKind.claim
  let fields: [Field]
  let caveats: [Caveat]

  init(_ text: String, _ finding: ClaimVerdict.Finding, _ verdict: ClaimVerdict, _ store: Store) {
    caveats = finding.areas.flatMap { store.caveats(finding.indicator.id, area: $0.code) }.unique(by: \.id)
    fields =
      [
        Field("claim", "bewering", text), Field("ruling", "mag dit", verdict.ruling.field),
        Field("indicator", "indicator", finding.indicator.id.rawValue),
        Field("indicator_name", "naam van de indicator", finding.indicator.name),
        Field("areas", "gebieden", .list(finding.areas.map(\.code.rawValue))),
        Field("area_names", "namen van de gebieden", .list(finding.areas.map(\.name))),
        Field("asked", "gelezen als", finding.asked),
        Field("indicator_ruling", "voor deze indicator", finding.ruling.field),
        Field("reasons", "waarom", .list(finding.reasons)), Field("holds", "wat wel klopt", finding.holds),
      ] + .caveats(caveats)
  }
}

/// What came out of a claim about a facility.
struct FacilityClaimFact: Fact {
  let kind = FactKind.facilityClaim
  let fields: [Field]
  let caveats: [Caveat]

  init(_ text: String, _ verdict: FacilityVerdict, _ store: Store) {
    let areas = verdict.facilities.map(\.area)
    caveats = store.caveats(
      on: .voorzieningen, about: verdict.facilities.map { ($0.area, $0.citation) })
    fields =
      [
        Field("claim", "bewering", text), Field("ruling", "mag dit", verdict.ruling.field),
        Field("facility", "voorziening", verdict.claim.facility),
        Field("areas", "gebieden", .list(areas.map(\.rawValue))),
        Field("area_names", "namen van de gebieden", .list(areas.compactMap { store.area($0)?.name })),
        Field("asked", "gelezen als", verdict.asked), Field("reasons", "waarom", .list(verdict.reasons)),
        Field("holds", "wat wel klopt", verdict.holds),
      ] + .caveats(caveats)
  }
}

extension ClaimVerdict.Ruling {
  fileprivate var field: Field.Value { .code(rawValue, dutch: word) }
}
