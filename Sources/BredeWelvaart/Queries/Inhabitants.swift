extension Store {
  /// The indicator whose figures are people, by its name in every package.
  private static let inhabitants: Indicator.ID = "inwoners"

  /// How many people live in each of the wijken; nil where that is not known of all, or nobody does.
  package var inhabitants: [Area.Code: Int]? {
    var inhabitants: [Area.Code: Int] = [:]
    for wijk in wijken {
      guard let value = value(Self.inhabitants, wijk.code)?.doubleValue, (1..<1e9).contains(value) else {
        return nil
      }
      inhabitants[wijk.code] = Int(value.rounded())
    }
    return inhabitants.isEmpty ? nil : inhabitants
  }
}
