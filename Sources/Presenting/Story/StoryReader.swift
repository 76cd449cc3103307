import BredeWelvaart

/// Reads stories, and holds them against the data that they are about.
package struct StoryReader: Sendable {
  /// The most bytes that a story may have: a long book.
  package static let byteLimit = 256 << 10
  /// The most steps; nobody tells more in an evening.
  static let stepLimit = 200

  private let store: Store

  /// Creates a reader of stories about a package, of which everything is loaded.
  package init(store: Store) {
    self.store = store
  }

  /// Reads a story from the bytes of a file, of which every step can be shown.
  ///
  /// The file may be named with or without folders; the story has its name from there.
  ///
  /// - Throws: Everything that is wrong with it, each with line and column.
  package func story(_ bytes: [UInt8], file: String) throws(FaultyStory) -> Story {
    var faults = StoryFaults(file: file)
    guard let text = StoryText.read(bytes, &faults) else { throw FaultyStory(faults) }
    let outline = StoryOutline(text, &faults)
    let title = outline.title(&faults)
    let minutes = outline.minutes(&faults)
    let reader = StepReader(store: store)
    var steps: [Story.Step] = []
    for part in outline.steps.prefix(Self.stepLimit) {
      if let step = reader.step(part, &faults) { steps.append(step) }
    }
    guard faults.found.isEmpty else { throw FaultyStory(faults) }
    return Story(name: Self.name(ofFile: file), title: title, minutes: minutes, steps: steps)
  }

  /// The name that a story has by its file: `verhalen/twee-wijken.txt` is `twee-wijken`.
  package static func name(ofFile file: String) -> String {
    let last = String(file.split(separator: "/").last ?? "")
    return last.hasSuffix(fileEnding) ? String(last.dropLast(fileEnding.count)) : last
  }

  /// What the names of the files of stories end in.
  package static let fileEnding = ".txt"
}

/// Why a text is no story: what is wrong with it, in the order of its lines; at least one thing.
package struct FaultyStory: Error, Sendable {
  package let faults: [DataFault]
  /// How many more were found but not kept.
  package let omitted: Int

  init(_ faults: StoryFaults) {
    self.faults = faults.found.sorted()
    omitted = faults.omitted
  }

  /// The one fault of a file that cannot be read at all.
  package init(_ fault: DataFault) {
    (faults, omitted) = ([fault], 0)
  }
}
