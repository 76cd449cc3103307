/// Something to be said below a figure or a list.
package struct Footnote: Hashable, Sendable {
  /// What it is, by which screens choose its colour and divide their lines.
  package enum Kind: Hashable, Sendable {
    case figure, aside, caveat, source, note, spread, definition
  }

  package let kind: Kind
  package let text: String
  /// The same where there is little room, from the longest to the shortest.
  package let shorter: [String]

  package init(_ text: String, _ kind: Kind = .figure, shorter: [String] = []) {
    (self.kind, self.text, self.shorter) = (kind, text, shorter)
  }

  package static func caveat(_ caveat: Caveat) -> Footnote {
    Footnote("Let op: \(caveat.text)", .caveat, shorter: [caveat.title])
  }

  package static func note(_ note: String) -> Footnote { Footnote("Noot: \(note.asSentence)", .note) }
}

extension Store {
  /// Where something comes from, also in few words; none without a document.
  package func footnotes(_ citations: [Citation]) -> [Footnote] {
    let documents = citations.map(\.source).unique.map(shortName)
    let forms = [citations.map(words), citations.map(shortWords), documents]
      .map { "Bron: \($0.joined(separator: "; "))" }
    return citations.isEmpty ? [] : [Footnote(forms[0], .source, shorter: Array(forms.dropFirst()))]
  }
}

extension FigureFact {
  /// All that is said of a figure, what matters most first: a small screen shows a few lines.
  ///
  /// The first sentence ends with what is given as more.
  package func footnotes(_ store: Store, namesArea: Bool = false, more: String = "") -> [Footnote] {
    let place = namesArea ? " in \(area.name)" : ""
    var footnotes = [Footnote("\(indicator.name)\(place): \(sentence)\(more)".asSentence)]
    // Earlier years, and what another document gives.
    if !others.isEmpty { footnotes.append(Footnote("Ook: \(others.map(\.words).fewNames).", .aside)) }
    footnotes += caveats.map(Footnote.caveat) + store.footnotes(citations) + notes.map(Footnote.note)
    // What the names of scenarios mean.
    if current.contains(where: { $0.single == nil }) {
      footnotes += notes.flatMap(store.terms).unique.map { Footnote("\($0.term): \($0.definition)", .note) }
    }
    if area.level == .wijk, let spread = store.ranking(indicator).spreadWords {
      footnotes.append(Footnote(spread, .spread))
    }
    if !indicator.definition.isEmpty { footnotes.append(Footnote(indicator.definition, .definition)) }
    return footnotes
  }
}
