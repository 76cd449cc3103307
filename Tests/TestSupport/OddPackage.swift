import BredeWelvaart

/// The package of some other municipality, as odd as a test asks for.
package struct OddPackage: Sendable {
  /// What a figure of the package is, so that each kind of value is met.
  package enum Values: String, Sendable {
    case usual, none, zero, negative, huge, missing
  }

  package var gemeente = true
  package var wijken = 3
  package var numbered = true
  /// The names of the wijken; `#` becomes the number.
  package var wijkName = "Wijk #"
  /// The names of the two buurten in each wijk.
  package var buurtName = "Buurt #"
  package var themes = 3
  package var values = Values.usual
  /// A table is left out where its name is here.
  package var without: Set<String> = []
  package var map = false
  /// The words of texts that may be of any length.
  package var text = "Hier komt een park met € 3 mln en een café."
  /// What stands in fields that may be empty.
  package var more = "Meer hierover"

  package static let optional = [
    "assessments", "statements", "facilities", "places", "actions", "criteria", "budgets", "balance",
    "words", "caveats", "glossary", "sums",
  ]

  package init() {}

  /// Loads the package.
  package func store() throws -> Store {
    var tables = self.tables
    for name in without { tables[name] = nil }
    let texts = tables.mapValues { $0.map(Self.line).joined(separator: "\n") + "\n" }
    return try Store.load(tables: texts, title: "Proefpakket", map: map ? geojson : nil)
  }

  private static func line(_ fields: [String]) -> String {
    fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
  }

  /// A table with its head; empty fields up to the end of a row may be left out.
  private static func table(_ head: String, _ rows: [[String]]) -> [[String]] {
    let head = head.split(separator: " ").map(String.init)
    return [head] + rows.map { $0 + Array(repeating: "", count: max(0, head.count - $0.count)) }
  }

  private var whole: String { gemeente ? "GM1" : "" }
  private var numbers: Range<Int> { 0..<wijken }
  private func wijk(_ number: Int) -> String { "WK\(number + 1)" }
  private static let source = ["blad", "Tabel 1, links"]
  private static let kinds = ["register", "survey", "model", "forecast", "target"]
  private static let units = ["%", "aantal", "rapportcijfer", "per 1.000 inwoners", "€", "ha"]
  private static let directions = ["higher", "lower", "neutral"]

  private var tables: [String: [[String]]] {
    [
      "areas": Self.table("code name short_name level parent number aliases", areas),
      "themes": Self.table(
        "id name short_name order definition",
        (0..<themes).map { ["thema-\($0)", "Thema nummer \($0)", "T\($0)", "\($0)", more] }),
      "sources": Self.table(
        "id title publisher published reference_date note",
        [["blad", "Het blad", more, more, more, more], ["leeg", "Het lege blad"]]),
      "indicators": Self.table(
        "id name short_name theme topic unit decimals direction kind tolerance definition wheel", indicators),
      "observations": Self.table(
        "indicator area period scenario value qualifier status source locator note", observations),
      "assessments": Self.table(
        "indicator area ring reference verdict period source locator note",
        wijken > 0 ? [["cijfer-0-0", wijk(0), "trend", "", "worse", "2016/.."] + Self.source] : []),
      "statements": Self.table(
        "id area kind theme text source locator",
        codes.enumerated().map { place, code in
          let kinds = ["profile", "strength", "concern", "focus", "ambition", "trend", "fact"]
          return ["u\(place)", code, kinds[place % 7], "thema-\(place % themes)", text] + Self.source
        }),
      "facilities": Self.table(
        "facility area presence note source locator",
        numbers.map { number in
          let presence = ["yes", "no", "limited", "unknown"][number % 4]
          return ["huisarts", wijk(number), presence, more] + Self.source
        }),
      "places": Self.table(
        "name area kind description source locator",
        numbers.map { ["De Hoek", wijk($0), "wijkcentrum", text] + Self.source }),
      "actions": Self.table(
        "id document chapter areas theme text period source locator",
        codes.enumerated().map { place, code in
          ["a\(place)", "blad", "Hoofdstuk \(place % 3)", code, "thema-\(place % themes)", text, more]
            + Self.source
        }),
      "criteria": Self.table(
        "group order text source locator", (1...8).map { ["Groep \($0 % 4)", "\($0)", text] + Self.source }),
      "budgets": Self.table(
        "household income dwelling rent energy gross_income rent_benefit net_housing_cost net_income "
          + "other_benefits remaining norm source locator",
        [
          ["alleen", "laag", "flat", "600", "100", "20000", "250", "450", "1500", "90", "1140", "1000"]
            + Self.source,
          ["samen", "", "", "", "", "", "", "", "", "", "-40", ""] + Self.source,
          ["gezin", "", "", "0", "0", "0", "0", "0", "0", "0", "0", "0"] + Self.source,
        ]),
      "balance": Self.table(
        "side factor indicator",
        [["draagkracht", "Inkomen", "cijfer-0-0"], ["draaglast", "Zorg", "cijfer-0-1"]]),
      "words": Self.table(
        "word indicator end limit", [["groen", "cijfer-0-0", "high", text], ["kaal", "cijfer-0-1", "low"]]),
      "caveats": Self.table(
        "id title text indicators areas sources",
        [
          ["eerste", "Let op", text, "cijfer-0-0", numbers.isEmpty ? "" : wijk(0), "blad"],
          ["kaal", "Let op dit", text],
        ]),
      "glossary": Self.table(
        "term abbreviation definition source locator",
        [["Park", "", text] + Self.source, ["Café", "C", text] + Self.source]),
    ]
  }

  private var codes: [String] { (gemeente ? ["GM1"] : []) + numbers.map(wijk) }

  private var areas: [[String]] {
    let around = gemeente ? [["NL1", "Utopia", "", "land"], ["GM1", "Dorp", "", "gemeente", "NL1"]] : []
    return around
      + numbers.flatMap { number -> [[String]] in
        let name = wijkName.replacing("#", with: "\(number + 1)")
        let buurt = buurtName.replacing("#", with: "\(number + 1)")
        return [
          [wijk(number), name, "", "wijk", whole, numbered ? "\(number + 1)" : ""],
          ["BU\(number)0", buurt, "", "buurt", wijk(number)],
          ["BU\(number)1", buurt + " Zuid", "", "buurt", wijk(number)],
        ]
      }
  }

  /// Three for each theme, of every unit, kind and direction in turn.
  private var indicators: [[String]] {
    (0..<themes).flatMap { theme in
      (0..<3).map { place in
        let number = theme * 3 + place
        return [
          "cijfer-\(theme)-\(place)", "Cijfer \(number)", "", "thema-\(theme)", more,
          Self.units[number % 6], "\(number % 3)", Self.directions[number % 3], Self.kinds[number % 5], "0.5",
          more, "gemeente wijk",
        ]
      }
    }
  }

  private var observations: [[String]] {
    guard values != .none else { return [] }
    let areas = (gemeente ? ["NL1"] : []) + codes + (wijken > 0 ? ["BU00"] : [])
    return (0..<themes).flatMap { theme in
      (0..<3).flatMap { place in
        areas.enumerated().flatMap { index, code -> [[String]] in
          let id = "cijfer-\(theme)-\(place)"
          let status = values == .missing ? ["O", "M", "Q"][index % 3] : "A"
          let last = [id, code, "2024", "", value(index), "", status] + Self.source + [more]
          guard status == "A", index % 2 == 0 else { return [last] }
          return [
            last, [id, code, "2020", "", value(index + 1), "circa", "E"] + Self.source,
            [id, code, "2030", "hoog", value(index + 2), "", "F"] + Self.source,
            [id, code, "2030", "laag", value(index), "", "F"] + Self.source,
            [id, code, "2020/2030", "", value(index), "", "F"] + Self.source,
          ]
        }
      }
    }
  }

  private func value(_ index: Int) -> String {
    switch values {
    case .usual: "\(20 + index * 7 % 60)"
    case .zero: "0"
    case .negative: "-\(index * 13 % 40 + 1).5"
    case .huge: "99999999999999\(index % 10)"
    case .none, .missing: ""
    }
  }

  /// Squares beside each other.
  private var geojson: String {
    let features = numbers.map { number in
      let (x, y) = (6 + Double(number % 8) / 100, 52 + Double(number / 8) / 100)
      let ring = [(0.0, 0.0), (0.009, 0), (0.009, 0.009), (0, 0.009), (0, 0)]
        .map { "[\(x + $0.0), \(y + $0.1)]" }.joined(separator: ",")
      return """
        {"type": "Feature", "properties": {"statcode": "\(wijk(number))", "label": [\(x + 0.004), \(y + 0.004)]},
         "geometry": {"type": "Polygon", "coordinates": [[\(ring)]]}}
        """
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ","))]}"
  }
}
