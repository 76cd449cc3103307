/// One of the eight themes of brede welvaart 'hier en nu', or `context` for what is none of them.
package struct Theme: Hashable, Sendable {
  package typealias ID = Identifier<Theme>

  package let id: ID
  package let name: String
  package let shortName: String
  /// The place in the wheel, clockwise from the top.
  package let order: Int
  package let definition: String

  /// The theme for figures that say nothing about well-being by themselves.
  package static let context: ID = "context"
}
