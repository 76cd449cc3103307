import BredeWelvaart
import TestSupport
import Testing

@testable import Answers
@testable import Handouts

/// Pages: how answers of any kind are marked up.
@Suite struct PageTests {
  private let store = BundledStore.whole

  private static let questions: [any Question] = [
    OverviewQuestion(), AreaQuestion("lariks", AreaPart.allCases), AreaQuestion(""), WheelQuestion("lariks"),
    MapQuestion(""), ComparisonQuestion(["lariks", "peelo"]), RankingQuestion("eenzaamheid"),
    TermQuestion(""), CaveatQuestion("lariks"), SourceQuestion([]), SearchQuestion("huisarts", most: 5),
  ]

  @Test func everyMarkLeadsToANote() throws {
    var count = 0
    for question in Self.questions {
      let page = Markup(HTMLForm(try question.answer(store)).text)
      #expect(page.fault == nil)
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "an id stands twice")
      for link in page.all("a") {
        count += 1
        let target = try #require(link.attributes["href"])
        #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
      }
    }
    #expect(count > 50)
  }

  @Test func everyTableHasACaptionAndHeads() throws {
    for question in Self.questions {
      let answer = try question.answer(store)
      let page = Markup(HTMLForm(answer).text)
      #expect(page.all("table").count == page.all("caption").count)
      for head in page.all("th") { #expect(head.attributes["scope"] != nil) }
      for caption in page.all("caption") { #expect(!caption.text.isEmpty) }
      #expect(page.all("h1").map(\.text) == [answer.title])
      #expect(page.all("html").first?.attributes["lang"] == "nl")
    }
  }

  @Test func sectionsOfTheSameColumnsShareATable() throws {
    let page = Markup(HTMLForm(try WheelQuestion("lariks").answer(store)).text)
    #expect(page.all("table").count == 1)
    let groups = page.all("th").filter { $0.attributes["scope"] == "rowgroup" }.map(\.text)
    #expect(groups.first == "Welzijn" && groups.count == 7)
    #expect(page.all("th").filter { $0.attributes["scope"] == "row" }.count == 16)
  }

  @Test func signsAreTold() throws {
    let page = Markup(HTMLForm(try ComparisonQuestion(["marsdijk", "kloosterveen"]).answer(store)).text)
    let told = page.all("span").compactMap { $0.attributes["aria-label"] }
    #expect(told.contains("73%, ongunstiger"))
  }

  @Test func nothingIsFetchedOrRun() throws {
    for question in Self.questions {
      let page = Markup(HTMLForm(try question.answer(store)).text)
      for name in ["script", "link", "img", "iframe", "object"] { #expect(page.all(name).isEmpty) }
    }
  }
}
