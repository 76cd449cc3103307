import Testing

@testable import BredeWelvaart

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONNode {
    try JSONReader.read(file: "proef.json", bytes: Array(text.utf8))
  }

  private func string(_ text: String) throws -> String? {
    try read(text).string
  }

  /// Where a text is refused, as `regel:kolom`.
  private func place(_ bytes: [UInt8]) throws -> String {
    let error = #expect(throws: DataFault.self) { try JSONReader.read(file: "proef.json", bytes: bytes) }
    let fault = try #require(error)
    #expect(fault.file == "proef.json")
    return "\(fault.line):\(fault.column)"
  }

  private func place(_ text: String) throws -> String {
    try place(Array(text.utf8))
  }

  @Test func readsEveryKindOfValue() throws {
    let node = try read(
      #" {"tekst": "a", "getal": -1.5e2, "rij": [1, [], {}], "ja": true, "nee": false, "niets": null} "#)
    #expect(node["tekst"]?.string == "a")
    #expect(node["getal"]?.number == -150)
    let row = try Array(#require(node["rij"]?.elements))
    #expect(row.count == 3)
    #expect(row.first?.number == 1)
    for word in ["ja", "nee", "niets"] {
      let value = try #require(node[word])
      #expect(value.string == nil && value.number == nil && value.elements == nil)
    }
    #expect(node["anders"] == nil)
    #expect(node["tekst"]?.elements == nil)
    #expect(node["tekst"]?["x"] == nil)
  }

  @Test(arguments: [
    (#""\"\\\/""#, "\"\\/"), (#""a\nb\tc""#, "a b c"), (#""a\bb\fc""#, "ab c"),
    (#""\u0041\u00e9\u20AC""#, "Aé€"),
    (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"), (#""\ud800""#, "\u{fffd}"),
    (#""\udc00x""#, "\u{fffd}x"), (#""\ud800x""#, "\u{fffd}x"), (#""\ud800\n""#, "\u{fffd} "),
    (#""\u0000\u001b[0m""#, "[0m"), (#""\u202e""#, ""), (#""é日😀""#, "é日😀"), (#""""#, ""),
  ])
  func readsEscapes(_ text: String, _ expected: String) throws {
    #expect(try string(text) == expected)
  }

  /// What follows a lone half of a surrogate pair is a character of its own.
  @Test(arguments: [(#""\ud800\u0041""#, "\u{fffd}A"), (#""\ud800\ud83d\ude00""#, "\u{fffd}😀")])
  func aLoneSurrogateSwallowsNothing(_ text: String, _ expected: String) throws {
    #expect(try string(text) == expected)
  }

  @Test(arguments: [
    #""\x""#, #""\u12""#, #""\u12g4""#, #""\u"#, #""\"#, #""\ud800\u00""#, "\"a\nb\"", "\"a\tb\"", "\"open",
    "\"a\u{1}\"",
  ])
  func refusesBadStrings(_ text: String) throws {
    #expect(throws: DataFault.self) { try read(text) }
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "True", "nulll", "-", "1e", "1e999", "--1", "1-2", "{", "[", "[1", "[1,", "[1,]",
    "{}}",
    "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "[1 2]", "1 2", "'a'", ",", "]", "nan",
  ])
  func refusesWhatIsNoJSON(_ text: String) throws {
    #expect(throws: DataFault.self) { try read(text) }
  }

  /// RFC 8259 has no plus sign, no leading noughts and digits on both sides of the point.
  @Test(arguments: ["+1", "01", "-01", ".5", "1.", "-.5", "1.e2"])
  func refusesNumbersThatJSONDoesNotHave(_ text: String) throws {
    #expect(throws: DataFault.self) { try read(text) }
  }

  @Test(arguments: [
    ("0", 0.0), ("-0", 0), ("10", 10), ("0.5", 0.5), ("1E2", 100), ("1e+2", 100), ("1e-2", 0.01),
  ])
  func readsNumbers(_ text: String, _ number: Double) throws {
    #expect(try read(text).number == number)
  }

  @Test func nestingStopsAt64() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try read(nested(64)) }
    #expect(try place(nested(65)) == "1:65")
    #expect(throws: DataFault.self) { try read(String(repeating: "[", count: 100_000)) }
    #expect(throws: DataFault.self) { try read(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test func nodesKnowTheirLineAndColumn() throws {
    let node = try read("\u{feff}{\n  \"é\": \"日\", \"b\": [\n    1,\n    {}\n  ]\n}")
    #expect(node.line == 1 && node.column == 1)
    let text = try #require(node["é"])
    #expect(text.line == 2 && text.column == 8)
    let row = try #require(node["b"])
    #expect(row.line == 2 && row.column == 18)
    let elements = try Array(#require(row.elements))
    #expect(elements.map(\.line) == [3, 4])
    #expect(elements.map(\.column) == [5, 5])
  }

  @Test(arguments: [
    ("{\n  \"a\": 1\n}\nx", "4:1"), ("{\n  \"é\" 1}", "2:7"), ("[\"日\", x]", "1:7"), ("[1,\n\n 2 3]", "3:4"),
    ("\"é\\x\"", "1:5"),
  ])
  func faultsNameTheirPlace(_ text: String, _ expected: String) throws {
    #expect(try place(text) == expected)
  }

  @Test func anUnclosedTextIsNamedWhereItBegins() throws {
    #expect(try place("{\"é\": \"open\n") == "1:12", "a line break in a text is named itself")
    #expect(try place("{\"é\": \"open") == "1:7")
  }

  @Test func invalidUTF8IsNamedWithItsText() throws {
    #expect(try place(Array("{\"a\": \"é".utf8) + [0xff] + Array("\"}".utf8)) == "1:7")
    #expect(try place([0xff]) == "1:1")
  }

  /// Looking at a member passes over those before it, whatever is in them.
  @Test func membersAreFoundBehindAnything() throws {
    let before = [
      "1", "-2.5e3", "null", "\"\"", "\"}\"", "\"a\\\"b,]\"", "\"\\\\\"", "\"é日\"", "[]", "{}",
      "[[1, {\"x\": \"]\"}], 2]",
      "{\"x\": {\"y\": [\"{\"]}}", "[\n1,\n\n2\n]", "\"\\u00e9\"",
    ]
    for value in before {
      let node = try read("{\"a\": \(value), \"b\": \"hier\", \"rij\": [\(value), 7]}")
      #expect(node["b"]?.string == "hier", "\(value)")
      #expect(try Array(#require(node["rij"]?.elements)).last?.number == 7, "\(value)")
      #expect(node["a"]?.line == 1 && node["a"]?.column == 7)
    }
  }

  @Test func theFirstMemberOfANameCounts() throws {
    #expect(try read(#"{"a": 1, "a": 2}"#)["a"]?.number == 1)
    #expect(try read(#"{"x": {"a": 2}, "\u0061": 1}"#)["a"]?.number == 1)
  }

  @Test func everyTruncationOfADocumentIsRefused() throws {
    let document = #"{"a": [1, -2.5e3, true, false, null], "é\n\"": {"b": "\ud83d\ude00 日\\"}, "c": []}"#
    let whole = Array(document.utf8)
    #expect(throws: Never.self) { try read(document) }
    for length in 0..<whole.count {
      #expect(throws: DataFault.self, "\(length)") {
        try JSONReader.read(file: "proef.json", bytes: Array(whole[..<length]))
      }
    }
  }

  @Test(arguments: [
    "", "nul", "{1}", "{\"a\" 1}", "{\"a\": 1 \"b\"}", "[1 2]", "\"open", "\"\\x\"", "\"\\", "\"\\u12\"",
    "\"a\nb\"",
    "1 2", String(repeating: "[", count: 65),
  ])
  func messagesTellWhatToDo(_ text: String) throws {
    let error = #expect(throws: DataFault.self) { try read(text) }
    let fault = try #require(error)
    #expect(tellsWhatToDo(fault.message), "\(fault.message)")
  }
}
