import Testing

@testable import Cells

@Suite struct GeometryTests {
  private let rect = Rect(x: 2, y: 3, width: 4, height: 5)

  @Test func theEdgesBelongToTheLeftAndTheTop() {
    #expect(rect.contains(Point(x: 2, y: 3)))
    #expect(rect.contains(Point(x: 5, y: 7)))
    #expect(!rect.contains(Point(x: 6, y: 3)))
    #expect(!rect.contains(Point(x: 2, y: 8)))
    #expect(!rect.contains(Point(x: 1, y: 3)))
  }

  @Test func theIntersectionIsWhatBothShare() {
    #expect(rect.intersection(Rect(x: 4, y: 0, width: 9, height: 4)) == Rect(x: 4, y: 3, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 6, y: 3, width: 9, height: 4)).isEmpty)
    #expect(rect.intersection(Rect(x: 60, y: 30, width: 9, height: 4)).isEmpty)
    #expect(rect.intersection(rect) == rect)
  }

  @Test(arguments: [(-1, 0), (0, 0), (2, 2), (5, 5), (9, 5)])
  func splittingRowsLosesNone(_ asked: Int, _ given: Int) {
    let (top, rest) = rect.splitTop(asked)
    #expect(top == Rect(x: 2, y: 3, width: 4, height: given))
    #expect(rest == Rect(x: 2, y: 3 + given, width: 4, height: 5 - given))
    let (above, bottom) = rect.splitBottom(asked)
    #expect(bottom == Rect(x: 2, y: 8 - given, width: 4, height: given))
    #expect(above == Rect(x: 2, y: 3, width: 4, height: 5 - given))
  }

  @Test(arguments: [(-1, 0), (0, 0), (3, 3), (4, 4), (9, 4)])
  func splittingColumnsLosesNone(_ asked: Int, _ given: Int) {
    let (left, rest) = rect.splitLeft(asked)
    #expect(left == Rect(x: 2, y: 3, width: given, height: 5))
    #expect(rest == Rect(x: 2 + given, y: 3, width: 4 - given, height: 5))
  }

  @Test func anInsetNeverTurnsInsideOut() {
    #expect(rect.inset(horizontal: 1, vertical: 2) == Rect(x: 3, y: 5, width: 2, height: 1))
    #expect(rect.inset(horizontal: 9, vertical: 9).isEmpty)
  }
}
