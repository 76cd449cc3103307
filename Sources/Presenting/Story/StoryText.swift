import BredeWelvaart

/// The text of a story in its lines, where its file is one of text at all.
enum StoryText {
  /// Reads the bytes of a file; nil where nothing can be made of them.
  static func read(_ bytes: [UInt8], _ faults: inout StoryFaults) -> KeyedText? {
    guard bytes.count <= StoryReader.byteLimit else {
      faults.add(
        "Dit bestand is groter dan \(PackageLimits.words(StoryReader.byteLimit)); een verhaal is korter. "
          + "Maak het kleiner.")
      return nil
    }
    if let place = bytes.firstIndex(of: 0) {
      faults.add(
        "Hier staat een nulteken; dit is geen tekstbestand. Bewaar het als gewone tekst in UTF-8.",
        line: line(of: place, in: bytes))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      faults.add(
        "Deze regel is geen geldige UTF-8; bewaar het bestand als UTF-8.", line: firstLineAstray(bytes))
      return nil
    }
    return KeyedText(text)
  }

  private static let lineBreak = UInt8(ascii: "\n")

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    bytes[..<place].count { $0 == lineBreak } + 1
  }

  /// The first line that is no text; a line break is never inside a character.
  private static func firstLineAstray(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: lineBreak, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
