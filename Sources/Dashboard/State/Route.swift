import BredeWelvaart

/// The name of a view, as `--open` takes it and the bottom line shows it.
public enum Route: Hashable, Sendable {
  case overview(Area.Code?)
  case map(Indicator.ID?)
  case wheel(Area.Code?)
  case area(Area.Code)
  case indicator(Indicator.ID)
  case indicators
  case help

  /// Reads a route such as `wijk/lariks`, `kaart/koopwoningen` or `hulp`.
  ///
  /// - Returns: Nil where there is no such view, area or indicator.
  public init?(_ text: String, store: Store) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let argument = parts.dropFirst().first
    let area = argument.flatMap { store.area(named: $0)?.code }
    let indicator = argument.flatMap { store.indicator(Identifier($0))?.id }
    switch (parts.first, argument) {
    case ("overzicht", nil): self = .overview(nil)
    case ("kaart", nil): self = .map(nil)
    case ("wiel", nil): self = .wheel(nil)
    case ("indicatoren", nil): self = .indicators
    case ("hulp", nil): self = .help
    case ("overzicht", _):
      guard let area else { return nil }
      self = .overview(area)
    case ("kaart", _):
      guard let indicator else { return nil }
      self = .map(indicator)
    case ("wiel", _):
      guard let area else { return nil }
      self = .wheel(area)
    case ("wijk", _), ("gebied", _):
      guard let area else { return nil }
      self = .area(area)
    case ("indicator", _):
      guard let indicator else { return nil }
      self = .indicator(indicator)
    default: return nil
    }
  }

  /// The forms that a route can have, for messages.
  public static let forms =
    "overzicht, kaart, kaart/ID, wiel, wiel/NAAM, wijk/NAAM, gebied/NAAM, indicator/ID, indicatoren of hulp"

  /// The route as text; what ``init(_:store:)`` reads.
  public func text(_ store: Store) -> String {
    func slug(_ code: Area.Code) -> String { store.area(code)?.name.slug ?? code.rawValue }
    switch self {
    case .overview(let code): return "overzicht" + (code.map { "/" + slug($0) } ?? "")
    case .map(let id): return "kaart" + (id.map { "/\($0)" } ?? "")
    case .wheel(let code): return "wiel" + (code.map { "/" + slug($0) } ?? "")
    case .area(let code):
      let kind = store.area(code)?.level == .wijk ? "wijk" : "gebied"
      return "\(kind)/" + slug(code)
    case .indicator(let id): return "indicator/\(id)"
    case .indicators: return "indicatoren"
    case .help: return "hulp"
    }
  }
}
