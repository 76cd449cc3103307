/// A name that stands for one subject of the data package, such as an indicator.
///
/// The subject's type keeps an area's code from being taken for a source's id.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let rawValue: String

  /// Creates an identifier from its text, as it stands in the data package.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
