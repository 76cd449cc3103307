import BredeWelvaart

/// A line of the table of facilities in words: how it is in the wijk, and where there is none.
struct FacilityRemarks {
  let store: Store
  let kind: FacilityKind
  /// The wijk in hand; nil for a larger area.
  let own: Area?

  var remarks: [Page.Remark] {
    let citation = (own.flatMap { kind.facilities[$0.code] } ?? kind.all.first)?.citation
    return [first, kind.absence.capitalisedFirst.asSentence].filter { !$0.isEmpty }.map { Page.Remark($0) }
      + [
        citation.map { "Bron: \(store.words(for: $0))" }, kind.term.map { "\($0.term): \($0.definition)" },
      ].compactMap(\.self).map { Page.Remark($0, .muted) }
  }

  /// How it is in the wijk; for a larger area, in how many wijken there is one.
  private var first: String {
    let title = kind.words.capitalisedFirst
    guard let own else { return "\(title): \(kind.count)." }
    if let facility = kind.facilities[own.code] {
      let note = facility.note.isEmpty ? "" : " \(facility.note)."
      return "\(title) in \(own.name): \(facility.presence.word).\(note)"
    }
    let elsewhere = kind.names(.yes).isEmpty ? "" : " Wel in \(kind.names(.yes).enumeration)."
    return "\(title) in \(own.name): niet genoemd.\(elsewhere)"
  }
}
