import BredeWelvaart
import Dashboard
import Testing

@testable import Presenting

/// What stands above a picture is what the picture shows.
struct StoryFiguresTests {
  private static let store = StoryStore.store

  private static func isYear(_ number: String) -> Bool {
    number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20")) && Int(number) != nil
  }

  @Test func `a caption has the figure in its spotlight, and no number that is not of that indicator`() {
    for step in StoryStore.stories.flatMap(\.steps) {
      let numbers = step.caption.numbers.filter { !Self.isYear($0) }
      guard let (id, area) = Self.spot(step), let indicator = Self.store.indicator(id) else {
        #expect(numbers.isEmpty, "\(step.caption)")
        continue
      }
      // The name of what is measured may have a number in it: 65 jaar, per 1.000 inwoners.
      let shown = numbers.subtracting(indicator.name.numbers)
      guard !shown.isEmpty else { continue }
      let own = Self.store.value(id, area).map { FigureText($0, indicator).underUnit }
      #expect(own.map { shown.contains($0) } == true, "\(step.caption)")
      let all = Self.store.content.areas.compactMap { Ground.figure(id, $0.code).text(in: Self.store) }
      #expect(shown.isSubset(of: all.joined(separator: " ").numbers), "\(step.caption)")
    }
  }

  /// The figure that a step is about.
  private static func spot(_ step: Story.Step) -> (Indicator.ID, Area.Code)? {
    switch (step.spotlight, step.route) {
    case (.figure(let figure), _): (figure.indicator, figure.area)
    case (.area(let code), .map(let id?)), (.area(let code), .indicator(let id)): (id, code)
    case (.segment(let id, _), .wheel(let code?)): (id, code)
    default: nil
    }
  }
}
