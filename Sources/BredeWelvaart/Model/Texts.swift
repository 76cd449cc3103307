/// One thought from a document about an area, in our own words.
package struct Statement: Hashable, Sendable {
  package typealias ID = Identifier<Statement>

  /// What the thought is.
  package enum Kind: String, CaseIterable, Sendable {
    case profile
    case strength
    case concern
    case focus
    case ambition
    case trend
    case fact
  }

  package let id: ID
  package let area: Area.Code
  package let kind: Kind
  package let theme: Theme.ID
  package let text: String
  package let citation: Citation
}

/// Whether a facility is present in an area.
package struct Facility: Hashable, Sendable {
  /// What a document says about it.
  package enum Presence: String, CaseIterable, Sendable {
    case yes
    case no
    case limited
    case unknown
  }

  package let name: String
  package let area: Area.Code
  package let presence: Presence
  package let note: String
  package let citation: Citation
}

/// Where figures contradict each other or must not be compared.
package struct Caveat: Hashable, Sendable {
  package typealias ID = Identifier<Caveat>

  /// The screens that a caveat can belong to, where it is about no figure.
  package enum Screen: String, CaseIterable, Sendable {
    case huishoudboekje
    case beleid
    case toetsing
    case portret
    case voorzieningen
    case dekking
  }

  package let id: ID
  package let title: String
  package let text: String
  package let indicators: [Indicator.ID]
  package let areas: [Area.Code]
  package let sources: [Source.ID]
  package let screens: [Screen]
}

/// A document that the figures and texts come from.
package struct Source: Hashable, Sendable {
  package typealias ID = Identifier<Source>

  package let id: ID
  package let title: String
  /// The title where there is little room, as a text would call the document.
  package let shortTitle: String
  package let publisher: String
  /// When it was published, as the package writes it; may be empty.
  package let published: String
  /// The date that its figures hold for; may be empty.
  package let referenceDate: String
  package let note: String
  /// Whether it is no document of the package, but adds to them.
  package var isAddition = false
}
