/// What can be found, in one row: first all areas, then all themes, and so on.
struct SearchCatalogue: Sendable {
  /// The kinds of things, in the order of the row.
  enum Section: Int, CaseIterable {
    // What others belong to comes first.
    case areas, themes, sources, indicators
    // Things with names.
    case facilities, terms, places
    // Things with texts.
    case actions, caveats, statements
  }

  let store: Store
  /// The names of the kinds of facilities, each once.
  let facilities: [String]
  let text: SearchText
  /// Where each section starts.
  private let starts: [Int]
  /// The number of entries that have a name of few words; they come first.
  let namedCount: Int
  let figures: [FigurePlace]
  let meanings: Meanings
  let places: EntryPlaces

  init(_ store: Store) {
    let content = store.content
    let facilities = content.facilities.map(\.name).unique
    let places = EntryPlaces(content, facilities: facilities)
    var text = SearchText()
    var starts: [Int] = []
    text.reserve(bytes: content.searchableLength, entries: content.statements.count * 2)
    for section in Section.allCases {
      starts.append(text.entries.count)
      Self.append(section, content, facilities: facilities, places, to: &text)
    }
    (self.store, self.facilities, self.text, self.starts) = (store, facilities, text, starts)
    namedCount = starts.dropFirst(Section.actions.rawValue).first ?? 0
    figures = places.figures(content)
    (meanings, self.places) = (Meanings(content), places)
  }

  /// The section of an entry, and its place in it.
  func locate(_ index: Int) -> (section: Section, offset: Int)? {
    guard let last = starts.lastIndex(where: { $0 <= index }), let section = Section(rawValue: last) else {
      return nil
    }
    return (section, index - starts[last])
  }
}
