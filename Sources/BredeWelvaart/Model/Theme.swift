/// One of the eight themes of brede welvaart 'hier en nu', or `context` for what is none of them.
public struct Theme: Hashable, Sendable {
  public typealias ID = Identifier<Theme>

  public let id: ID
  public let name: String
  public let shortName: String
  /// The place in the wheel, clockwise from the top.
  public let order: Int
  public let definition: String

  /// The theme for figures that say nothing about well-being by themselves.
  public static let context: ID = "context"
}
