/// The items that fit, with the one that has the cursor among them.
///
/// A page stands still until the cursor comes near its lower edge; from there the items move past it.
struct ItemWindow {
  /// The items shown, each with its lines; the last may be cut off.
  private(set) var heights: [Int] = []
  private(set) var first: Int
  /// Whether there is more below.
  private(set) var isCut = false

  /// Chooses the items around the cursor.
  ///
  /// Only the heights of those that may be shown are asked for, since breaking lines takes time.
  init(count: Int, cursor: Int, height: Int, itemHeight: (Int) -> Int) {
    first = min(max(0, cursor), max(0, count - 1))
    guard count > 0, height > 0 else { return }
    heights = [min(itemHeight(first), height)]
    var used = heights[0]
    func addAbove(upTo limit: Int) {
      while first > 0 {
        let next = itemHeight(first - 1)
        guard used + next <= limit else { return }
        heights.insert(next, at: 0)
        (first, used) = (first - 1, used + next)
      }
    }
    addAbove(upTo: height - min(4, height / 5))
    while first + heights.count < count, used < height {
      let next = itemHeight(first + heights.count)
      isCut = used + next > height
      heights.append(min(next, height - used))
      used += next
    }
    addAbove(upTo: height)
    isCut = isCut || first + heights.count < count
  }
}
