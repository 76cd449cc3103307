/// What is measured: a question put or a count made, with its unit and meaning.
public struct Indicator: Hashable, Sendable {
  public typealias ID = Identifier<Indicator>

  /// Which values mean more well-being.
  public enum Direction: String, CaseIterable, Sendable {
    case higher
    case lower
    /// Nobody should judge: higher and lower are just that.
    case neutral
  }

  /// How the figures came about.
  public enum Kind: String, CaseIterable, Sendable {
    case register
    case survey
    case model
    case forecast
    case target
  }

  public let id: ID
  public let name: String
  public let shortName: String
  public let theme: Theme.ID
  public let topic: String
  public let unit: Unit
  /// The number of decimals shown.
  public let decimals: Int
  public let direction: Direction
  public let kind: Kind
  /// The difference, in the indicator's unit, up to which two figures count as equal.
  public let tolerance: DecimalNumber
  public let definition: String
  /// The levels of area in whose wheel the indicator stands.
  public let wheelLevels: [Area.Level]
}

/// What a figure counts, as the data package writes it, such as `%` or `rapportcijfer`.
public struct Unit: Hashable, Sendable {
  public let name: String

  /// Creates a unit from its name in the data package.
  public init(_ name: String) {
    self.name = name
  }

  public static let percentage = Unit("%")
  public static let count = Unit("aantal")
  public static let mark = Unit("rapportcijfer")
  public static let euro = Unit("€")

  /// The unit after a title: `in %`, `per 1.000 inwoners`; empty for counts, which need none.
  public var note: String {
    switch self {
    case .count, .mark: ""
    case _ where name.hasPrefix("per "): name
    default: "in \(name)"
    }
  }
}
