/// Finds what a list says about an indicator in an area, both by their places.
///
/// One sorted list for all pairs: a dictionary with a list for each pair takes several times the time and memory.
struct PairIndex: Sendable {
  /// One entry of the list.
  struct Entry: Sendable {
    let indicator: Int
    let area: Int
    /// Where it stands in the list.
    let place: Int
  }

  /// By indicator, then by area, then in the order of the list.
  private let entries: [Entry]
  /// Where the entries of each indicator start, and at last where they end.
  private let starts: [Int]

  /// Sorts entries that stand in the order of the list; each count is more than any of its numbers.
  init(_ entries: [Entry], indicatorCount: Int, areaCount: Int) {
    let byArea = Self.sorted(entries, count: areaCount, by: \.area).entries
    (self.entries, starts) = Self.sorted(byArea, count: indicatorCount, by: \.indicator)
  }

  /// All entries of an indicator, by area and then in the order of the list.
  subscript(indicator: Int) -> ArraySlice<Entry> {
    guard indicator >= 0, indicator + 1 < starts.count else { return [] }
    return entries[starts[indicator]..<starts[indicator + 1]]
  }

  /// The entries of an indicator in an area, in the order of the list.
  subscript(indicator: Int, area: Int) -> ArraySlice<Entry> {
    let all = self[indicator]
    // The first place that is not before the area's.
    var (low, high) = (all.startIndex, all.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if all[middle].area >= area { high = middle } else { low = middle + 1 }
    }
    return all[low...].prefix { $0.area == area }
  }

  /// The entries in the order of a number below a count, and where each number's start; what was equal keeps
  /// its order.
  private static func sorted(
    _ entries: [Entry], count: Int, by number: (Entry) -> Int
  ) -> (entries: [Entry], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for entry in entries { starts[number(entry) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var (next, sorted) = (starts, entries)
    for entry in entries {
      sorted[next[number(entry)]] = entry
      next[number(entry)] += 1
    }
    return (sorted, starts)
  }
}
