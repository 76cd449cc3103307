import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What the foot of a small screen says of a figure.
@Suite struct FootPlanTests {
  /// The foot of a screen of 80 by 24: where all of a list stands above it, and elsewhere.
  @Test(arguments: [5, 6]) func everyFootNamesTheFigureTheCaveatsAndTheSource(height: Int) throws {
    let size = Size(width: 78, height: height)
    let context = PageContext(
      store: TestStore.store, state: TestStore.dashboard().state, query: "", filter: State.Filter(), hits: [])
    for indicator in TestStore.store.content.indicators {
      for area in TestStore.store.content.areas {
        let fact = context.fact(indicator, area)
        guard fact.isKnown else { continue }
        let parts = FootPlan(fact.footnotes(TestStore.store, namesArea: true), size: size).parts
        let name = "\(indicator.id.rawValue) \(area.code.rawValue)"
        #expect(parts.reduce(0) { $0 + $1.lines } <= size.height, "\(name)")
        let sentence = try #require(parts.first)
        #expect(sentence.text.wrapped(to: size.width).count == sentence.lines, "\(name)")
        #expect(parts.contains { $0.text.hasPrefix("Let op: ") } == !fact.caveats.isEmpty, "\(name)")
        // The longest sentences leave no line for a note.
        let hasNote = parts.contains { $0.text.hasPrefix("Noot: ") }
        #expect(hasNote == !fact.notes.isEmpty || sentence.lines > height - 3, "\(name)")
        let source = try #require(parts.first { $0.text.hasPrefix("Bron: ") }, "\(name)")
        #expect(source.text.wrapped(to: size.width).count == source.lines, "\(name)")
      }
    }
  }

  @Test func titlesShareALine() {
    let remarks =
      [Footnote("Een cijfer.", shorter: [])]
      + ["Eerste", "Tweede", "Derde"].map {
        Footnote("Let op: \($0) met een lange uitleg die niet past.", .caveat, shorter: [$0])
      } + [Footnote("Bron: een document", .source)]
    let parts = FootPlan(remarks, size: Size(width: 40, height: 3)).parts
    #expect(parts.map(\.text) == ["Een cijfer.", "Let op: Eerste; Tweede; Derde", "Bron: een document"])
    let narrow = FootPlan(remarks, size: Size(width: 24, height: 3)).parts
    #expect(narrow.map(\.text) == ["Een cijfer.", "Let op: Eerste en nog 2", "Bron: een document"])
  }

  @Test func everyIndicatorPageOf80By24NamesItsSource() {
    for indicator in TestStore.store.content.indicators {
      let page = PageText(PageText.open("indicator/\(indicator.id.rawValue)"))
      guard let rule = page.lines.lastIndex(where: { $0.contains("──────────") }) else { continue }
      #expect(page.lines[rule...].contains { $0.contains("Bron: ") }, "\(indicator.id.rawValue)")
    }
  }
}
