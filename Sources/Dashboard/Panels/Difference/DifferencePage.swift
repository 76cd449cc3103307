import BredeWelvaart

extension PageContext {
  /// What came, went or changed since another package, the biggest first.
  func differencePage() -> Page {
    var page = Page("Wat er veranderde")
    page.empty =
      "Start met --verschil en de map van een ouder pakket; dan staat hier wat er sindsdien veranderde."
    guard let difference else { return page }
    page.intro = difference.summary
    var reading = PageItem.text(PackageDifference.reading, .muted)
    reading.isPassed = true
    if !difference.items.isEmpty { page.items.append(reading) }
    for part in PackageDifference.Part.allCases {
      for kind in PackageDifference.Kind.allCases {
        page.items.addCounted(
          part.heading(kind), difference.items(part, kind).map { item($0, difference) })
      }
    }
    if difference.items.isEmpty { page.items.append(.text("Er is niets veranderd.")) }
    return page
  }

  /// One thing that is not the same; what is there now leads to its own screen.
  private func item(_ item: PackageDifference.Item, _ difference: PackageDifference) -> PageItem {
    let when = item.period.isEmpty ? "" : " (\(item.period))"
    let isThere = item.kind != .went
    let figure = isThere ? item.figure : nil
    let route =
      figure.map { Route.indicator($0.indicator) }
      ?? (isThere ? item.indicator.map { .indicator($0.id) } : nil)
    var entry = PageItem.entry(
      "\(item.title)\(when): \(item.words)", opens: route, figure: figure, isThere ? item.citation : nil)
    entry.foot = .remarks {
      item.citation.map { citation in
        let words = difference.store(of: item).words(for: citation)
        return [Footnote("Bron: \(words)", .source)]
      } ?? []
    }
    return entry
  }
}

extension PackageDifference.Item {
  /// The figure that it is about; nil for a text.
  fileprivate var figure: Figure? {
    guard let indicator, let area else { return nil }
    return Figure(indicator: indicator.id, area: area.code)
  }
}
