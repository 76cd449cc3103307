import ArgumentParser
import BredeWelvaart
import Dashboard

/// What a shell can complete from the data package.
enum Completions {
  static let areas = completion(.area)
  static let indicators = completion(.indicator)
  static let themes = completion(.theme)
  static let sources = completion(.source)
  static let caveats = completion(.caveat)
  static let terms = completion(.term, extent: .glossary)
  /// What a question in plain words may begin with.
  static let subjects = completion(.words) { store, prefix in
    let names = [RouteSubject.area, .indicator].flatMap { $0.completions(of: prefix.slug, in: store) }
    return (names + store.everydayWords(beginningWith: prefix.slug)).unique
  }
  /// The addresses of screens.
  static let routes = completion(.everything) { Route.completions(of: $1, in: $0) }
  /// The stories that come with the package.
  static let stories = CompletionKind.custom { words, _, prefix in
    StoryShelf(package(words)).names.filter { $0.hasPrefix(prefix) }
  }

  private static func completion(
    _ subjects: RouteSubject..., extent: Store.Extent = .figures
  ) -> CompletionKind {
    completion(extent) { store, prefix in
      subjects.flatMap { $0.completions(of: prefix.slug, in: store) }.unique
    }
  }

  /// Names that begin with what was typed; none where the package cannot be read, for a shell shows no faults.
  private static func completion(
    _ extent: Store.Extent, _ names: @escaping @Sendable (Store, _ prefix: String) -> [String]
  ) -> CompletionKind {
    .custom { words, _, prefix in (try? package(words).load(extent)).map { names($0, prefix) } ?? [] }
  }

  /// The package that the words typed so far ask for.
  private static func package(_ words: [String]) -> PackageChoice {
    PackageChoice(commandLine: TypedWords(words).arguments)
  }
}
