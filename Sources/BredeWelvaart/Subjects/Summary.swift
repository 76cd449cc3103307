/// What is going on in an area, in a few findings: what a profile begins with.
///
/// Nothing is weighed: the figures are those that lie farthest from what they are held against, and the words
/// are those of the documents.
package struct Summary: Sendable {
  package static let heading = "In het kort"
  /// How to read it.
  package static let reading =
    "Wat het verst afligt en wat de documenten zeggen; geen oordeel over het gebied."

  /// One thing that is going on, with what it is about.
  package struct Finding: Sendable {
    /// What kind of thing it is, as data names it.
    package enum Kind: String, CaseIterable, Sendable {
      case worse, better, concern, strength, development, plans, unknown

      /// What stands before the finding.
      package var word: String {
        switch self {
        case .worse: "ongunstig"
        case .better: "gunstig"
        case .concern: Statement.Kind.concern.word
        case .strength: Statement.Kind.strength.word
        case .development: "veranderd"
        case .plans: "plannen"
        case .unknown: "onbekend"
        }
      }
    }

    /// What it tells, and what leads to all of it.
    package enum Subject: Sendable {
      case figure(FigureFact)
      case statement(Statement)
      case plans(Citation?)
      /// What is not known.
      case gaps
    }

    package let kind: Kind
    /// A sentence or two, with a stop.
    package let text: String
    package let subject: Subject

    package var citations: [Citation] {
      switch subject {
      case .figure(let fact): fact.citations
      case .statement(let statement): [statement.citation]
      case .plans(let citation): [citation].compactMap(\.self)
      case .gaps: []
      }
    }
  }

  /// The figures first, then words, changes, plans and what is not known; none of an area that nothing is told of.
  package let findings: [Finding]

  /// More figures than this either way are no longer short.
  private static let most = 2

  /// Gathers what is told of a wijk or the gemeente.
  package init(
    _ store: Store, _ area: Area, against reference: Reference? = nil, toleranceScale scale: Double = 1
  ) {
    guard area.level == .wijk || area == store.gemeente else {
      findings = []
      return
    }
    let gather = SummaryGathering(
      store: store, area: area, reference: reference ?? store.references(for: area).first, scale: scale)
    findings = [
      gather.figures(.worse, most: Self.most), gather.figures(.better, most: Self.most),
      gather.words(.concern), gather.words(.strength), gather.developments(most: Self.most), gather.plans,
      gather.gaps,
    ].flatMap(\.self)
  }
}

/// Finds what there is to tell of an area, kind by kind.
private struct SummaryGathering {
  let store: Store
  let area: Area
  let reference: Reference?
  let scale: Double

  /// The figures farthest on one side; of the gemeente, which has no others beside it, those in its wheel.
  func figures(_ verdict: Verdict, most: Int) -> [Summary.Finding] {
    let kind: Summary.Finding.Kind = verdict == .worse ? .worse : .better
    return Array(indicators(verdict).prefix(most)).map { finding(kind, $0) }
  }

  private func indicators(_ verdict: Verdict) -> [Indicator] {
    guard let reference else { return [] }
    guard area.level == .wijk else {
      let segments = store.wheel(of: area, against: reference, toleranceScale: scale).segments
      // What also develops that way comes first.
      return segments.filter { $0.position.verdict == verdict }
        .stablySorted { $0.trend?.verdict == verdict ? 0 : 1 }.map(\.indicator)
    }
    return store.standouts(against: { _ in reference }, of: area, toleranceScale: scale).farthest
      .filter { $0.comparison.verdict == verdict }.map(\.indicator)
  }

