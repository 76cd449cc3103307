import BredeWelvaart

/// One figure of a document, or that there is none, with all that it takes to use it.
struct ObservationFact: Fact {
  let kind = FactKind.figure

  let indicator: Indicator
  let area: Area
  /// Nil where no document names the indicator for the area.
  let observation: Observation?
  /// What is known of the figure; nil for one that does not stand for its area.
  let standing: FigureFact?
  /// The development that it is the end of.
  private let trend: Trend?
  /// The verdict in words that stands here where no document has a place for a figure.
  private let assessment: Assessment?
  /// Whether it was expected for a time that has gone by; nil for what is no figure.
  let isPast: Bool?
  /// The name of what it was held against.
  private let referenceName: String?
  let origins: [Origin]
  let caveats: [Caveat]
  let remarks: [String]
  /// Why it cannot be held against those beside it; empty where it can, or nothing stands beside it.
  var reasonApart = ""
  /// The year that there is no figure of; nil for what stands for a figure or a place for one.
  private var absentYear: Int?

  /// A figure of an area; its comparison, place and development go with the one that stands for the area.
  init(_ observation: Observation?, _ fact: FigureFact, _ store: Store) {
    (indicator, area, self.observation) = (fact.indicator, fact.area, observation)
    let isLeading =
      observation == nil || fact.current.first?.observations.contains { $0 == observation } ?? true
    standing = isLeading ? fact : nil
    // Where there is no figure the development stands for itself.
    trend = fact.trend.flatMap {
      $0.change.map { $0.last == observation } ?? isLeading ? $0 : nil
    }
    assessment =
      observation == nil && fact.isInWords ? fact.comparison?.assessment ?? fact.assessments.first : nil
    isPast = observation.flatMap { $0.value == nil ? nil : store.isPast($0) }
    referenceName = fact.comparison.map { store.name(of: $0.reference) }
    origins = [observation?.citation ?? assessment?.citation].compactMap(\.self).map { Origin($0, store) }
    caveats = fact.caveats
    // The words of a gap are its reason already, but where a verdict stands in the reason's place.
    let isReason = observation?.value == nil && !fact.isInWords
    remarks = [isReason ? "" : observation?.note ?? assessment?.note ?? ""].filter { !$0.isEmpty }
  }

  /// A year of which there is no figure, between others that have one.
  init(noFigureOf year: Int, _ fact: FigureFact, _ store: Store) {
    (indicator, area, observation, standing, assessment) = (fact.indicator, fact.area, nil, nil, nil)
    (trend, isPast, referenceName, origins, caveats, remarks) = (nil, nil, nil, [], fact.caveats, [])
    absentYear = year
  }

  var hasFigure: Bool { observation?.value != nil }
  /// Whether it stands for something that a document tells, in a figure or in words.
  var isTold: Bool { hasFigure || standing?.isInWords == true }
  var period: Period? { observation?.period ?? assessment?.period ?? absentYear.flatMap { Period("\($0)") } }

  var fields: [Field] {
    let comparison = standing?.comparison.flatMap { $0.verdict == nil ? nil : $0 }
    let absence = absentYear == nil ? "" : "van dit jaar is er geen cijfer"
    let reason = hasFigure || standing?.isInWords == true ? "" : standing?.reason ?? absence
    return [
      Field("indicator", "indicator", indicator.id.rawValue),
      Field("indicator_name", "naam van de indicator", indicator.name),
      Field("theme", "thema", indicator.theme.rawValue),
      Field("indicator_kind", "soort indicator", indicator.kind.rawValue),
    ] + .area(area) + [
      Field("period", "periode", period?.text),
      Field("is_past", "voorbij", .flag(isPast)),
      Field("scenario", "scenario", observation?.scenario),
      Field("value", "waarde", .number(observation?.value)),
      Field("margin_low", "bandbreedte van", .number(observation?.margin?.low)),
      Field("margin_high", "bandbreedte tot", .number(observation?.margin?.high)),
      Field("unit", "eenheid", indicator.unit.name),
      Field("qualifier", "voorbehoud", observation?.qualifier?.rawValue),
      Field("status", "status", observation?.status.rawValue),
      Field("reason", "waarom geen cijfer", reason),
      Field("not_comparable", "waarom niet te vergelijken", reasonApart),
      Field("verdict", "oordeel", comparison?.verdict?.field),
      Field("reference", "vergeleken met", comparison?.reference.code),
      Field("reference_name", "naam daarvan", comparison == nil ? nil : referenceName),
      Field("reference_value", "waarde daarvan", .number(comparison?.referenceValue)),
      Field("rank", "plaats", standing?.rank?.place), Field("ranked", "van", standing?.rank?.count),
      Field("rank_words", "plaats in woorden", standing?.rank?.words),
      Field("trend", "ontwikkeling", trend?.verdict.field),
      Field("trend_period", "periode van de ontwikkeling", trend?.period.text),
    ] + .origin(origins.first)
      + [Field("note", "noot", observation?.note ?? assessment?.note)] + .caveats(caveats)
  }
}

extension PlainFact {
  /// A verdict that a document gives in words.
  static func assessment(_ assessment: Assessment, _ fact: FigureFact, _ store: Store) -> PlainFact {
    let reference = assessment.reference.flatMap(store.area)
    let origin = Origin(assessment.citation, store)
    return PlainFact(
      kind: .assessment,
      fields: [
        Field("indicator", "indicator", fact.indicator.id.rawValue),
        Field("indicator_name", "naam van de indicator", fact.indicator.name),
      ] + .area(fact.area) + [
        Field("ring", "ring", .code(assessment.ring.rawValue, dutch: assessment.ring.word)),
        Field("verdict", "oordeel", assessment.verdict.field),
        Field("reference", "vergeleken met", reference?.code.rawValue),
        Field("reference_name", "naam daarvan", reference?.name),
        Field("period", "periode", assessment.period.text),
      ] + .origin(origin) + [Field("note", "noot", assessment.note)] + .caveats(fact.caveats),
      origins: [origin], caveats: fact.caveats, remarks: [assessment.note].filter { !$0.isEmpty })
  }
}

extension Store {
  /// What is known of an indicator in an area; nil where the package has no such indicator or area.
  func fact(_ indicator: Indicator.ID, _ area: Area.Code) -> FigureFact? {
    guard let indicator = self.indicator(indicator), let area = self.area(area) else { return nil }
    return fact(indicator, area)
  }
}

extension Reference {
  /// The area's code, or `wijken` for the median of the wijken.
  fileprivate var code: String {
    switch self {
    case .area(let code): code.rawValue
    case .wijken: "wijken"
    }
  }
}

extension Verdict {
  fileprivate var field: Field.Value { .code(rawValue, dutch: word) }
}

extension Assessment.Ring {
  fileprivate var word: String {
    switch self {
    case .trend: "ontwikkeling"
    case .position: "positie"
    }
  }
}
