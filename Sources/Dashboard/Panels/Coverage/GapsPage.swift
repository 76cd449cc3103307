import BredeWelvaart
import Cells

extension PageContext {
  /// What there is of a theme in an area, what is missing and why.
  func gapsPage(_ code: Area.Code, _ id: Theme.ID) -> Page {
    guard let area = store.area(code), let theme = store.theme(id) else { return Page("") }
    let gaps = store.gaps(in: area, theme: id)
    var page = Page("Wat weten we niet: \(theme.name)")
    page.note = area.name
    page.tabs = store.content.themes.map { Page.Tab(name: $0.shortName, route: .gaps(code, $0.id)) }
    page.choice = .area { .gaps($0, id) }
    if gaps.contains(where: { $0.kind != .cannotExist }) {
      page.intro = "Onderaan staat de technische vraag aan het college; y stuurt haar naar het klembord."
    }
    let words = store.extentWords(of: id, in: area)
    page.items = [.entry(words.known, opens: .theme(id, code))]
    for kind in Gap.Kind.allCases {
      page.items.addCounted(kind.heading, gaps.filter { $0.kind == kind }.map { item($0, area) })
    }
    if !words.onlyAround.isEmpty {
      page.items.addSection(
        "Voor geen enkele wijk",
        [.entry(words.onlyAround, opens: store.gemeente.map { .theme(id, $0.code) })])
    }
    page.items.addSection("Let op", items(store.caveats(on: .dekking, area: area)))
    return page
  }

  /// A gap, with the question to the college that it gives rise to in the foot.
  private func item(_ gap: Gap, _ area: Area) -> PageItem {
    let figure = Figure(indicator: gap.indicator.id, area: area.code)
    let question = CouncilQuestion(gap, store)
    var item =
      gap.fact.citations.first.map { citation in
        PageItem.entry(
          gap.indicator.name, note: "\(gap.words) · \(store.shortWords(for: citation))",
          opens: .indicator(gap.indicator.id), figure: figure, citation)
      } ?? elsewhere(gap.indicator, figure)
    if let question {
      item.question = question.letter(store)
      item.foot = .remarks { [Footnote(question.text)] }
    }
    return item
  }

  /// An indicator that only other wijken have a figure of, and which these are.
  private func elsewhere(_ indicator: Indicator, _ figure: Figure) -> PageItem {
    let wijken = store.wijkNames(with: indicator.id)
    return .row(opens: .indicator(indicator.id), figure: figure) { frame, row, hasCursor in
      let (name, rest) = row.splitLeft(min(44, row.width * 3 / 5))
      frame.writeName(indicator.name, orShort: indicator.shortName, in: name, hasCursor: hasCursor)
      let names = "wel van " + wijken.joined(separator: ", ")
      let words = names.cellWidth < rest.width ? names : "wel van \(wijken.count) andere wijken"
      frame.write(words, x: rest.x + 1, y: row.y, in: rest, .muted)
    }
  }
}
