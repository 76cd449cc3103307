import BredeWelvaart
import Cells

extension PageContext {
  /// What is missing of a theme in an area, or of all themes one after the other, and why.
  func gapsPage(_ code: Area.Code, _ id: Theme.ID?) -> Page {
    guard let area = store.area(code) else { return Page("") }
    let theme = id.flatMap { store.theme($0) }
    var page = Page("Wat weten we niet" + (theme.map { ": \($0.name)" } ?? ""))
    page.note = area.name
    page.tabs =
      [Page.Tab(name: "Alles", route: .gaps(code, nil))]
      + store.content.themes.map { Page.Tab(name: $0.shortName, route: .gaps(code, $0.id)) }
    page.choice = .area { .gaps($0, id) }
    page.empty = "Hier ontbreekt niets."
    if let theme { fill(&page, theme, area) } else { fillWithAll(&page, area) }
    page.items.addSection("Let op", items(store.caveats(on: .dekking, area: area)))
    return page
  }

  /// All that is missing in an area, under its themes.
  private func fillWithAll(_ page: inout Page, _ area: Area) {
    let themes = store.content.themes.map { (theme: $0, gaps: store.gaps(in: area, theme: $0.id)) }
    let missing = themes.flatMap(\.gaps).count(where: \.kind.isMissing)
    page.count = "\(missing.counted("cijfer ontbreekt", "cijfers ontbreken"))"
    if missing > 0 { (page.intro, page.tip) = (Self.questionWords, Self.copyTip) }
    for (theme, gaps) in themes where !gaps.isEmpty {
      let byKind = Gap.Kind.allCases.flatMap { kind in gaps.filter { $0.kind == kind } }
      page.items.addSection(theme.name, note: counts(gaps), byKind.map { item($0, area, namesKind: true) })
    }
  }

  /// How many figures are missing, and how many there cannot be.
  private func counts(_ gaps: [Gap]) -> String {
    let missing = gaps.count(where: \.kind.isMissing)
    let others = gaps.count - missing
    let words = [
      missing == 0 ? "" : missing.counted("ontbreekt", "ontbreken"),
      others == 0 ? "" : "\(others) \(others == 1 ? "kan" : "kunnen") hier niet bestaan",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What there is of a theme, and what is missing by the reason why.
  private func fill(_ page: inout Page, _ theme: Theme, _ area: Area) {
    let gaps = store.gaps(in: area, theme: theme.id)
    if gaps.contains(where: \.kind.isMissing) { (page.intro, page.tip) = (Self.questionWords, Self.copyTip) }
    let words = store.extentWords(of: theme.id, in: area)
    page.items = [.entry(words.known, opens: .theme(theme.id, area.code))]
    for kind in Gap.Kind.allCases {
      page.items.addCounted(kind.heading, gaps.filter { $0.kind == kind }.map { item($0, area) })
    }
    if !words.onlyAround.isEmpty {
      page.items.addSection(
        "Voor geen enkele wijk",
        [.entry(words.onlyAround, opens: store.gemeente.map { .theme(theme.id, $0.code) })])
    }
  }

  private static let questionWords = "Onderaan staat de technische vraag aan het college."
  private static let copyTip = "Met y gaat die naar het klembord."

  /// A gap, with the question to the college that it gives rise to in the foot.
  private func item(_ gap: Gap, _ area: Area, namesKind: Bool = false) -> PageItem {
    let figure = Figure(indicator: gap.indicator.id, area: area.code)
    let question = CouncilQuestion(gap, store)
    // Under the heading of a kind that is said already.
    let kind = namesKind && !gap.kind.isMissing ? "\(gap.kind.words): " : ""
    var item =
      gap.fact.citations.first.map { citation in
        PageItem.entry(
          gap.indicator.name, note: "\(kind)\(gap.words) · \(store.shortWords(for: citation))",
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
