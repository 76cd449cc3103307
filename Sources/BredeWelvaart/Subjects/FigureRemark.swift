/// Something to be said below a figure.
package struct FigureRemark: Hashable, Sendable {
  /// What it is, by which screens choose its colour.
  package enum Kind: Hashable, Sendable {
    case figure, caveat, source, note, spread, definition
  }

  package let kind: Kind
  package let text: String

  init(_ kind: Kind, _ text: String) {
    (self.kind, self.text) = (kind, text)
  }
}

extension FigureFact {
  /// All that is said of a figure, what matters most first: a small screen shows a few lines.
  ///
  /// The first sentence ends with what is given as more.
  package func remarks(_ store: Store, namesArea: Bool = false, more: String = "") -> [FigureRemark] {
    let place = namesArea ? " in \(area.name)" : ""
    var remarks = [FigureRemark(.figure, "\(indicator.name)\(place): \(sentence)\(more)".asSentence)]
    remarks += caveats.map { FigureRemark(.caveat, "Let op: \($0.text)") }
    let sources = citations.map(store.words)
    if !sources.isEmpty { remarks.append(FigureRemark(.source, "Bron: \(sources.joined(separator: "; "))")) }
    remarks += notes.map { FigureRemark(.note, "Noot: \($0.asSentence)") }
    // What the names of scenarios mean.
    if current.contains(where: { $0.single == nil }) {
      remarks += notes.flatMap(store.terms).unique.map { FigureRemark(.note, "\($0.term): \($0.definition)") }
    }
    if area.level == .wijk, let spread = store.ranking(indicator).spreadWords {
      remarks.append(FigureRemark(.spread, spread))
    }
    if !indicator.definition.isEmpty { remarks.append(FigureRemark(.definition, indicator.definition)) }
    return remarks
  }
}
