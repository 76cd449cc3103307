import CNcurses

/// The description of the terminal that was opened last.
enum Terminfo {
  /// A string as it is written to the terminal; nil where the description has none.
  static func bytes(_ name: String) -> [UInt8]? {
    guard let value = cn_capability(name) else { return nil }
    return withoutPadding(Array(String(cString: value).utf8))
  }

  /// The string without the delays, `$<5>`, that terminfo asks for on behalf of old hardware.
  nonisolated static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
