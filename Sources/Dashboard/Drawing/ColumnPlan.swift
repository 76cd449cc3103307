import Cells

/// How a line is divided among columns, from left to right with a space between them.
struct ColumnPlan {
  /// What a column needs.
  struct Column {
    /// Its width where there is room; a column that wants nothing is not there.
    let wanted: Int
    /// The width below which it says nothing.
    let least: Int
    /// When it gives way: the highest goes first, and 0 stays whatever the width.
    let givesWay: Int
    /// When it gets what is left over: the lowest comes first.
    let grows: Int

    /// A column between two widths.
    init(_ wanted: Int, least: Int? = nil, givesWay: Int = 0, grows: Int = 0) {
      self.wanted = wanted
      self.least = min(least ?? wanted, wanted)
      (self.givesWay, self.grows) = (givesWay, grows)
    }
  }

  /// The width of each column; 0 for one that there is no room for.
  let widths: [Int]

  init(_ columns: [Column], width: Int) {
    var kept = columns.indices.filter { columns[$0].wanted > 0 }
    func needed() -> Int { kept.reduce(0) { $0 + columns[$1].least } + max(0, kept.count - 1) }
    while needed() > width, let last = kept.max(by: { columns[$0].givesWay < columns[$1].givesWay }),
      columns[last].givesWay > 0
    {
      kept.removeAll { $0 == last }
    }
    var widths = columns.map { _ in 0 }
    var spare = max(0, width - max(0, kept.count - 1))
    for index in kept {
      widths[index] = min(columns[index].least, spare)
      spare -= widths[index]
    }
    for index in kept.sorted(by: { (columns[$0].grows, $0) < (columns[$1].grows, $1) }) {
      let more = min(columns[index].wanted - widths[index], spare)
      widths[index] += more
      spare -= more
    }
    self.widths = widths
  }

  /// The place of each column on a line; an empty one for a column that is not there.
  func places(in row: Rect) -> [Rect] {
    var x = row.x
    return widths.map { width in
      defer { x += width > 0 ? width + 1 : 0 }
      return Rect(x: x, y: row.y, width: width, height: 1)
    }
  }

  /// Writes the heads of the columns, underlined; those of figures end where the figures end.
  func drawHeads(_ heads: [(text: String, isTrailing: Bool)], _ frame: inout Frame, in row: Rect) {
    let style = Style(.muted, on: .plain, .underline)
    for (place, head) in zip(places(in: row), heads) where place.width > 0 {
      let text = head.text.truncated(to: place.width, ellipsis: frame.glyphs.ellipsis)
      let line = head.isTrailing ? text.paddedLeft(to: place.width) : text.padded(to: place.width)
      frame.write(line, x: place.x, y: row.y, in: row, style)
    }
  }
}
