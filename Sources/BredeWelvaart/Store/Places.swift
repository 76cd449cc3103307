/// Where each subject of a list stands, by its id.
struct Places<Subject>: Sendable {
  // Plain texts: dictionaries of each kind of identifier would each have to be known at run time.
  private var places: [String: Int]

  /// Notes where ids stand, the first time.
  init(_ ids: some Collection<Identifier<Subject>>) {
    places = Dictionary(minimumCapacity: ids.count)
    for (place, id) in ids.enumerated() { places[id.rawValue, default: place] += 0 }
  }

  subscript(id: Identifier<Subject>) -> Int? { places[id.rawValue] }
}
