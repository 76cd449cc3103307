/// Faults from several checks, each told once.
struct FaultCollection {
  private struct Place: Hashable {
    let file: String
    let line: Int
    let column: Int
  }

  private(set) var faults: [DataFault] = []
  private(set) var omitted = 0
  private let limit: Int
  private var places: Set<Place> = []
  private var known: Set<DataFault> = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds what a check found, save what an earlier one said already: the same, or something about that field.
  mutating func add(_ found: [DataFault], omitted: Int = 0) {
    let new = found.filter { fault in
      !known.contains(fault) && !(fault.column > 0 && places.contains(Self.place(fault)))
    }
    for fault in new where known.insert(fault).inserted {
      places.insert(Self.place(fault))
      if faults.count < limit { faults.append(fault) } else { self.omitted += 1 }
    }
    self.omitted += omitted
  }

  private static func place(_ fault: DataFault) -> Place {
    Place(file: fault.file, line: fault.line, column: fault.column)
  }
}
