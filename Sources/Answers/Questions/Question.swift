import BredeWelvaart

/// Something that can be asked of a store.
package protocol Question: Sendable {
  /// How much of a package the answer needs.
  var extent: Store.Extent { get }
  /// Looks up the answer.
  func answer(_ store: Store) throws(Unanswered) -> Answer
  /// What to ask of the whole package where there is no answer; nil for nothing.
  var next: (any Question)? { get }
}

extension Question {
  package var next: (any Question)? { nil }

  /// The answer to the question or to those that it goes on with, from a store that has all that they need.
  package func wholeAnswer(_ store: Store) throws(Unanswered) -> Answer {
    do throws(Unanswered) {
      return try answer(store)
    } catch {
      guard let next else { throw error }
      return try next.wholeAnswer(store)
    }
  }
}

/// Why a question has no answer.
package enum Unanswered: Error, Hashable, Sendable {
  /// A choice to ask with instead: what to type, and what it is.
  package struct Choice: Hashable, Sendable {
    package let name: String
    package let title: String

    init(_ name: String, _ title: String = "") {
      (self.name, self.title) = (name, title)
    }
  }

  /// Nothing is called that; the message has no stop, and the nearest follow it.
  case unknown(message: String, nearest: [Choice])
  /// What is asked makes no question, such as a comparison of nothing.
  case unclear(message: String)
  /// Several things are called that.
  case ambiguous(message: String, choices: [Choice])
}
