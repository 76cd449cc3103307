import BredeWelvaart
import Cells
import Foundation
import Testing

@testable import Presenting

/// The three stories in the program: sound, speakable, and fit for a room.
struct BundledStoriesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources/verhalen")

  @Test func `they are exactly the files of the folder, byte for byte`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(StoryStore.files.map(\.name).sorted() == names.sorted())
    for file in StoryStore.files {
      #expect(try Array(Data(contentsOf: Self.folder.appending(path: file.name))) == file.bytes)
    }
    #expect(bundledNames == ["assen-in-tien-minuten", "twee-wijken", "vergrijzing"])
  }

  private var bundledNames: [String] { StoryStore.stories.map(\.name) }

  @Test func `all are sound`() {
    for file in StoryStore.files {
      #expect(StoryStore.faults(String(decoding: file.bytes, as: UTF8.self)).isEmpty, "\(file.name)")
    }
    #expect(StoryStore.stories.count == 3)
  }

  @Test func `each asks the room at least twice, and helps the speaker at every step`() {
    for story in StoryStore.stories {
      #expect((8...12).contains(story.steps.count), "\(story.name)")
      #expect(story.steps.count { !$0.question.isEmpty && $0.choices.count > 1 } >= 2, "\(story.name)")
      #expect(story.steps.allSatisfy { !$0.notes.isEmpty }, "\(story.name)")
      // A minute a step is little, two are much.
      let minutes = story.minutes ?? 0
      #expect(minutes * 4 >= story.steps.count * 3 && minutes <= story.steps.count * 2, "\(story.name)")
    }
  }

  @Test func `captions are two lines on a screen of 60 columns, questions three`() {
    for step in StoryStore.stories.flatMap(\.steps) {
      #expect(step.caption.wrapped(to: 52).count <= 2, "\(step.caption)")
      #expect(step.question.wrapped(to: 52).count <= 3, "\(step.question)")
    }
  }

  @Test func `what a question asks for is among the choices, and not given away by the question`() throws {
    for step in StoryStore.stories.flatMap(\.steps) where !step.question.isEmpty {
      let answer = try #require(Self.answer(step), "\(step.question)")
      #expect(!step.question.contains(answer), "\(step.question)")
      // Numbers and wijken are told by the data; other answers by the speaker.
      let isNumber = step.choices.allSatisfy { $0.contains(where: \.isNumber) }
      let isWijk = step.choices.allSatisfy { StoryStore.store.area(named: $0) != nil }
      if isNumber || isWijk { #expect(step.choices.contains { $0.hasSuffix(answer) }, "\(step.question)") }
    }
  }

  /// The figure in the spotlight, or the name of its wijk where wijken are to choose from.
  private static func answer(_ step: Story.Step) -> String? {
    let store = StoryStore.store
    switch step.spotlight {
    case .area(let code): return store.area(code)?.name
    case .figure(let figure):
      return store.indicator(figure.indicator).flatMap { indicator in
        store.observation(figure.indicator, figure.area).flatMap { FigureText($0, indicator)?.short }
      }
    case .segment, nil: return nil
    }
  }
}
