/// Texts that a spreadsheet takes for a formula, and so for an order to calculate or to fetch something.
package enum SheetFormula {
  /// Whether a spreadsheet may take it for one: it begins like one and is no number.
  package static func isRisk(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Whether it is one to all appearances: a sentence may begin with a plus.
  static func isMeant(_ text: String) -> Bool {
    guard isRisk(text) else { return false }
    let isSentence = text.utf8.first.map { "+-".utf8.contains($0) } == true && text.contains(" ")
    return !isSentence
  }

  private static func isNumber(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || ".,".utf8.contains($0) }
  }
}
