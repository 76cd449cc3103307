import BredeWelvaart

/// One named value of a fact.
struct Field: Hashable, Sendable {
  /// The name in JSON and CSV: English, lower case, with underscores.
  let key: String
  /// The name over a column for Dutch readers.
  let title: String
  let value: Value

  /// What a field holds.
  enum Value: Hashable, Sendable {
    /// Text; an empty one is nothing.
    case text(String)
    case number(DecimalNumber?)
    /// Whether something holds; nil where it cannot be asked.
    case flag(Bool?)
    /// A word of a fixed set, and what it means in Dutch.
    case code(String, dutch: String)
    case list([String])
    case caveats([Caveat])
  }

  init(_ key: String, _ title: String, _ value: Value) {
    (self.key, self.title, self.value) = (key, title, value)
  }

  init(_ key: String, _ title: String, _ value: Value?) {
    self.init(key, title, value ?? .text(""))
  }

  init(_ key: String, _ title: String, _ text: String?) {
    self.init(key, title, .text(text ?? ""))
  }

  init(_ key: String, _ title: String, _ number: Int?) {
    self.init(key, title, .number(number.map { DecimalNumber(Int64($0)) }))
  }
}

extension [Field] {
  /// Where a fact comes from, in the fields that all kinds share.
  static func origin(_ origin: Origin?) -> [Field] {
    [
      Field("source", "bron", origin?.citation.source.rawValue),
      Field("source_title", "titel van de bron", origin?.title),
      Field("locator", "plaats in de bron", origin?.citation.locator),
      Field("addition", "aanvulling", .flag(origin?.isAddition)),
    ]
  }

  /// The caveats of a fact.
  static func caveats(_ caveats: [Caveat]) -> [Field] { [Field("caveats", "let op", .caveats(caveats))] }

  /// An area's code and name.
  static func area(_ area: Area) -> [Field] {
    [
      Field("area", "gebied", area.code.rawValue), Field("area_name", "naam van het gebied", area.name),
      Field("level", "soort gebied", area.level.rawValue),
    ]
  }
}