  private func finding(_ kind: Summary.Finding.Kind, _ indicator: Indicator) -> Summary.Finding {
    let fact = store.fact(indicator, area, against: reference, toleranceScale: scale)
    // The word before it says which side it is on.
    let beside = fact.comparison.flatMap { comparison in
      comparison.referenceText.map { "\(store.name(of: comparison.reference)) \($0.short)" }
    }
    let figures = [fact.figures, beside ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let development = fact.trend.map { "ontwikkeling: \($0.words)" } ?? ""
    let words = [figures, fact.rank?.words ?? "", development].filter { !$0.isEmpty }
    return .init(
      kind: kind, text: "\(indicator.name): \(words.joined(separator: "; "))".asSentence,
      subject: .figure(fact))
  }

  /// What documents call a concern or a strength: the first, and how many more there are.
  func words(_ kind: Statement.Kind) -> [Summary.Finding] {
    let all = store.byTheme(store.statements(area: area.code).filter { $0.kind == kind })
    guard let first = all.first else { return [] }
    return [
      .init(
        kind: kind == .concern ? .concern : .strength, text: first.text + more(all.count),
        subject: .statement(first))
    ]
  }

  /// What changed, as documents tell it or their figures do.
  func developments(most: Int) -> [Summary.Finding] {
    let changed = store.content.assessments.filter {
      $0.ring == .trend && $0.area == area.code && $0.verdict != .equal
    }
    return changed.prefix(most).compactMap { assessment in
      guard let indicator = store.indicator(assessment.indicator) else { return nil }
      let fact = store.fact(indicator, area, against: reference, toleranceScale: scale)
      return .init(
        kind: .development, text: "\(indicator.name) \(store.words(for: assessment))".asSentence,
        subject: .figure(fact))
    }
  }

  /// What plans promise: the first action for the area by name, and how many more there are.
  var plans: [Summary.Finding] {
    let groups = Plans(store, area: area.code).groups.filter { $0.worth == .promise }
    let whole = groups.flatMap(\.actions)
    let named = groups.filter { $0.scope == .named }.flatMap(\.actions)
    guard !whole.isEmpty else { return [] }
    guard area.level == .wijk, let first = named.first else {
      let count = whole.count.counted("actie", "acties")
      let text =
        area.level == .wijk
        ? "Geen actie noemt \(area.name) bij naam; \(count) \(whole.count == 1 ? "is" : "zijn") er voor "
          + "heel \(store.gemeente?.name ?? "de gemeente")."
        : "\(count) uit plannen, zoals: \(whole.first?.text ?? "")"
      return [.init(kind: .plans, text: text, subject: .plans(whole.first?.citation))]
    }
    return [
      .init(
        kind: .plans,
        text: "\(first.text) \(first.standingWords.capitalisedFirst.asSentence)"
          + more(named.count, "die \(area.name) bij naam noemen"),
        subject: .plans(first.citation))
    ]
  }

  /// What is not known: as many as the page of gaps counts, with the first that another wijk has.
  var gaps: [Summary.Finding] {
    guard area.level == .wijk else { return gapsOfWhole }
    let missing = store.content.themes.map { store.gaps(in: area, theme: $0.id).filter(\.kind.isMissing) }
    let elsewhere = missing.map { gaps in gaps.filter { !store.wijkNames(with: $0.indicator.id).isEmpty } }
    guard let first = elsewhere.max(by: { $0.count < $1.count })?.first else { return [] }
    let count = missing.reduce(0) { $0 + $1.count }
    let known = elsewhere.reduce(0) { $0 + $1.count }
    return [
      .init(
        kind: .unknown,
        text:
          "Van \(area.name) \(count == 1 ? "ontbreekt" : "ontbreken") \(count.counted("cijfer", "cijfers")); "
          + "\(known) ervan "
          + "\(known == 1 ? "is" : "zijn") er wel van andere wijken, zoals ‘\(first.indicator.name)’.",
        subject: .gaps)
    ]
  }

  /// The same of the gemeente, of which the wijken may tell more.
  private var gapsOfWhole: [Summary.Finding] {
    guard area.level == .gemeente else { return [] }
    let missing = store.content.indicators.filter { indicator in
      !store.isKnown(indicator.id, area.code)
        && store.wijken.contains { store.hasFigure(indicator.id, $0.code) }
    }
    guard let first = missing.first else { return [] }
    return [
      .init(
        kind: .unknown,
        text:
          "Van de wijken zijn er \(missing.count.counted("cijfer", "cijfers")) die er van heel \(area.name) "
          + "niet zijn, zoals ‘\(first.name)’.", subject: .gaps)
    ]
  }

  /// How many there are besides the first, after its sentence.
  private func more(_ count: Int, _ words: String = "") -> String {
    count < 2
      ? "" : " Zo \(count == 2 ? "is" : "zijn") er nog \(count - 1)\(words.isEmpty ? "" : " \(words)")."
  }
}
