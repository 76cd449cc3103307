/// A place that figures are about: from the country down to a buurt.
public struct Area: Hashable, Sendable {
  /// CBS's code (`GM0106`, `WK010601`), or a plain id for a region without one.
  public typealias Code = Identifier<Area>

  /// The levels of area, in CBS's Dutch terms, from large to small.
  public enum Level: String, CaseIterable, Sendable {
    case land
    case provincie
    case regio
    case gemeente
    case wijk
    case buurt
  }

  public let code: Code
  public let name: String
  /// At most some eight characters, for maps and narrow columns.
  public let shortName: String
  public let level: Level
  public let parent: Code?
  /// The number on the report's map; only wijken have one.
  public let number: Int?
  /// Other names and spellings that people use.
  public let aliases: [String]
}
