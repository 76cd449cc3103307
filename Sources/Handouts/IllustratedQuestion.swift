import Answers
import BredeWelvaart

/// A question whose answer can have a picture on paper.
package protocol IllustratedQuestion: Question {
  /// What to draw; nil where this very question has no picture.
  func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject?
}

extension MapQuestion: IllustratedQuestion {
  package func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject? {
    .map(try subject(store))
  }
}

extension WheelQuestion: IllustratedQuestion {
  package func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject? {
    let (area, reference) = try subject(store)
    return .wheel(area, reference)
  }
}

extension AreaQuestion: IllustratedQuestion {
  package func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject? {
    try subject(store).map { .profile($0) }
  }
}

extension YearsQuestion: IllustratedQuestion {
  package func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject? {
    let plots = try plots(store)
    return plots.isEmpty ? nil : .years(plots)
  }
}

extension ComparisonQuestion: IllustratedQuestion {
  package func handoutSubject(_ store: Store) throws(Unanswered) -> Handout.Subject? {
    let (areas, rows) = try subject(store)
    return .comparison(areas, rows)
  }
}
