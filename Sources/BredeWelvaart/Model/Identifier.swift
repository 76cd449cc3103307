/// A name that stands for one subject of the data package, such as an indicator.
///
/// The subject's type keeps an area's code from being taken for a source's id.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// Creates an identifier from its text, as it stands in the data package.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
