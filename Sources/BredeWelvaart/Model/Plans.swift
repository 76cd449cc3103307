/// A place where people meet, or an initiative that brings them together.
package struct Place: Hashable, Sendable {
  package let name: String
  package let area: Area.Code
  /// What it is, in a word such as `wijkcentrum` or `initiatief`.
  package let kind: String
  package let description: String
  package let citation: Citation
}

/// Something that a plan says will be done.
package struct Action: Hashable, Sendable {
  package typealias ID = Identifier<Action>

  /// What an action is: nobody should take a wish for a promise.
  package enum Standing: String, CaseIterable, Sendable {
    /// Adopted by the council or the college.
    case decision
    /// Agreed upon with others.
    case agreement
    /// What a plan sets out to do, where the document does not tell who adopted it.
    case intention
    /// A wish from talks, or a point that has to be worked out first.
    case wish
    /// A step whose time has gone by.
    case past
  }

  package let id: ID
  /// The plan; the citation says where in it.
  package let document: Source.ID
  package let chapter: String
  /// The areas that it is for; the gemeente stands for the whole town.
  package let areas: [Area.Code]
  package let theme: Theme.ID
  package let text: String
  /// When it is to be done, in the plan's own words; may be empty.
  package let period: String
  /// What it is worth; nil where the package does not say.
  package let standing: Standing?
  /// When it was put down: a date or a year as the package writes it; may be empty.
  package let dated: String
  /// The indicators that tell whether it works; none where the package has no such figure.
  package let indicators: [Indicator.ID]
  package let citation: Citation
}

/// A criterion by which a plan for dwellings is judged.
package struct Criterion: Hashable, Sendable {
  package let group: String
  /// The place in its group, from 1.
  package let order: Int
  package let text: String
  package let citation: Citation
}

/// What one kind of household earns, pays for its dwelling and keeps, in euros a month.
package struct Budget: Hashable, Sendable {
  package let household: String
  package let income: String
  package let dwelling: String
  package let rent: DecimalNumber?
  package let energy: DecimalNumber?
  /// In euros a year.
  package let grossIncome: DecimalNumber?
  package let rentBenefit: DecimalNumber?
  package let netHousingCost: DecimalNumber?
  package let netIncome: DecimalNumber?
  package let otherBenefits: DecimalNumber?
  package let remaining: DecimalNumber?
  /// What the household needs for everything else.
  package let norm: DecimalNumber?
  package let citation: Citation
}

/// An indicator as evidence for a factor of what a wijk can carry or has to bear.
package struct BalanceEntry: Hashable, Sendable {
  /// The two sides of the balance.
  package enum Side: String, CaseIterable, Sendable {
    case draagkracht
    case draaglast
  }

  package let side: Side
  package let factor: String
  package let indicator: Indicator.ID
}

/// An everyday word, and the indicator that someone means who claims something in it.
package struct ClaimWord: Hashable, Sendable {
  /// Which figures a word is about.
  package enum End: String, CaseIterable, Sendable {
    case high
    case low
  }

  /// In the positive degree; of several words each has to be there, in any order.
  package let word: String
  package let indicator: Indicator.ID
  package let end: End
  /// What the figure says less than the word, as a sentence; empty where they say the same.
  package let limit: String
}

/// An everyday word or phrase, and what someone means who asks for something in it.
///
/// There are many, and a question has few of them: what they lead to is taken apart only then.
package struct EverydayWord: Hashable, Sendable {
  /// In any form; of several words each has to be there.
  package let word: String
  let indicatorText: String
  let themeText: String
  let facilityText: String
  let termText: String

  package var indicators: [Indicator.ID] { Self.names(indicatorText).map { Identifier($0) } }
  package var themes: [Theme.ID] { Self.names(themeText).map { Identifier($0) } }
  /// Kinds of facilities, as their table names them.
  package var facilities: [String] { Self.names(facilityText) }
  /// Terms or abbreviations of the glossary, as slugs.
  package var terms: [String] { Self.names(termText) }

  var isLeading: Bool {
    !(indicatorText.isEmpty && themeText.isEmpty && facilityText.isEmpty && termText.isEmpty)
  }

  private static func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

/// A word that needs explaining.
package struct Term: Hashable, Sendable {
  package let term: String
  package let abbreviation: String
  package let definition: String
  package let citation: Citation
}

/// Shares that a document divides a whole into: together they make the total.
package struct SumRule: Hashable, Sendable {
  package let id: String
  package let indicators: [Indicator.ID]
  package let total: DecimalNumber
  /// How far the printed shares may be off for rounding.
  package let tolerance: DecimalNumber
}
