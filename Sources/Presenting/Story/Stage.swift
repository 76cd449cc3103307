import BredeWelvaart
import Dashboard

/// The screen of a step, and what can be pointed at there.
struct Stage {
  let route: Route
  let store: Store

  /// Objects to a spotlight that the room would not see.
  func check(_ spotlight: SlideSpotlight) throws(Objection) {
    switch spotlight {
    case .area(let code): try check(code)
    case .segment(let id, _): try check(segment: id)
    case .figure(let figure): try check(figure)
    }
  }

  private func check(_ code: Area.Code) throws(Objection) {
    let isWijk = store.area(code)?.level == .wijk
    let isSeen =
      switch route {
      case .map: isWijk
      case .overview: isWijk || code == area
      case .wheel: code == area
      case .comparison(let codes): codes.contains(code)
      default: route.area == code || subjects.areas.contains(code)
      }
    guard isSeen else {
      throw Objection(
        "\(store.name(of: .area(code))) is op '\(address)' niet te zien; kies een gebied dat er staat.")
    }
  }

  private func check(segment id: Indicator.ID) throws(Objection) {
    let areas: [Area]
    switch route {
    case .wheel, .overview: areas = area.flatMap(store.area).map { [$0] } ?? []
    case .comparison(let codes): areas = codes.compactMap { store.area($0) }
    default:
      throw Objection(
        "Op '\(address)' staat geen wiel; kies het scherm 'wiel', of schrijf 'cijfer INDICATOR GEBIED'.")
    }
    for area in areas where !isInWheel(id, of: area) {
      throw Objection(
        "'\(id)' is geen segment in het wiel van \(area.name); kies een indicator die erin staat.")
    }
  }

  private func check(_ figure: Figure) throws(Objection) {
    let isSeen =
      switch route {
      case .map(let id):
        figure.indicator == id ?? store.mapIndicator?.id && store.area(figure.area)?.level == .wijk
      case .overview, .wheel:
        figure.area == area && store.area(figure.area).map { isInWheel(figure.indicator, of: $0) } == true
      case .indicator(let id): figure.indicator == id
      case .comparison(let codes): codes.contains(figure.area)
      default: subjects.figures.contains(figure)
      }
    guard isSeen else {
      throw Objection(
        "Dit cijfer van \(store.name(of: .area(figure.area))) is op '\(address)' niet te zien; "
          + "kies een cijfer dat er staat, of het scherm 'indicator/\(figure.indicator)'.")
    }
  }

  /// The area that the screen is about; without one in the address it is the whole.
  private var area: Area.Code? { route.area ?? (store.gemeente ?? store.content.areas.first)?.code }

  private var address: String { route.text(store) }

  private var subjects: PageSubjects { PageSubjects(route, store) }

  private func isInWheel(_ id: Indicator.ID, of area: Area) -> Bool {
    store.indicator(id)?.isInWheel(of: area.level) ?? false
  }
}
