extension SchemaReader {
  /// Reads one column of a schema; nil where it has no name to be found by.
  mutating func field(_ node: JSONNode) -> FieldSchema? {
    guard let name = node["name"]?.string, !name.isEmpty else {
      fail(node, "Een kolom heeft een \"name\" nodig; vul hem in.")
      return nil
    }
    var field = FieldSchema(name: name)
    if let type = node["type"], type.string != "any" {
      if let kind = type.string.flatMap(FieldSchema.Kind.init) {
        field.kind = kind
      } else {
        fail(type, "Dit type kolom kent het pakket niet; kies uit string, integer en number.")
      }
    }
    if let format = node["format"], format.string != "default" {
      fail(format, "Deze vorm kent het pakket niet; haal \"format\" weg.")
    }
    if node["decimalChar"]?.string == "," { field.decimalMark = "," }
    guard let constraints = node["constraints"]?.members else {
      if let node = node["constraints"] { fail(node, "Hier hoort een object met voorwaarden; verbeter het.") }
      return field
    }
    for (key, value) in constraints { read(key, value, into: &field) }
    return field
  }

  private mutating func read(_ key: String, _ node: JSONNode, into field: inout FieldSchema) {
    guard suits(key, field.kind) else {
      fail(
        node, "De voorwaarde '\(TextGate.clean(key))' past niet bij het type van deze kolom; haal hem weg.")
      return
    }
    guard isSound(key, node) else {
      fail(node, "Deze waarde past niet bij de voorwaarde '\(key)'; verbeter haar.")
      return
    }
    switch key {
    case "required": field.isRequired = node.bool ?? false
    case "unique": field.isUnique = node.bool ?? false
    case "enum": field.allowed = node.texts
    case "pattern": field.pattern = pattern(node)
    case "minLength": field.minLength = node.count
    case "maxLength": field.maxLength = node.count
    case "minimum": field.minimum = node.bound
    default: field.maximum = node.bound
    }
  }

  private mutating func pattern(_ node: JSONNode) -> FieldSchema.Pattern? {
    let text = node.rawString ?? ""
    do throws(PatternObjection) {
      return try FieldSchema.Pattern(text)
    } catch {
      let reason =
        switch error {
        case .invalid: "is geen geldige reguliere expressie; verbeter het."
        case .unsupported: "kijkt vooruit of wijst terug, en dat kan hier niet; schrijf het anders."
        case .tooLong: "is te lang; maak het korter."
        }
      fail(node, "Het patroon '\(TextGate.clean(text))' \(reason)")
      return nil
    }
  }

  /// Whether a constraint means something for values of that kind.
  private func suits(_ key: String, _ kind: FieldSchema.Kind) -> Bool {
    switch key {
    case "required", "unique", "enum": true
    case "pattern", "minLength", "maxLength": kind == .string
    case "minimum", "maximum": kind != .string
    default: false
    }
  }

  private func isSound(_ key: String, _ node: JSONNode) -> Bool {
    switch key {
    case "required", "unique": node.bool != nil
    case "enum": node.texts?.isEmpty == false
    case "pattern": node.rawString != nil
    case "minLength", "maxLength": node.count != nil
    default: node.bound != nil
    }
  }
}

extension JSONNode {
  /// The elements of a list at once.
  var array: [JSONNode]? { elements.map(Array.init) }

  /// The values of a list, as a table would write them; nil for anything else.
  fileprivate var texts: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap { element in element.string ?? element.number.map { "\($0)" } }
    return texts.count == array.count ? texts : nil
  }

  fileprivate var count: Int? { number.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil } }

  /// A bound may also be written as a text.
  fileprivate var bound: Double? { number ?? string.flatMap { Double($0) } }
}
