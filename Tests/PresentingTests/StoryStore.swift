import BredeWelvaart
import CBundledPackage
import TestSupport

@testable import Presenting

/// The bundled package with its stories, shared by the tests about stories.
enum StoryStore {
  static let store = BundledStore.whole

  /// The stories in the program: the names of their files and what is in them.
  static let files: [(name: String, bytes: [UInt8])] = (0..<bundled_story_count()).map { index in
    let file = bundled_story(index)
    let name = file.name.map { String(cString: $0) } ?? ""
    return (name, Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  static let stories: [Story] = files.compactMap { file in
    try? StoryReader(store: store).story(file.bytes, file: file.name)
  }

  static func story(_ text: String, file: String = "proef.txt") throws(FaultyStory) -> Story {
    try StoryReader(store: store).story(Array(text.utf8), file: file)
  }

  /// The faults of a story, as they are told, without the name of the file.
  static func faults(_ text: String) -> [String] {
    do throws(FaultyStory) {
      _ = try story(text, file: "proef")
      return []
    } catch {
      return error.faults.map { String("\($0)".dropFirst("proef:".count)) }
    }
  }
}
