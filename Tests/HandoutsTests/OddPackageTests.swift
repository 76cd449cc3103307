import BredeWelvaart
import Foundation
import TestSupport
import Testing

@testable import Answers
@testable import Handouts

/// Hand-outs of the packages of other municipalities, however odd.
@Suite struct OddPackageTests {
  private static func questions(_ store: Store) -> [any IllustratedQuestion] {
    let wijken = store.wijken.map(\.code.rawValue)
    let areas = store.content.areas.prefix(3).map(\.code.rawValue) + wijken.suffix(1) + [""]
    let sets = [
      Array(wijken.prefix(2)), Array(wijken.prefix(3)), Array(wijken.prefix(6)), ["Dorp", "Utopia"],
    ]
    return areas.flatMap { [WheelQuestion($0), AreaQuestion($0)] as [any IllustratedQuestion] }
      + store.content.indicators.prefix(3).map { MapQuestion($0.id.rawValue) }
      + sets.map { ComparisonQuestion($0) }
  }

  @Test(arguments: OddPackage.samples) func everyHandoutIsSound(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    for question in Self.questions(store) {
      guard let handout = try? question.handout(store) else { continue }
      let page = Markup(handout.html)
      #expect(page.fault == nil, "\(question)")
      guard let svg = handout.svg else { continue }
      let picture = Markup(svg)
      #expect(picture.fault == nil, "\(question)")
      for element in picture.elements {
        for (key, value) in element.attributes where ["x", "y", "width", "height", "d", "r"].contains(key) {
          #expect(!value.contains("nan") && !value.contains("inf"))
        }
      }
      let drawing = try #require(try question.handoutSubject(store)?.illustration(store)).drawing
      #expect(drawing.textFaults.isEmpty, "\(question): \(drawing.textFaults)")
    }
  }

  @Test func namesAreNoMarkup() throws {
    var package = OddPackage()
    (package.map, package.wijkName) = (true, "<b>\"A\" & 'B'</b> <\u{338}!-- #")
    let store = try package.store()
    let name = try #require(store.wijken.first?.name)
    let handout = try AreaQuestion("WK1").handout(store)
    let page = Markup(handout.html)
    #expect(page.fault == nil)
    #expect(page.all("b").allSatisfy { !$0.text.contains("A") })
    #expect(page.all("h1").first?.text.hasPrefix(name) == true)
    let picture = Markup(try #require(handout.svg))
    #expect(picture.fault == nil)
    #expect(picture.all("title").first?.text.hasPrefix(name) == true)
  }
}
