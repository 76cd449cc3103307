import BredeWelvaart

/// What in the package carries a sentence of a story.
enum Ground: Sendable {
  case figure(Indicator.ID, Area.Code)
  /// The document gives the figure without a year.
  case undated(Indicator.ID, Area.Code)
  /// There is no figure of the area.
  case unknown(Indicator.ID, Area.Code)
  /// The wijken in a place: 1 is the highest figure, -1 the lowest.
  case place(Int, Indicator.ID, Set<Area.Code>)
  /// What an area comes to beside another, by its figure or in a document's words.
  case beside(Reference, Indicator.ID, Area.Code, Verdict)
  case trend(Indicator.ID, Area.Code, Verdict)
  case middle(Indicator.ID)
  /// Neither more nor less is better.
  case neutral(Indicator.ID)
  case statement(Statement.ID)
  case caveat(Caveat.ID)
  case action(Action.ID)
  case source(Source.ID)
  case term(String)
  /// What has to be counted.
  case holds(@Sendable (Store) -> Bool)

  /// What the numbers of the sentence can come from; nil where the package does not have it, or says otherwise.
  func text(in store: Store) -> String? {
    let content = store.content
    switch self {
    case .figure(let id, let area): return Self.figureText(id, area, store)
    case .undated(let id, let area):
      return store.observation(id, area)?.period.text == "" ? "" : nil
    case .unknown(let id, let area):
      guard store.indicator(id) != nil, store.area(area) != nil else { return nil }
      return store.hasFigure(id, area) ? nil : ""
    case .place(let place, let id, let areas):
      guard let indicator = store.indicator(id) else { return nil }
      let found = store.ranking(indicator).entries.filter {
        place > 0 ? $0.rank.place == place : $0.rank.placeFromBelow == -place
      }
      return Set(found.map(\.area.code)) == areas ? "" : nil
    case .beside(let reference, let id, let area, let verdict):
      guard let indicator = store.indicator(id), let area = store.area(area) else { return nil }
      let comparison = store.compare(indicator, area, with: reference)
      guard comparison.verdict == verdict, comparison.reference == reference else { return nil }
      return comparison.assessment?.period.text ?? ""
    case .trend(let id, let area, let verdict):
      guard let indicator = store.indicator(id), let area = store.area(area) else { return nil }
      return store.trend(indicator, area).flatMap { $0.verdict == verdict ? $0.period.text : nil }
    case .middle(let id):
      return store.indicator(id).flatMap { store.mark(store.ranking($0), of: .wijken)?.text.short }
    case .neutral(let id): return store.indicator(id)?.direction == .neutral ? "" : nil
    case .statement(let id): return content.statements.first { $0.id == id }?.text
    case .caveat(let id): return content.caveats.first { $0.id == id }.map { "\($0.title) \($0.text)" }
    case .action(let id): return content.actions.first { $0.id == id }?.text
    case .source(let id):
      return store.source(id).map { "\($0.title) \($0.published) \($0.referenceDate)" }
    case .term(let name):
      return content.glossary.first { $0.term == name }.map { "\($0.term) \($0.definition)" }
    case .holds(let isSo): return isSo(store) ? "" : nil
    }
  }

  private static func figureText(_ id: Indicator.ID, _ area: Area.Code, _ store: Store) -> String? {
    guard let indicator = store.indicator(id) else { return nil }
    let figures = store.observations(id, area).compactMap { observation in
      observation.value.map { value in
        // A report may round what the indicator gives with a decimal.
        let rounded = value.trimmedDutch + (indicator.unit == .percentage ? "%" : "")
        return "\(observation.period.text) \(FigureText(value, indicator).underUnit) \(rounded)"
      }
    }
    guard !figures.isEmpty else { return nil }
    return ([indicator.name, indicator.definition] + figures).joined(separator: " ")
  }
}

/// The areas that the stories tell about.
extension Identifier where Subject == Area {
  static var nederland: Self { "NL00" }
  static var drenthe: Self { "PV22" }
  static var assen: Self { "GM0106" }
  static var centrum: Self { "WK010600" }
  static var lariks: Self { "WK010601" }
  static var lariksOost: Self { "BU01060100" }
  static var lariksWest: Self { "BU01060102" }
  static var noorderpark: Self { "WK010602" }
  static var pittelo: Self { "WK010604" }
  static var assenWest: Self { "WK010605" }
  static var lauwers: Self { "BU01060505" }
  static var marsdijk: Self { "WK010607" }
  static var kloosterveen: Self { "WK010608" }
  static var buitengebied: Self { "WK010699" }
}
