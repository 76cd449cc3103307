import ArgumentParser
import BredeWelvaart

/// What a shell can complete from the data package.
enum Completions {
  static let areas = completion { $0.areaNames(beginningWith: $1) }
  static let indicators = completion { store, _ in store.content.indicators.map(\.id.rawValue) }
  static let themes = completion { store, _ in store.content.themes.map(\.id.rawValue) }
  static let sources = completion { store, _ in store.content.sources.map(\.id.rawValue) }
  static let caveats = completion { store, _ in store.content.caveats.map(\.id.rawValue) }
  static let terms = completion(.glossary) { store, _ in store.alphabeticalTerms.map(\.term.slug) }
  /// The stories that come with the package.
  static let stories = CompletionKind.custom { words, _, prefix in
    StoryShelf(package(words)).names.filter { $0.hasPrefix(prefix) }
  }
  /// What a question in plain words may begin with.
  static let subjects = completion { store, prefix in
    store.areaNames(beginningWith: prefix) + store.content.indicators.map(\.id.rawValue)
  }

  /// Names that begin with what was typed; none where the package cannot be read, for a shell shows no faults.
  private static func completion(
    _ extent: Store.Extent = .figures,
    _ names: @escaping @Sendable (Store, _ prefix: String) -> [String]
  ) -> CompletionKind {
    .custom { words, _, prefix in
      guard let store = try? package(words).load(extent) else { return [] }
      return names(store, prefix).filter { $0.hasPrefix(prefix.slug) }.unique
    }
  }

  /// The package that the words typed so far ask for.
  private static func package(_ words: [String]) -> PackageChoice {
    PackageChoice(folder: words.firstIndex(of: "--data").flatMap { words.dropFirst($0 + 1).first })
  }
}

extension Store {
  /// The areas that a shell offers: all whose name begins so, but no buurten before a letter is typed.
  fileprivate func areaNames(beginningWith prefix: String) -> [String] {
    content.areas.filter { $0.level != .buurt || !prefix.isEmpty }.map(\.name.slug)
  }
}
