/// The places in a document, chapter by chapter.
package struct SourceChapters: Sendable {
  /// The part of a document that its places have in common.
  package struct Chapter: Sendable {
    package let name: String
    package let places: [SourcePlace]
  }

  /// In the order of their numbers.
  package let chapters: [Chapter]

  /// Puts the places of a document together.
  package init(_ places: [SourcePlace]) {
    let found = places.grouped { Self.chapter(of: $0.locator) }
    chapters = Self.sorted(found.map { Chapter(name: String($0.key), places: $0.elements) })
  }

  /// The place without its chapter; the whole where there is no more to say.
  package static func rest(of locator: String) -> String {
    let rest = locator.dropFirst(chapter(of: locator).count).drop { $0 == "," || $0 == " " }
    return rest.isEmpty ? locator : String(rest).capitalisedFirst
  }

  private static func chapter(of locator: String) -> Substring {
    locator.prefix { $0 != "," }
  }

  /// Puts chapters with a number in order, where the first of their kind stands.
  private static func sorted(_ chapters: [Chapter]) -> [Chapter] {
    chapters.grouped(by: \.name.kind).flatMap { _, chapters in
      chapters.enumerated().sorted { left, right in
        let (a, b) = (left.element.name.numbers, right.element.name.numbers)
        return a == b ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
      }.map(\.element)
    }
  }
}

extension String {
  /// What stands before the number of a chapter, such as `Hoofdstuk`; the whole where there is none.
  fileprivate var kind: Substring { numbers.isEmpty ? self[...] : prefix { !$0.isNumber } }

  /// The numbers in a chapter's name: 3 and 1 for `Hoofdstuk 3.1`.
  fileprivate var numbers: [Int] { split { !$0.isNumber }.compactMap { Int($0) } }
}
