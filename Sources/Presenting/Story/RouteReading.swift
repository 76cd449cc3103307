import BredeWelvaart
import Dashboard

/// Reads the address of a step's screen.
struct RouteReading {
  let store: Store

  /// The route; an objection where it leads nowhere, or to what cannot be shown to a room.
  func route(_ text: String) throws(Objection) -> Route {
    guard let route = Route(text, store: store) else { throw RouteAdvice(store: store).objection(to: text) }
    guard route.isForRoom else {
      throw Objection(
        "'\(text)' is om zelf in te zoeken en niet om te laten zien; kies een ander scherm, zoals 'kaart'.")
    }
    if case .figure(let source, let figure) = route {
      let figures = store.observations(figure.indicator, figure.area)
      guard figures.contains(where: { $0.value != nil && $0.citation.source == source }) else {
        throw Objection(
          "Het document '\(source)' geeft dit cijfer niet"
            + (figures.first { $0.value != nil }.map { "; kies het document '\($0.citation.source)'." }
              ?? ", en een ander document ook niet; kies een ander cijfer."))
      }
    }
    return route
  }
}
