import Cells
import Testing

@testable import Dashboard

/// Where the cursor goes in a page.
@Suite struct PageItemTests {
  private let items: [PageItem] = [
    .heading("een"), .text("a"), .text("b"), .blank, .heading("twee"), .text("c"), .heading("drie"),
    .text("d"),
  ]

  @Test func stopsAreWalkedOneByOne() {
    #expect(items.firstStop == 1)
    #expect(items.stop(from: 1, by: 1) == 2)
    #expect(items.stop(from: 2, by: 1) == 5)
    #expect(items.stop(from: 5, by: -1) == 2)
    #expect(items.stop(from: 2, by: 100) == 7)
    #expect(items.stop(from: 5, by: -100) == 1)
    #expect(items.stop(from: 3, by: 0) == 2)
  }

  @Test func headingsAreGoneRound() {
    #expect(items.section(from: 1, by: 1) == 5)
    #expect(items.section(from: 7, by: 1) == 1)
    #expect(items.section(from: 1, by: -1) == 7)
  }

  @Test func aScreenIsCountedInLines() {
    let texts = (0..<20).map { _ in PageItem.text("een twee drie vier") }
    // Two lines each, at a width that has room for two words.
    #expect(texts[0].height(width: 14) == 2)
    #expect(texts.stop(from: 0, lines: 8, width: 14) == 4)
    #expect(texts.stop(from: 10, lines: -8, width: 14) == 6)
    #expect(texts.stop(from: 19, lines: 8, width: 14) == 19)
  }

  @Test func aPageWithoutStopsHasNowhereToGo() {
    let headings: [PageItem] = [.heading("een"), .blank]
    #expect(headings.firstStop == 0)
    #expect(headings.stop(from: 0, by: 1) == 0)
    #expect(headings.section(from: 0, by: 1) == 0)
    #expect([PageItem]().stop(from: 3, by: 1) == 0)
    #expect([PageItem]().section(from: 3, by: -1) == 3)
  }

  @Test func aLongTextIsNoWiderThanReadsWell() {
    let text = PageItem.text(Array(repeating: "woord", count: 40).joined(separator: " "))
    #expect(text.height(width: 300) == text.height(width: 104))
  }
}
