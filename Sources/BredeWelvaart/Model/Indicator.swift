/// What is measured: a question put or a count made, with its unit and meaning.
package struct Indicator: Hashable, Sendable {
  package typealias ID = Identifier<Indicator>

  /// Which values mean more well-being.
  package enum Direction: String, CaseIterable, Sendable {
    case higher
    case lower
    /// Nobody should judge: higher and lower are just that.
    case neutral
  }

  /// How the figures came about.
  package enum Kind: String, CaseIterable, Sendable {
    case register
    case survey
    case model
    case forecast
    case target
  }

  package let id: ID
  package let name: String
  package let shortName: String
  package let theme: Theme.ID
  package let topic: String
  package let unit: Unit
  /// The number of decimals shown.
  package let decimals: Int
  package let direction: Direction
  package let kind: Kind
  /// The difference, in the indicator's unit, up to which two figures count as equal.
  package let tolerance: DecimalNumber
  package let definition: String
  /// The levels of area in whose wheel the indicator stands.
  package let wheelLevels: [Area.Level]
  /// The part of an area's profile, besides its figures, that shows it; nil for none.
  package let section: Section?

  /// The parts of the profile on housing and care, and that on how old people are.
  package enum Section: String, CaseIterable, Sendable {
    case woningen
    case vraag
    case plannen
    case zorg
    case omgeving
    case leeftijden
  }
}

/// What a figure counts, as the data package writes it, such as `%` or `rapportcijfer`.
package struct Unit: Hashable, Sendable {
  package let name: String

  /// Creates a unit from its name in the data package.
  package init(_ name: String) {
    self.name = name
  }

  package static let percentage = Unit("%")
  package static let count = Unit("aantal")
  package static let mark = Unit("rapportcijfer")
  package static let score = Unit("score")
  package static let euro = Unit("€")
  package static let hectare = Unit("ha")
  /// A place in an order, such as the 176th.
  package static let place = Unit("plaats")

  /// The unit after a title: `in %`, `per 1.000 inwoners`; empty for counts, which need none.
  package var note: String {
    switch self {
    case .count, .mark: ""
    case _ where name.hasPrefix("per "): name
    // A place on a list is no amount.
    case _ where name == "plaats": ""
    default: "in \(name)"
    }
  }
}
