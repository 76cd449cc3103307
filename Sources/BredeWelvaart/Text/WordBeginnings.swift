extension String {
  /// Whether a word begins with some letters or digits of ASCII in lower case, written as capitals or not.
  ///
  /// Words are runs of letters and digits; what is no ASCII parts them.
  package func hasWord(beginningWith wanted: some Collection<UInt8>) -> Bool {
    let isHeld = utf8.withContiguousStorageIfAvailable { bytes in
      var isStart = true
      for start in bytes.indices {
        defer { isStart = !bytes[start].isASCIILetterOrDigit }
        if isStart, bytes[start...].starts(with: wanted, by: { $0.asciiLowercased == $1 }) { return true }
      }
      return false
    }
    return isHeld ?? true
  }

  /// The letters and digits of ASCII that the text begins with, in lower case.
  var asciiBeginning: [UInt8] {
    utf8.prefix { $0.isASCIILetterOrDigit }.map(\.asciiLowercased)
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  fileprivate var isASCIILetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(asciiLowercased)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
