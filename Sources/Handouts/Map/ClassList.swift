import BredeWelvaart

/// The classes of a map with their bounds and the wijken in them.
struct ClassList {
  let indicator: Indicator
  let classes: MapClasses
  let store: Store

  private static let size = 9.0
  private static let gap = 10.0

  var drawing: Drawing {
    let entries = classes.entries
    guard !entries.isEmpty else { return Drawing() }
    let unit = indicator.unitNote
    let title = unit.isEmpty ? "klasse" : unit
    let titleWidth = Typeface.width(title, size: Typeface.smallest)
    let wordsWidth = Self.widest(entries.map(\.words))
    let boundsX = Chip.width + 8
    let wordsX = boundsX + max(Self.widest(entries.map(\.label)), titleWidth) + Self.gap
    let areasX = wordsWidth > 0 ? wordsX + wordsWidth + Self.gap : wordsX
    var drawing = Drawing(headings: [(title, boundsX, .start), ("wijken", areasX, .start)])
    drawing.height += 4
    for entry in entries {
      let names = Typeface.lines(
        names(entry), size: Self.size, within: Drawing.width - areasX, most: 4)
      let row = Drawing(lines: names, size: Self.size, left: areasX)
      let step = Self.size * Typeface.leading
      let baseline = drawing.height + Self.size * Label.ascent
      drawing.add(
        Chip.marks(
          entry.kind.ground, entry.kind.sign, x: 0,
          middle: drawing.height + step / 2 - 1))
      drawing.add(Label(text: entry.label, place: Spot(x: boundsX, y: baseline), size: Self.size))
      if !entry.words.isEmpty {
        drawing.add(Label(text: entry.words, place: Spot(x: wordsX, y: baseline), size: Self.size))
      }
      drawing.add(.moved(x: 0, y: drawing.height, row.marks))
      drawing.height += max(row.height, step) + 3.5
    }
    return drawing
  }

  private static func widest(_ texts: [String]) -> Double {
    texts.map { Typeface.width($0, size: size) }.max() ?? 0
  }

  /// The wijken of a class with their figures.
  private func names(_ entry: MapClasses.Entry) -> String {
    guard !entry.areas.isEmpty else { return "geen wijk" }
    return entry.areas.map { wijk in
      let name = (wijk.number.map { "\($0) " } ?? "") + wijk.name
      let figure = store.readings(indicator, wijk.code).first
      return name + (figure.map { " \($0.text.underUnit)" } ?? "")
    }.joined(separator: ", ")
  }
}
