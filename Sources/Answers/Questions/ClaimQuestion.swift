import BredeWelvaart

/// Whether something may be said: the verdict, why, and a sentence that does hold.
package struct ClaimQuestion: Question {
  package let extent: Store.Extent = .words
  private let text: String

  /// Asks about a sentence.
  package init(_ text: String) {
    self.text = text
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !text.isEmpty else {
      throw .unclear(message: "schrijf achter ‘mag’ wat u wilt zeggen.")
    }
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
      title: "‘\(text)’: \(verdict.ruling.word)", notes: notes(verdict),
      sections: [
        Section(columns: [.name("mag dit?"), .text("waarom, en wat klopt")], rows: rows)
      ] + figures)
  }

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

extension ClaimVerdict.Ruling {
  fileprivate var field: Field.Value { .code(rawValue, dutch: word) }
}
