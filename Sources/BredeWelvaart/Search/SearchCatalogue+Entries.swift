// What each kind of thing is found by.

extension SearchCatalogue {
  /// Adds all things of one kind.
  static func append(
    _ section: Section, _ content: Store.Content, facilities: [String], _ places: EntryPlaces,
    to text: inout SearchText
  ) {
    switch section {
    case .areas:
      for area in content.areas {
        var topics = [area.code.rawValue, area.level.rawValue]
        if let number = area.number { topics.append("\(area.level.rawValue) \(number)") }
        // A buurt is also looked for by its wijk, a wijk not by its gemeente: that would be all of them.
        let parent = area.level == .buurt ? area.parent.flatMap { places.areas[$0] } : nil
        text.append(names: [area.name, area.shortName] + area.aliases, topics: topics, relations: [parent])
      }
    case .themes:
      for theme in content.themes {
        text.append(names: [theme.name], topics: [theme.shortName], body: [theme.definition])
      }
    case .sources:
      for source in content.sources {
        text.append(
          names: [source.id.rawValue, source.title], topics: [source.publisher], body: [source.note])
      }
    case .indicators:
      for indicator in content.indicators {
        text.append(
          names: [indicator.name, indicator.shortName], topics: [indicator.topic, indicator.id.rawValue],
          body: [indicator.definition], relations: [places.themes[indicator.theme]])
      }
    case .facilities:
      let byName = Dictionary(grouping: content.facilities, by: \.name)
      for name in facilities {
        let all = byName[name] ?? []
        text.append(names: [name], body: all.map(\.note), relations: all.map { places.areas[$0.area] })
      }
    case .terms:
      for term in content.glossary {
        text.append(names: [term.term, term.abbreviation], body: [term.definition])
      }
    case .places:
      for place in content.places {
        text.append(
          names: [place.name], topics: [place.kind], body: [place.description],
          relations: [places.areas[place.area]])
      }
    case .actions:
      for action in content.actions {
        text.append(
          body: [action.text, action.chapter],
          relations: action.areas.map { places.areas[$0] } + [places.sources[action.document]])
      }
    case .caveats:
      for caveat in content.caveats {
        text.append(
          names: [caveat.title], body: [caveat.text], relations: caveat.areas.map { places.areas[$0] })
      }
    case .statements:
      for statement in content.statements {
        text.append(
          body: [statement.text],
          relations: [places.areas[statement.area], places.sources[statement.citation.source]])
      }
    }
  }
}

extension Store.Content {
  /// About how many bytes there are to search.
  var searchableLength: Int {
    // An estimate spares growing, and the memory that growing leaves behind.
    areas.count * 48 + themes.count * 128 + sources.count * 192 + indicators.count * 200
      + facilities.count * 26 + glossary.count * 132 + places.count * 160 + actions.count * 136
      + caveats.count * 206 + statements.count * 102
  }
}
