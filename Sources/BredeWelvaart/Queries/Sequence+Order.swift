extension Sequence where Element: Hashable {
  /// Each element once, in the order in which they first come.
  package var unique: [Element] { unique(by: \.self) }
}

extension Sequence {
  /// Each element once by what it is known by, in the order in which they first come.
  package func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }

  /// The elements put together by a key; both keys and elements stay in the order in which they first come.
  ///
  /// The package may name things in turn, of which a reader wants those of a kind together.
  package func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, elements: [Element])] = []
    for element in self {
      let key = key(element)
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append((key, []))
      }
      groups[place].elements.append(element)
    }
    return groups
  }

  /// The elements sorted by a key; those with the same key keep their order.
  package func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let keyed = enumerated().map { offset, element in (element: element, key: key(element), offset: offset) }
    let sorted = keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
    return sorted.map(\.element)
  }
}
