import BredeWelvaart
import Dashboard
import Testing

@testable import Presenting

/// What the stories say is what the data say: where a figure changes, these tests fail until the story does too.
struct StoryFiguresTests {
  private static let store = StoryStore.store

  /// A number in a text, with its sign of percentage.
  private static func numbers(_ text: String) -> Set<String> {
    Set(text.matches(of: /\d+(?:[.,]\d+)*%?/).map { String($0.output) })
  }

  private static func isYear(_ number: String) -> Bool {
    number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20")) && Int(number) != nil
  }

  /// All figures of an indicator in an area, as they are written.
  private static func figures(_ id: Indicator.ID, _ area: Area.Code) -> [String] {
    guard let indicator = store.indicator(id) else { return [] }
    let values = store.observations(id, area).compactMap(\.value)
    // A report may round what the indicator gives with a decimal.
    return values.flatMap { value in
      [
        FigureText(value, indicator).underUnit,
        value.trimmedDutch + (indicator.unit == .percentage ? "%" : ""),
      ]
    }
  }

  @Test func `a caption has the figure in its spotlight, and no number that is not of that indicator`() {
    for step in StoryStore.stories.flatMap(\.steps) {
      let numbers = Self.numbers(step.caption).filter { !Self.isYear($0) }
      guard let (id, area) = Self.spot(step), let indicator = Self.store.indicator(id) else {
        #expect(numbers.isEmpty, "\(step.caption)")
        continue
      }
      // The name of what is measured may have a number in it: 65 jaar, per 1.000 inwoners.
      let named = Self.numbers(indicator.name)
      let shown = numbers.subtracting(named)
      guard !shown.isEmpty else { continue }
      let own = Self.store.value(id, area).map { FigureText($0, indicator).underUnit }
      #expect(own.map { shown.contains($0) } == true, "\(step.caption)")
      let all = Self.store.content.areas.flatMap { Self.figures(id, $0.code) }
      #expect(shown.isSubset(of: all), "\(step.caption)")
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

  @Test(arguments: StoryClaims.figures) func `a figure that is told is in the data`(
    _ claim: StoryClaims.Figure
  ) {
    #expect(
      Self.figures(claim.indicator, claim.area).contains(claim.number),
      "\(claim.indicator) \(claim.area): \(Self.figures(claim.indicator, claim.area))")
  }

  @Test func `every number that a speaker reads is claimed`() {
    for story in StoryStore.stories {
      let claimed = Set(StoryClaims.figures.filter { $0.story == story.name }.map(\.number))
        .union(StoryClaims.others[story.name] ?? [])
      for step in story.steps {
        for text in [step.caption, step.question] + step.notes {
          let unclaimed = Self.numbers(text).filter { !Self.isYear($0) }.subtracting(claimed)
          #expect(unclaimed.isEmpty, "\(story.name): \(text)")
        }
      }
    }
  }

  @Test func `what is claimed is told`() {
    for story in StoryStore.stories {
      let told = Set(
        story.steps.flatMap { [$0.caption, $0.question] + $0.notes }.flatMap { Self.numbers($0) })
      for claim in StoryClaims.figures where claim.story == story.name {
        #expect(told.contains(claim.number), "\(story.name): \(claim.number)")
      }
    }
  }

  @Test(arguments: StoryClaims.extremes) func `the highest and the lowest are so`(
    _ claim: StoryClaims.Extreme
  )
    throws
  {
    let ranking = Self.store.ranking(try #require(Self.store.indicator(claim.indicator)))
    let entries = claim.isHighest ? ranking.entries : ranking.entries.reversed()
    #expect(entries.first?.area.code == claim.area)
    #expect(entries.dropFirst().first?.value.doubleValue != entries.first?.value.doubleValue)
  }

  @Test(arguments: StoryClaims.verdicts) func `the colours that are told are those of the wheel`(
    _ claim: StoryClaims.Colour
  ) throws {
    let area = try #require(Self.store.area(claim.area))
    let reference = try #require(Self.store.references(for: area).first)
    let segment = try #require(
      Self.store.wheel(of: area, against: reference).segments.first { $0.indicator.id == claim.indicator })
    #expect(
      claim.ring == .position
        ? segment.position.verdict == claim.verdict : segment.trend?.verdict == claim.verdict)
  }

  @Test(arguments: [("aandeel-65-plus", "23,0%"), ("moeite-met-rondkomen", "20%")])
  func `the middle of the wijken is what is told`(id: String, middle: String) throws {
    let indicator = try #require(Self.store.indicator(Identifier(id)))
    #expect(Self.store.mark(Self.store.ranking(indicator), of: .wijken)?.text.short == middle)
  }

  @Test func `what nobody knows is not known`() {
    let known = Self.store.wijken.filter { Self.store.hasFigure("eenzaamheid", $0.code) }
    #expect(known.map(\.name) == ["Lariks"])
    let work = Self.store.content.indicators.filter { $0.theme == "arbeid-en-vrije-tijd" }
    #expect(!work.isEmpty)
    #expect(
      work.allSatisfy { indicator in
        Self.store.wijken.allSatisfy { !Self.store.hasFigure(indicator.id, $0.code) }
      })
    #expect(!Self.store.hasFigure("vitaliteitstrede-2", "GM0106"))
    #expect(!Self.store.hasFigure("eenzaamheid", "WK010608"))
  }
}
