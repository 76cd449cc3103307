import BredeWelvaart
import Cells

extension PageContext {
  /// The list of indicators to choose from, narrowed down while typing.
  func indicatorsPage() -> Page {
    let found = foundIndicators
    var page = Page("Kies een indicator")
    page.input = query
    page.count = "\(found.count) van \(store.content.indicators.count)"
    page.intro = "Typ een paar letters; Enter kleurt de kaart."
    for (group, indicators) in found.grouped(by: group) {
      let name = store.theme(group.theme)?.name ?? ""
      page.items.append(.heading(group.coloursMap ? name : "\(name), geen cijfers per wijk"))
      page.items += indicators.map(item)
    }
    if query.isEmpty { page.isSelected = { $0.command == .colourMap($1.indicator) } }
    page.empty = "Geen indicator gevonden; wis een paar letters."
    return page
  }

  /// The indicators that hold every word typed in their name, topic or theme; all for none.
  ///
  /// First those that can colour the map, then the others, both in the order of themes.
  private var foundIndicators: [Indicator] {
    let words = query.slug.split(separator: "-").map { Array($0.utf8) }
    let found = store.content.themes.flatMap { theme in
      let found = store.content.indicators.filter { indicator in
        guard indicator.theme == theme.id else { return false }
        guard !words.isEmpty else { return true }
        let text = [indicator.name, indicator.shortName, indicator.topic, theme.name, indicator.id.rawValue]
          .joined(separator: " ").slug
        return words.allSatisfy { text.holds($0) }
      }
      return found.filter { store.isMapped($0.id) } + found.filter { !store.isMapped($0.id) }
    }
    return found.filter { store.coloursMap($0.id) } + found.filter { !store.coloursMap($0.id) }
  }

  /// What stands under one heading.
  private struct IndicatorGroup: Hashable {
    let theme: Theme.ID
    let coloursMap: Bool
  }

  private func group(_ indicator: Indicator) -> IndicatorGroup {
    IndicatorGroup(theme: indicator.theme, coloursMap: store.coloursMap(indicator.id))
  }

  private func item(_ indicator: Indicator) -> PageItem {
    .row(command: .colourMap(indicator.id)) { frame, row, hasCursor in
      let end = frame.writeName(indicator.name, in: row, hasCursor: hasCursor)
      let count = store.wijkNames(with: indicator.id).count
      let note = count == 0 ? "geen cijfers per wijk" : count.counted("wijk", "wijken")
      if end + 2 + note.cellWidth < row.maxX {
        frame.writeRight(note, y: row.y, in: row, hasCursor ? .selected : .muted)
      }
    }
  }
}

extension String {
  /// Whether some bytes stand in the text in a row; byte by byte, since every letter typed asks it hundreds of times.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        bytes[start] == first && bytes[start...].starts(with: wanted)
      }
    }
  }
}
