import Testing

@testable import Dashboard

/// Which items of a page are shown around the cursor.
@Suite struct ItemWindowTests {
  private func window(_ heights: [Int], cursor: Int, height: Int) -> ItemWindow {
    ItemWindow(count: heights.count, cursor: cursor, height: height) { heights[$0] }
  }

  @Test func whatFitsStandsStill() {
    for cursor in 0..<5 {
      let window = window([1, 2, 1, 3, 1], cursor: cursor, height: 8)
      #expect(window.first == 0)
      #expect(window.heights == [1, 2, 1, 3, 1])
      #expect(!window.isCut)
    }
  }

  @Test func aLongPageStartsAtTheTop() {
    let window = window(Array(repeating: 1, count: 50), cursor: 5, height: 10)
    #expect(window.first == 0)
    #expect(window.heights.count == 10)
    #expect(window.isCut)
  }

  @Test func nearTheLowerEdgeTheItemsMovePast() {
    for cursor in 10..<45 {
      let window = window(Array(repeating: 1, count: 50), cursor: cursor, height: 10)
      #expect(window.first + window.heights.count - 1 - cursor == 2)
    }
  }

  @Test func theEndIsFilled() {
    let window = window(Array(repeating: 1, count: 50), cursor: 49, height: 10)
    #expect(window.first == 40)
    #expect(!window.isCut)
  }

  @Test func anItemLargerThanTheScreenIsCut() {
    let window = window([1, 30, 1], cursor: 1, height: 10)
    #expect(window.first == 1)
    #expect(window.heights == [10])
    #expect(window.isCut)
  }

  @Test(arguments: [(0, 0), (0, 9), (3, 0), (3, -1)])
  func nothingToShowOrNowhereToShowIt(_ count: Int, _ height: Int) {
    let window = ItemWindow(count: count, cursor: 7, height: height) { _ in 1 }
    #expect(window.heights.isEmpty || height > 0)
  }

  @Test func theCursorIsAlwaysAmongTheItemsShown() {
    let heights = (0..<60).map { $0 % 7 + 1 }
    for height in 1...30 {
      for cursor in heights.indices {
        let window = window(heights, cursor: cursor, height: height)
        #expect((window.first..<window.first + window.heights.count).contains(cursor))
        #expect(window.heights.reduce(0, +) <= height)
      }
    }
  }
}
