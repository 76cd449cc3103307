import BredeWelvaart
import Cells
import Pictures

extension PageContext {
  /// What is going on in an area, each finding a way to all of it.
  func addSummary(of area: Area, to page: inout Page) {
    let summary = subject(Summary.init, of: area)
    page.items.addSection(
      Summary.heading, note: "geen oordeel over het gebied", summary.findings.map { item($0, area) })
  }

  private func item(_ finding: Summary.Finding, _ area: Area) -> PageItem {
    var item = PageItem(
      body: .entry(
        finding.text, note: "", lead: .init(finding.kind.word.padded(to: Self.leadWidth), finding.kind.style)),
      citation: finding.citations.first)
    switch finding.subject {
    case .figure(let fact):
      item.command = .openRoute(.indicator(fact.indicator.id))
      item.figure = Figure(indicator: fact.indicator.id, area: area.code)
      item.foot = .remarks { Array(fact.footnotes(store).dropFirst()) }
    case .statement(let statement):
      item.command = .openRoute(.area(area.code, .portrait))
      item.foot = .remark(source(statement.citation))
    case .plans(let citation):
      item.command = .openRoute(.area(area.code, .plans))
      item.foot = citation.map { .remark(source($0)) }
    case .gaps: item.command = .openRoute(area.level == .wijk ? .gaps(area.code, nil) : .coverage)
    }
    return item
  }

  /// The columns of the words before findings, with air behind them.
  private static let leadWidth = (Summary.Finding.Kind.allCases.map(\.word.count).max() ?? 0) + 1
}

extension Summary.Finding.Kind {
  /// The colour of the word before the finding.
  fileprivate var style: Style {
    switch self {
    case .worse: Verdict.worse.textStyle
    case .better: Verdict.better.textStyle
    case .concern, .strength, .development, .plans, .unknown: .muted
    }
  }
}
