import BredeWelvaart
import Cells

extension PageContext {
  /// The words that need explaining, in the order of the alphabet, or those of one text.
  func glossaryPage() -> Page {
    let all = store.alphabeticalTerms
    let wanted = filter.terms
    let terms = wanted.isEmpty ? all : all.filter { wanted.contains($0.term.slug) }
    var page = Page("Begrippen")
    page.note = wanted.isEmpty ? "" : "in de tekst van daarnet; u toont alle begrippen"
    let number = all.count.counted("begrip", "begrippen")
    page.count = wanted.isEmpty ? number : "\(terms.count) van \(number)"
    for (letter, terms) in terms.grouped(by: \.term.slug.first) {
      if wanted.isEmpty, let letter { page.items.append(.heading(letter.uppercased())) }
      page.items += terms.map(item)
    }
    page.empty = "Er zijn geen begrippen."
    return page
  }

  private func item(_ term: Term) -> PageItem {
    // The whole explanation is longer than its line.
    let foot = PageItem.Foot.remarks {
      [Footnote(term.definition), Footnote(source(term.citation), .aside)]
    }
    return .row(opens: .term(term.term.slug), term.citation, foot: foot) { frame, row, hasCursor in
      let (name, definition) = row.splitLeft(min(46, max(24, row.width * 2 / 5)))
      let end = frame.writeName(term.term, in: name, hasCursor: hasCursor)
      if !term.abbreviation.isEmpty {
        frame.write(
          "(\(term.abbreviation))", x: end + 1, y: row.y, in: name, hasCursor ? .selected : .accent)
      }
      frame.write(term.definition, x: definition.x + 1, y: row.y, in: row, .muted)
    }
  }
}
