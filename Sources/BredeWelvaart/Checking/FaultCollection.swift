/// Faults from several checks, each told once.
struct FaultCollection {
  private(set) var faults: [DataFault] = []
  private(set) var omitted = 0
  private let limit: Int
  private var places: Set<String> = []
  private var known: Set<DataFault> = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds what a check found, save what an earlier one said already: the same, or something about that field.
  mutating func add(_ found: [DataFault], omitted: Int = 0) {
    let new = found.filter { fault in
      !known.contains(fault) && !(fault.column > 0 && places.contains(fault.place))
    }
    for fault in new where known.insert(fault).inserted {
      places.insert(fault.place)
      if faults.count < limit { faults.append(fault) } else { self.omitted += 1 }
    }
    self.omitted += omitted
  }
}
