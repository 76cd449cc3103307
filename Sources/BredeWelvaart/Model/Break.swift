/// Two years of an indicator that must not be joined: what was asked or counted changed in between.
package struct Break: Hashable, Sendable {
  package let indicator: Indicator.ID
  /// The last year before the change.
  package let yearBefore: Int
  /// The first year after it.
  package let yearAfter: Int
  package let why: String
  package let source: Source.ID

  /// Whether a year before the change would be joined to one after it.
  package func parts(_ year: Int, from later: Int) -> Bool { year <= yearBefore && later >= yearAfter }

  /// The id of the caveat that tells of it.
  var caveat: Caveat.ID { Identifier("breuk-\(indicator)-\(yearBefore)-\(yearAfter)") }
}

extension Caveat {
  /// What is to be known of the figures on both sides of a break.
  init(_ change: Break, named name: String) {
    self.init(
      id: change.caveat, title: "\(name): leg \(change.yearBefore) niet naast \(change.yearAfter)",
      text: change.why, indicators: [change.indicator], areas: [], sources: [change.source], screens: [])
  }
}
