import ArgumentParser
import BredeWelvaart
import Cells

/// Answers what the figures of a wijk are, or which wijken there are.
struct WijkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wijk",
    abstract: "De cijfers van een wijk, of de lijst van wijken.",
    discussion: "Voorbeelden: wijkwiel wijk, wijkwiel wijk lariks, wijkwiel wijk 7")

  @Argument(help: ArgumentHelp("De naam of het nummer van de wijk.", valueName: "wijk"))
  var naam: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.load()
    guard let naam else {
      StandardStream.output.write(Self.list(store))
      return
    }
    guard let area = store.area(named: naam) else {
      let names = store.wijken.map(\.name).joined(separator: ", ")
      throw Failure.notFound("er is geen wijk '\(naam)'; kies uit \(names).")
    }
    StandardStream.output.write(Self.profile(area, store))
  }

  private static func list(_ store: Store) -> String {
    store.wijken.map { wijk in
      "\(wijk.number.map(String.init) ?? "")".paddedLeft(to: 2) + "  \(wijk.name)\n"
    }.joined()
  }

  private static func profile(_ area: Area, _ store: Store) -> String {
    var text = area.name + "\n"
    guard let reference = store.references(for: area).first else { return text }
    for theme in store.content.themes {
      var lines: [String] = []
      for indicator in store.content.indicators where indicator.theme == theme.id {
        guard let observation = store.observation(indicator.id, area.code) else { continue }
        lines.append("  \(indicator.name): \(line(observation, indicator, area, store, reference))")
        lines.append("    bron: \(store.words(for: observation.citation))")
        lines += store.caveats(indicator.id, area: area.code).map { "    let op: \($0.text)" }
      }
      if !lines.isEmpty { text += "\n\(theme.name)\n" + lines.joined(separator: "\n") + "\n" }
    }
    return text
  }

  private static func line(
    _ observation: Observation, _ indicator: Indicator, _ area: Area, _ store: Store, _ reference: Reference
  ) -> String {
    guard let figure = observation.dutch(indicator) else {
      return "geen cijfer (\(store.reasonForNoFigure(observation)))"
    }
    var parts = [figure]
    let comparison = store.compare(indicator, area, with: reference)
    if comparison.verdict != nil { parts.append(store.words(for: comparison, indicator)) }
    if let rank = store.ranking(indicator).words(for: area.code) { parts.append(rank) }
    if !observation.period.text.isEmpty { parts.append(observation.dutchPeriod) }
    if let trend = store.trend(indicator, area) { parts.append("ontwikkeling \(trend.words)") }
    return parts.joined(separator: "; ")
  }
}
