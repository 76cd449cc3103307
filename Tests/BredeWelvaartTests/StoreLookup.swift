import Testing

@testable import BredeWelvaart

extension Store {
  /// The indicator, or a failed test.
  func requiredIndicator(_ id: Indicator.ID) throws -> Indicator {
    try #require(indicator(id))
  }

  /// The area, or a failed test.
  func requiredArea(_ code: Area.Code) throws -> Area {
    try #require(area(code))
  }

  /// The municipality, or a failed test.
  func requiredGemeente() throws -> Area {
    try #require(gemeente)
  }
}
