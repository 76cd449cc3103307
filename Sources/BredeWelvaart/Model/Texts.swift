/// One thought from a document about an area, in our own words.
public struct Statement: Hashable, Sendable {
  public typealias ID = Identifier<Statement>

  /// What the thought is.
  public enum Kind: String, CaseIterable, Sendable {
    case profile
    case strength
    case concern
    case focus
    case ambition
    case trend
    case fact
  }

  public let id: ID
  public let area: Area.Code
  public let kind: Kind
  public let theme: Theme.ID
  public let text: String
  public let citation: Citation
}

/// Whether a facility is present in an area.
public struct Facility: Hashable, Sendable {
  /// What a document says about it.
  public enum Presence: String, CaseIterable, Sendable {
    case yes
    case no
    case limited
    case unknown
  }

  public let name: String
  public let area: Area.Code
  public let presence: Presence
  public let note: String
  public let citation: Citation
}

/// Where figures contradict each other or must not be compared.
public struct Caveat: Hashable, Sendable {
  public typealias ID = Identifier<Caveat>

  public let id: ID
  public let title: String
  public let text: String
  public let indicators: [Indicator.ID]
  public let areas: [Area.Code]
  public let sources: [Source.ID]
}

/// A document that the figures and texts come from.
public struct Source: Hashable, Sendable {
  public typealias ID = Identifier<Source>

  public let id: ID
  public let title: String
  /// The title where there is little room, as a text would call the document.
  public let shortTitle: String
  public let publisher: String
  /// When it was published, as the package writes it; may be empty.
  public let published: String
  /// The date that its figures hold for; may be empty.
  public let referenceDate: String
  public let note: String
}
