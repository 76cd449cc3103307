import BredeWelvaart
import TestSupport

@testable import Answers

/// The program's own package, for the tests of this module.
enum KnownStore {
  static let store = BundledStore.figures
}

extension Answer {
  /// The figures in the answer.
  var figures: [ObservationFact] { facts.compactMap { $0 as? ObservationFact } }
}
