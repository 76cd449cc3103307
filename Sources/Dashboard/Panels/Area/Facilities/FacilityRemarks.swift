import BredeWelvaart
import Cells

/// A line of the table of facilities in words: how it is in the wijk, and where there is none.
struct FacilityRemarks {
  let store: Store
  let kind: FacilityKind
  /// The wijk in hand; nil for a larger area.
  let own: Area?

  var remarks: [Page.Remark] {
    var remarks = [Page.Remark(first)]
    if !absence.isEmpty { remarks.append(Page.Remark(absence)) }
    let facilities = [own].compactMap(\.self) + store.wijken
    if let citation = facilities.lazy.compactMap({ kind.facilities[$0.code]?.citation }).first {
      remarks.append(Page.Remark("Bron: \(store.words(for: citation))", .muted))
    }
    if let term = kind.term {
      remarks.append(Page.Remark("\(term.term): \(term.definition)", .muted))
    }
    return remarks
  }

  /// How it is in the wijk; for a larger area, in how many wijken there is one.
  private var first: String {
    guard let own else {
      let count = kind.areas(.yes, of: store.wijken).count
      return "\(kind.title): aanwezig in \(count) van de \(store.wijken.count) wijken."
    }
    guard let facility = kind.facilities[own.code] else {
      let present = kind.areas(.yes, of: store.wijken).map(\.name).enumeration
      let elsewhere = present.isEmpty ? "" : " Wel in \(present)."
      return "\(kind.title) in \(own.name): niet genoemd.\(elsewhere)"
    }
    let note = facility.note.isEmpty ? "" : " \(facility.note)."
    return "\(kind.title) in \(own.name): \(facility.presence.word).\(note)"
  }

  /// Where there is none, little or nobody knows.
  private var absence: String {
    let parts: [(String, Facility.Presence)] = [
      ("Geen \(kind.words) in", .no), ("Beperkt in", .limited), ("Niet bekend in", .unknown),
    ]
    return parts.compactMap { words, presence in
      let names = kind.areas(presence, of: store.wijken).map(\.name)
      return names.isEmpty ? nil : "\(words) \(names.enumeration)."
    }.joined(separator: " ")
  }
}
