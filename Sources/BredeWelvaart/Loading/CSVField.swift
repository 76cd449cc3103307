extension CSVReader {
  /// One field of a record: which bytes it is, and where it starts.
  struct Field {
    /// Its bytes in the file, without the quotes around them.
    let range: Range<Int>
    let line: Int
    let column: Int
    /// Whether it is printable ASCII without doubled quotes, which is a text as it stands.
    let isPlain: Bool
    /// Whether spaces stood around it that are none of it.
    var isPadded = false
  }
}

extension CSVReader.Field {
  /// The field's text, past the gate for control characters.
  func text(in bytes: [UInt8]) -> String {
    if isPlain { return bytes.text(range) }
    return TextGate.clean(String(decoding: withSingleQuotes(bytes[range]), as: UTF8.self))
  }

  /// The field itself, if its bytes are a text.
  func checked(in bytes: [UInt8], of file: String) throws(DataFault) -> Self {
    let bytes = bytes[range]
    guard !bytes.contains(0) else {
      throw fault("Hier staat een nulteken; dit is geen tekstbestand. Bewaar het als CSV in UTF-8.", in: file)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw fault("Dit veld is geen geldige UTF-8; bewaar het bestand als UTF-8.", in: file)
    }
    return self
  }

  /// The field without spaces around it, and empty where it stands for no value.
  func value(in bytes: [UInt8], besides missingValues: [[UInt8]]) -> Self {
    guard !range.isEmpty, !missingValues.isEmpty || isPaddable(bytes) else { return self }
    var value = bytes[range]
    value.removeLast(Self.padding(value.reversed(), noBreakSpace: (0xa0, 0xc2)))
    value.removeFirst(Self.padding(value, noBreakSpace: (0xc2, 0xa0)))
    let isPadded = value.count < range.count
    if missingValues.contains(where: value.elementsEqual) { value = value.prefix(0) }
    guard value.indices != range else { return self }
    return Self(range: value.indices, line: line, column: column, isPlain: isPlain, isPadded: isPadded)
  }

  /// Whether its first or last byte may be of a space, as those of few fields are.
  private func isPaddable(_ bytes: [UInt8]) -> Bool {
    let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
    return first <= UInt8(ascii: " ") || last <= UInt8(ascii: " ") || first == 0xc2 || last == 0xa0
  }

  /// How many bytes of spaces, tabs and no-break spaces some bytes begin with.
  private static func padding(_ bytes: some Collection<UInt8>, noBreakSpace: (UInt8, UInt8)) -> Int {
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
        rest = rest.dropFirst()
      } else if first == noBreakSpace.0, rest.dropFirst().first == noBreakSpace.1 {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return bytes.count - rest.count
  }

  /// A fault at the field.
  func fault(_ message: String, in file: String) -> DataFault {
    DataFault(file: file, line: line, column: column, message: message)
  }

  /// The bytes with one quote for each that is doubled.
  private func withSingleQuotes(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    guard bytes.contains(quote) else { return bytes }
    var single: ArraySlice<UInt8> = []
    single.reserveCapacity(bytes.count)
    var isFirstOfTwo = false
    for byte in bytes {
      isFirstOfTwo = byte == quote && !isFirstOfTwo
      if byte != quote || isFirstOfTwo { single.append(byte) }
    }
    return single
  }
}
