extension Character {
  /// The nearest ASCII character: `é` becomes `e`, `–` becomes `-`; nil where there is none.
  package var asciiEquivalent: Character? {
    if isASCII { return self }
    guard let scalar = unicodeScalars.first else { return nil }
    if scalar.isASCII { return Character(scalar) }  // a base letter with combining accents
    switch scalar.value {
    case 0xc0...0xff:
      let letters = Array("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty")
      let index = Int(scalar.value - 0xc0)
      return letters.indices.contains(index) ? letters[index] : nil
    case 0xa0, 0x2002...0x200a, 0x202f: return " "
    case 0xb2: return "2"
    case 0xb3: return "3"
    case 0xb7: return "-"
    case 0x2022: return "*"
    case 0x2010...0x2015, 0x2212: return "-"
    case 0x2018, 0x2019, 0x201b: return "'"
    case 0x201c, 0x201d, 0x201e: return "\""
    case 0x2026: return "~"
    case 0x20ac: return "E"
    case 0x2191: return "^"
    case 0x2193: return "v"
    case 0x2713: return "j"  // ja
    case 0x2717: return "n"  // nee
    default: return nil
    }
  }
}

extension StringProtocol {
  /// The text for comparing names: lower case, without accents, words joined by single hyphens.
  package var slug: String {
    var text = String(self)
    return text.withUTF8(Self.asciiSlug) ?? foldedSlug
  }

  /// Whether the text is another one for comparing names; most begin in another way, which is seen at once.
  package func hasSlug(_ slug: String) -> Bool {
    guard let first = utf8.first, let wanted = slug.utf8.first else { return self.slug == slug }
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z") where first != wanted: return false
    case UInt8(ascii: "0")...UInt8(ascii: "9") where first != wanted: return false
    case UInt8(ascii: "A")...UInt8(ascii: "Z") where first | 0x20 != wanted: return false
    default: return self.slug == slug
    }
  }

  /// The same for ASCII alone, byte by byte: searching asks for hundreds of them at each key.
  private static func asciiSlug(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "'"): break
      case 0x80...: return nil
      default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private var foldedSlug: String {
    var slug = ""
    for character in self {
      let plain = character.asciiEquivalent ?? character
      for letter in plain.lowercased() {
        if letter.isLetter || letter.isNumber {
          slug.append(letter)
        } else if letter != "'", !slug.isEmpty, slug.last != "-" {
          slug.append("-")
        }
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug
  }
}
