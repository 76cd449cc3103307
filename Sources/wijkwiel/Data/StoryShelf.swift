import BredeWelvaart
import CBundledPackage
import Presenting

/// The stories that come with a data package.
struct StoryShelf {
  /// The names by which they are asked for, in the order in which they are offered.
  let names: [String]
  /// Where they are; nil in the program.
  private let folder: String?

  /// The folder inside a package that has its stories.
  private static let folderName = "verhalen"

  /// The stories of a package; those in the program are about its own package alone.
  init(_ package: PackageChoice) {
    switch package.place {
    case .own:
      folder = nil
      names = (0..<bundled_story_count()).compactMap { bundled_story($0).name }
        .map { StoryReader.name(ofFile: String(cString: $0)) }
    case .folder(let path):
      let folder = "\(path)/\(Self.folderName)"
      self.folder = folder
      names = DiskFile.names(in: folder).filter { $0.hasSuffix(StoryReader.fileEnding) && !$0.hasPrefix(".") }
        .map(StoryReader.name(ofFile:))
    }
  }

  /// Reads a story, and holds it against the package, of which the store has everything.
  ///
  /// - Throws: What is wrong with it, with the lines where.
  func story(_ name: String, _ store: Store) throws(FaultyStory) -> Story {
    try StoryReader(store: store).story(contents(of: name), file: Self.file(name))
  }

  /// All that are sound: one with faults is no reason to do without the others.
  func stories(_ store: Store) -> [Story] {
    names.compactMap { try? story($0, store) }
  }

  private func contents(of name: String) -> Result<[UInt8], PackageSource.Unreadable> {
    if let folder {
      return DiskFile.read("\(folder)/\(name)\(StoryReader.fileEnding)", limit: StoryReader.byteLimit)
    }
    guard let place = names.firstIndex(of: name) else { return .failure(.missing) }
    let file = bundled_story(place)
    return .success(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// The name of a story's file, as faults call it.
  private static func file(_ name: String) -> String { "\(folderName)/\(name)\(StoryReader.fileEnding)" }
}

extension StoryReader {
  /// Reads a story from a file, which may be one that cannot be read.
  func story(
    _ contents: Result<[UInt8], PackageSource.Unreadable>, file: String
  ) throws(FaultyStory) -> Story {
    switch contents {
    case .success(let bytes): return try story(bytes, file: file)
    case .failure(let reason):
      let message = reason.isMissing ? "Dit bestand is er niet; kijk de naam en de map na." : reason.message
      throw FaultyStory(DataFault(file: file, message: message))
    }
  }
}
