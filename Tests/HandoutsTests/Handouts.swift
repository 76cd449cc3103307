import BredeWelvaart

@testable import Answers
@testable import Handouts

extension IllustratedQuestion {
  /// The answer on paper.
  func handout(_ store: Store) throws -> Handout {
    Handout(try answer(store), of: try handoutSubject(store), in: store)
  }
}
