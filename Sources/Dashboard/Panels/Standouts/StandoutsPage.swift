import BredeWelvaart
import Cells

/// The figures of all wijken that ask to be looked at, weak and strong.
struct StandoutsPage {
  let context: PageContext

  private var store: Store { context.store }

  func page() -> Page {
    let standouts = store.standouts(
      against: { context.state.reference(for: $0, store) }, toleranceScale: context.state.toleranceScale)
    let reference = store.name(of: context.state.mapReference(store))
    var page = Page("Sterk en kwetsbaar")
    page.note = store.gemeente.map { "de wijken en \($0.name)" } ?? "de wijken"
    page.intro =
      "Losse cijfers, geen oordeel over een wijk. Afstand 1 is hoe ver de wijken meestal van hun "
      + "gemiddelde liggen."
    page.empty = "Er zijn geen wijken om naast elkaar te leggen."
    guard !store.wijken.isEmpty else { return page }
    add(Standouts.attentionHeading, standouts.attention, to: &page, none: Self.noneIsBoth)
    add(Standouts.strengthsHeading, standouts.strengths, to: &page, none: Self.noneIsBoth)
    add(
      "Het verst van \(reference)", standouts.farthest, to: &page,
      note: standouts.farthest.isEmpty ? "" : "de \(standouts.farthest.count) verste, de verste eerst",
      none: "Geen cijfer verschilt meer dan de marge.")
    let wijken = Set(store.wijken.map(\.code))
    let developments = store.developmentsInWords.filter { wijken.contains($0.area) }
      .compactMap { context.item(development: $0, namesArea: true) }
    page.items.addSection(Assessment.developmentsHeading, developments)
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private static let noneIsBoth =
    "Geen cijfer is allebei. Dat kan alleen waar de documenten ook een ontwikkeling geven."

  private func add(
    _ heading: String, _ standouts: [Standout], to page: inout Page, note: String = "", none: String
  ) {
    page.items.addSection(heading, note: note)
    if standouts.isEmpty { page.items.append(.text(none, .muted)) }
    let farthest = standouts.compactMap { $0.distance?.magnitude }.max() ?? 0
    let valueWidth = standouts.map { $0.text(store).cellWidth }.max() ?? 0
    let nameWidth = store.wijken.map { $0.name.cellWidth }.max() ?? 0
    page.items += standouts.map { standout in
      let line = StandoutLine(
        store: store, standout: standout, areaWidth: min(20, nameWidth + 1), valueWidth: valueWidth,
        farthest: farthest)
      let figure = Figure(indicator: standout.indicator.id, area: standout.area.code)
      return .row(
        opens: .indicator(standout.indicator.id), figure: figure,
        store.observation(figure.indicator, figure.area)?.citation,
        foot: context.foot(about: figure, namesArea: true, more: Self.words(standout.distance))
      ) { line.draw(&$0, in: $1, hasCursor: $2) }
    }
  }

  private static func words(_ distance: Double?) -> String {
    distance.map { "; afstand \(DecimalNumber(rounding: $0.magnitude, decimals: 1).dutch(decimals: 1))" }
      ?? ""
  }
}
