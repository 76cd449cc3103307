import BredeWelvaart
import Cells

extension PageContext {
  /// The wijken that are like a wijk, each a way to see the two side by side.
  func addSimilarity(of area: Area, to page: inout Page) {
    let neighbours = Similarity(store, area).neighbours
    let lead = (neighbours.map(\.area.name.cellWidth).max() ?? 0) + 1
    page.items.addSection(
      Similarity.heading, note: "afstand over de cijfers die beide hebben; geen oordeel",
      neighbours.map { neighbour in
        var item = PageItem(
          body: .entry(
            "\(neighbour.distanceWords) over \(neighbour.shared) cijfers. Vooral anders: "
              + neighbour.shortDifferenceWords.asSentence, note: "",
            lead: .init(neighbour.area.name.padded(to: lead))))
        item.command = .openRoute(.comparison([area.code, neighbour.area.code]))
        item.foot = .remark("\(Similarity.reading) Enter zet de twee naast elkaar.")
        return item
      })
  }
}
