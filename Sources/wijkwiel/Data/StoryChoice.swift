import BredeWelvaart
import Presenting

/// Which story is told: one that comes with the package, or one in a file of somebody's own.
enum StoryChoice: Hashable {
  case named(String)
  case file(String)

  /// What someone typed: a path where it looks like one, else a name.
  init(_ text: String) {
    self = text.contains("/") || text.hasSuffix(StoryReader.fileEnding) ? .file(text) : .named(text)
  }

  /// The story, held against the package, of which the store has everything.
  func story(of package: PackageChoice, _ store: Store) throws(Failure) -> Story {
    switch self {
    case .file(let path):
      let contents = DiskFile.read(path, limit: StoryReader.byteLimit)
      if case .failure(let reason) = contents, reason.isMissing {
        throw Failure.notFound("er is geen bestand ‘\(path)’; kijk de naam en de map na.")
      }
      do throws(FaultyStory) {
        return try StoryReader(store: store).story(contents, file: path)
      } catch {
        throw .story(path, error)
      }
    case .named(let name):
      let shelf = StoryShelf(package)
      let found = try Self.find(name, on: shelf)
      do throws(FaultyStory) {
        return try shelf.story(found, store)
      } catch {
        throw .story(found, error)
      }
    }
  }

  /// The name on the shelf that is meant by one that may be incomplete or misspelt.
  private static func find(_ name: String, on shelf: StoryShelf) throws(Failure) -> String {
    guard !shelf.names.isEmpty else {
      throw .notFound(
        "bij dit gegevenspakket horen geen verhalen; noem een bestand, zoals mijn-verhaal\(StoryReader.fileEnding)."
      )
    }
    func lines(_ names: [String]) -> String { names.map { "\n  \($0)" }.joined() }
    switch NameFinder(shelf.names.map { .init($0, names: [$0]) }).find(name) {
    case .one(let found, _): return found
    case .several(let names):
      throw .ambiguous("‘\(name)’ past bij meer verhalen; kies er een:" + lines(names))
    case .none:
      throw .notFound(
        "er is geen verhaal ‘\(name)’; een eigen bestand eindigt op \(StoryReader.fileEnding). Er zijn:"
          + lines(shelf.names))
    }
  }
}

extension Failure {
  /// A story that cannot be told for its faults, the first of which are named.
  static func story(_ name: String, _ faulty: FaultyStory) -> Failure {
    let shown = faulty.faults.prefix(20)
    let more = faulty.faults.count + faulty.omitted - shown.count
    return .data(
      "het verhaal \(name) kan zo niet worden verteld:" + shown.map { "\n  \($0)" }.joined()
        + (more > 0 ? "\n  en nog \(more.counted("fout", "fouten"))" : ""))
  }
}
