/// A place that figures are about: from the country down to a buurt.
package struct Area: Hashable, Sendable {
  /// CBS's code (`GM0106`, `WK010601`), or a plain id for a region without one.
  package typealias Code = Identifier<Area>

  /// The levels of area, in CBS's Dutch terms, from large to small.
  package enum Level: String, CaseIterable, Sendable {
    case land
    case provincie
    case regio
    case gemeente
    case wijk
    case buurt
  }

  package let code: Code
  package let name: String
  /// At most some eight characters, for maps and narrow columns.
  package let shortName: String
  package let level: Level
  package let parent: Code?
  /// The number on the report's map; only wijken have one.
  package let number: Int?
  /// Other names and spellings that people use.
  package let aliases: [String]
}
