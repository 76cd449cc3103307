/// A place where people meet, or an initiative that brings them together.
public struct Place: Hashable, Sendable {
  public let name: String
  public let area: Area.Code
  /// What it is, in a word such as `wijkcentrum` or `initiatief`.
  public let kind: String
  public let description: String
  public let citation: Citation
}

/// Something that a plan says will be done.
public struct Action: Hashable, Sendable {
  public typealias ID = Identifier<Action>

  public let id: ID
  /// The plan; the citation says where in it.
  public let document: Source.ID
  public let chapter: String
  /// The areas that it is for; the gemeente stands for the whole town.
  public let areas: [Area.Code]
  public let theme: Theme.ID
  public let text: String
  /// When it is to be done, in the plan's own words; may be empty.
  public let period: String
  public let citation: Citation
}

/// A criterion by which a plan for dwellings is judged.
public struct Criterion: Hashable, Sendable {
  public let group: String
  /// The place in its group, from 1.
  public let order: Int
  public let text: String
  public let citation: Citation
}

/// What one kind of household earns, pays for its dwelling and keeps, in euros a month.
public struct Budget: Hashable, Sendable {
  public let household: String
  public let income: String
  public let dwelling: String
  public let rent: DecimalNumber?
  public let energy: DecimalNumber?
  /// In euros a year.
  public let grossIncome: DecimalNumber?
  public let rentBenefit: DecimalNumber?
  public let netHousingCost: DecimalNumber?
  public let netIncome: DecimalNumber?
  public let otherBenefits: DecimalNumber?
  public let remaining: DecimalNumber?
  /// What the household needs for everything else.
  public let norm: DecimalNumber?
  public let citation: Citation
}

/// An indicator as evidence for a factor of what a wijk can carry or has to bear.
public struct BalanceEntry: Hashable, Sendable {
  /// The two sides of the balance.
  public enum Side: String, CaseIterable, Sendable {
    case draagkracht
    case draaglast
  }

  public let side: Side
  public let factor: String
  public let indicator: Indicator.ID
}

/// A word that needs explaining.
public struct Term: Hashable, Sendable {
  public let term: String
  public let abbreviation: String
  public let definition: String
  public let citation: Citation
}

/// Shares that a document divides a whole into: together they make the total.
public struct SumRule: Hashable, Sendable {
  public let id: String
  public let indicators: [Indicator.ID]
  public let total: DecimalNumber
  /// How far the printed shares may be off for rounding.
  public let tolerance: DecimalNumber
}
