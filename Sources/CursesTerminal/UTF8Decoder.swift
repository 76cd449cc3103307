/// Decodes UTF-8 byte by byte and passes over what is none.
nonisolated struct UTF8Decoder {
  private var value: UInt32 = 0
  private var least: UInt32 = 0
  private var missing = 0

  /// Takes a byte; returns the scalar that it completes, if any.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xc0 == 0x80 {
      guard missing > 0 else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
      missing -= 1
      // An overlong form is no UTF-8, and could smuggle in what the short form may not be.
      guard missing == 0, value >= least else { return nil }
      return Unicode.Scalar(value)
    }
    missing = Self.continuations(after: byte)
    switch missing {
    case 0:
      return byte < 0x80 ? Unicode.Scalar(byte) : nil
    case 1: (value, least) = (UInt32(byte & 0x1f), 0x80)
    case 2: (value, least) = (UInt32(byte & 0x0f), 0x800)
    default: (value, least) = (UInt32(byte & 0x07), 0x1_0000)
    }
    return nil
  }

  /// The number of bytes that belong to the one that begins a character.
  static func continuations(after byte: UInt8) -> Int {
    switch byte {
    case 0xc2...0xdf: 1
    case 0xe0...0xef: 2
    case 0xf0...0xf4: 3
    default: 0
    }
  }
}
