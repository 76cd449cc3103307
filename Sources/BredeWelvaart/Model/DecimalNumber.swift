/// A decimal number exactly as a document prints it: `7.0` keeps its nought.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  /// The digits without the decimal point, with the sign.
  package let digits: Int64
  /// How many of the digits stand after the point; 0 to 9.
  package let scale: Int

  /// The most digits that a number keeps; calculations lose nothing then.
  private static let limit: Int64 = 999_999_999_999_999

  /// Creates the number `digits / 10^scale`; what lies beyond 15 digits is cut to them.
  package init(_ digits: Int64, scale: Int = 0) {
    self.digits = min(max(digits, -Self.limit), Self.limit)
    self.scale = min(max(0, scale), 9)
  }

  /// Reads a number with an optional sign and one decimal mark; nil for anything else.
  ///
  /// At most 15 digits are taken, so that nothing is lost in calculations.
  package init?(_ text: some StringProtocol, decimalMark: Character = ".") {
    self.init(utf8: text.utf8, decimalMark: decimalMark)
  }

  /// Reads the same from a text's bytes.
  init?(utf8 text: some Collection<UInt8>, decimalMark: Character = ".") {
    let mark = decimalMark.utf8.first
    var digits: Int64 = 0
    var scale = 0
    var count = 0
    var seenMark = false
    let negative = text.first == UInt8(ascii: "-")
    // Byte by byte: thousands of figures are read at every start.
    for byte in text.dropFirst(negative ? 1 : 0) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        guard count <= 15 else { return nil }
        digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
        if seenMark { scale += 1 }
      case mark where !seenMark && count > 0: seenMark = true
      default: return nil
      }
    }
    guard count > 0, scale <= 9, !seenMark || scale > 0 else { return nil }
    self.init(negative ? -digits : digits, scale: scale)
  }

  /// The number for calculations.
  package var doubleValue: Double {
    Double(digits) / Double(Self.power(scale))
  }

  /// The number with a decimal point, as the data package writes it.
  package var description: String {
    text(decimalMark: ".", groupMark: "")
  }

  /// The number as Dutch readers write it, rounded half away from zero: `11.930`, `85,3`.
  package func dutch(decimals: Int) -> String {
    rounded(decimals: decimals).text(decimalMark: ",", groupMark: ".")
  }

  /// The number with that many decimals, rounded half away from zero.
  package func rounded(decimals: Int) -> DecimalNumber {
    let wanted = min(max(0, decimals), 9)
    if wanted >= scale {
      let (product, overflow) = digits.multipliedReportingOverflow(by: Self.power(wanted - scale))
      guard !overflow, product.magnitude <= Self.limit.magnitude else { return self }
      return DecimalNumber(product, scale: wanted)
    }
    let divisor = Self.power(scale - wanted)
    let half = digits < 0 ? -divisor / 2 : divisor / 2
    return DecimalNumber((digits + half) / divisor, scale: wanted)
  }

  /// The nearest number with that many decimals; zero for what is not finite or too large.
  package init(rounding value: Double, decimals: Int) {
    let wanted = min(max(0, decimals), 9)
    let scaled = (value * Double(Self.power(wanted))).rounded(.toNearestOrAwayFromZero)
    self.init(scaled.magnitude <= Double(Self.limit) ? Int64(scaled) : 0, scale: wanted)
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<max(0, exponent)).reduce(1) { product, _ in product * 10 }
  }

  private func text(decimalMark: String, groupMark: String) -> String {
    var figures = String(digits.magnitude)
    while figures.count <= scale { figures = "0" + figures }
    let whole = figures.dropLast(scale)
    var grouped = ""
    for (offset, figure) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { grouped += groupMark }
      grouped.append(figure)
    }
    let sign = digits < 0 ? "-" : ""
    return sign + grouped + (scale > 0 ? decimalMark + figures.suffix(scale) : "")
  }
}
