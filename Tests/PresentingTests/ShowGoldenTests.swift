import Cells
import TestSupport
import Testing

@testable import Presenting

/// Every step of every story, as it was last looked at and found good.
struct ShowGoldenTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 160, height: 45)]

  @Test(arguments: StoryStore.stories, sizes)
  func `every step`(_ story: Story, _ size: Size) throws {
    let drawn = Self.screens(story, size).map { ScreenRecord($0.place, $0.canvas).text }.joined()
    let name = "\(story.name).\(size.width)x\(size.height).txt"
    let difference = try Recording(name).difference(from: drawn)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `all stories are there`() {
    #expect(StoryStore.stories.count == 3)
  }

  @Test(arguments: StoryStore.stories, sizes)
  func `nothing is cut off`(_ story: Story, _ size: Size) {
    for screen in Self.screens(story, size) {
      let text = screen.canvas.plainText
      // The address of a source may be long; all else must fit.
      let picture = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      #expect(!picture.contains { $0.contains("…") }, "stap \(screen.place)")
    }
  }

  /// What the room sees at each press, with the step that it belongs to.
  private static func screens(_ story: Story, _ size: Size) -> [(place: String, canvas: Canvas)] {
    var test = ShowTest(.story(story), size: size)
    var screens: [(place: String, canvas: Canvas)] = []
    while let place = test.place, place != screens.last?.place {
      screens.append((place, test.show.frame(ShowTest.presentation).canvas))
      test.press("PageDown")
    }
    return screens
  }
}
