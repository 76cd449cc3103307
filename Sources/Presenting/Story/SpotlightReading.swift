import BredeWelvaart
import Dashboard

/// Reads what a step points at: `wijk lariks`, `segment eenzaamheid`, `cijfer eenzaamheid lariks`.
struct SpotlightReading {
  let store: Store

  /// The spotlight that a text means.
  func spotlight(_ text: String) throws(Objection) -> SlideSpotlight {
    let words = text.split(separator: " ").map(String.init)
    let rest = words.dropFirst()
    switch words.first?.lowercased() {
    case "wijk" where !rest.isEmpty: return .area(try area(rest))
    case "segment":
      guard let id = rest.first, rest.count <= 2 else {
        throw Objection("Een segment is 'segment INDICATOR', met als u wilt 'ontwikkeling' erachter.")
      }
      return .segment(try indicator(id), try ring(rest.dropFirst().first))
    case "cijfer" where rest.count >= 2:
      let figure = Figure(indicator: try indicator(words[1]), area: try area(rest.dropFirst()))
      guard let known = store.indicator(figure.indicator), let area = store.area(figure.area),
        store.fact(known, area).isTold
      else {
        throw Objection(
          "\(store.name(of: .area(figure.area))) heeft geen cijfer over \(figure.indicator); "
            + "kies een cijfer dat er is.")
      }
      return .figure(figure)
    default:
      throw Objection(
        "'\(text)' is geen licht; schrijf 'wijk NAAM', 'segment INDICATOR' of 'cijfer INDICATOR GEBIED'.")
    }
  }

  private func area(_ words: ArraySlice<String>) throws(Objection) -> Area.Code {
    let name = words.joined(separator: " ")
    guard let area = store.area(named: name) else {
      throw Objection("Het gebied '\(name)' bestaat niet; \(store.areaAdvice(for: name))")
    }
    return area.code
  }

  private func indicator(_ id: String) throws(Objection) -> Indicator.ID {
    guard let indicator = store.indicator(Identifier(id.lowercased())) else {
      throw Objection("De indicator '\(id)' bestaat niet; \(store.advice(about: .indicator, for: id))")
    }
    return indicator.id
  }

  private func ring(_ word: String?) throws(Objection) -> Assessment.Ring {
    switch word?.lowercased() {
    case nil, "positie": return .position
    case "ontwikkeling": return .trend
    case let word?:
      throw Objection("'\(word)' is geen ring van het wiel; schrijf 'positie' of 'ontwikkeling'.")
    }
  }
}
