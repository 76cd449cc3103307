import ArgumentParser
import BredeWelvaart
import Cells

/// Answers what an indicator's figures are, or which indicators there are.
struct IndicatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator",
    abstract: "Eén indicator met de volgorde van de wijken, of de lijst van indicatoren.",
    discussion: "Voorbeelden: wijkwiel indicator, wijkwiel indicator moeite-met-rondkomen")

  @Argument(help: ArgumentHelp("De naam van de indicator, zoals in de lijst.", valueName: "indicator"))
  var id: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.load()
    guard let id else {
      StandardStream.output.write(Self.list(store))
      return
    }
    StandardStream.output.write(Self.sheet(try Self.find(id, store), store))
  }

  private static func list(_ store: Store) -> String {
    let width = store.content.indicators.map { $0.id.rawValue.cellWidth }.max() ?? 0
    return store.content.themes.compactMap { theme in
      let lines = store.content.indicators.filter { $0.theme == theme.id }.map {
        "  \($0.id.rawValue.padded(to: width))  \($0.name)\n"
      }
      return lines.isEmpty ? nil : "\(theme.name)\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The indicator with that id, or the only one whose id or name holds the words.
  private static func find(_ text: String, _ store: Store) throws(Failure) -> Indicator {
    let slug = text.slug
    if let exact = store.indicator(Identifier(slug)) { return exact }
    let found = store.content.indicators.filter {
      !slug.isEmpty && ($0.id.rawValue.contains(slug) || $0.name.slug.contains(slug))
    }
    if found.count == 1, let only = found.first { return only }
    guard !found.isEmpty else {
      throw Failure.notFound("er is geen indicator '\(text)'; wijkwiel indicator geeft de lijst.")
    }
    let ids = found.map(\.id.rawValue).joined(separator: ", ")
    throw Failure.ambiguous("'\(text)' past bij meer indicatoren: \(ids).")
  }

  private static func sheet(_ indicator: Indicator, _ store: Store) -> String {
    var text = "\(indicator.name) (\(indicator.unit.name))\n\(indicator.definition)\n\n"
    let ranking = store.ranking(indicator)
    let around = store.content.areas.filter {
      $0.level != .wijk && store.observation(indicator.id, $0.code) != nil
    }
    let width = (store.wijken + around).map { $0.name.cellWidth }.max() ?? 0
    for entry in ranking.entries {
      text += "\(entry.rank)".paddedLeft(to: 2) + "  \(entry.area.name.padded(to: width))  "
      text += "\(entry.observation.dutch(indicator) ?? "")\n"
    }
    for wijk in ranking.missing where !ranking.entries.isEmpty {
      let reason = store.reasonForNoFigure(store.observation(indicator.id, wijk.code))
      text += "    \(wijk.name.padded(to: width))  geen cijfer (\(reason))\n"
    }
    for area in around {
      guard let observation = store.observation(indicator.id, area.code) else { continue }
      text += "    \(area.name.padded(to: width))  \(observation.dutch(indicator) ?? "geen cijfer")\n"
    }
    let citations = store.content.observations.filter { $0.indicator == indicator.id }
      .map { store.words(for: $0.citation) }
    text += "\n"
    for citation in citations.unique { text += "Bron: \(citation)\n" }
    for caveat in store.caveats(indicator.id) { text += "Let op: \(caveat.wordsWithSubject)\n" }
    return text
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their first order.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
