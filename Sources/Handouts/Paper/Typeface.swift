import Cells

/// The letters on paper: which fonts, and how much room a text takes in them.
///
/// A picture does not know the font it will be shown in. Widths are those of the widest of the usual
/// sans-serif fonts, so that what fits by them fits in the others too.
enum Typeface {
  static let family = "Arial, 'Liberation Sans', Helvetica, 'Nimbus Sans', sans-serif"
  /// The smallest letters, in points.
  static let smallest = 8.0
  /// The height of a line, for letters of height 1.
  static let leading = 1.28

  /// Advances of the characters from space to tilde, in thousandths of the letters' height.
  private static let advances = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667,
    611, 778, 752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685,
    667, 685, 390, 337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]
  /// How much wider bold letters are.
  private static let boldness = 1.13

  /// A space that no line is broken at.
  static let hardSpace: Unicode.Scalar = "\u{a0}"

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    let place = Int(scalar.value) - 0x20
    if advances.indices.contains(place) { return advances[place] }
    switch scalar.cellWidth {
    case 0: return 0
    case 1 where scalar == Self.hardSpace: return Self.advance(" ")
    case 1 where scalar.properties.isLowercase: return 640
    case 1 where scalar.properties.generalCategory == .finalPunctuation: return 520
    default: return 1000
    }
  }

  /// The most room that a text takes on a line.
  static func width(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) }
    return Double(thousandths) / 1000 * size * (isBold ? boldness : 1)
  }

  /// Whether every word of a text fits on a line by itself; at a hyphen it may be broken.
  static func isWhole(_ text: String, size: Double, isBold: Bool = false, within room: Double) -> Bool {
    text.split(separator: " ").allSatisfy { word in
      let parts = word.split(separator: "-")
      return parts.enumerated().allSatisfy { place, part in
        width(place < parts.count - 1 ? "\(part)-" : part, size: size, isBold: isBold) <= room
      }
    }
  }

  /// The text in lines no wider than the room, broken at spaces; a longer word is cut.
  ///
  /// There is at least one line where there is text; what does not fit in the most lines ends in an ellipsis.
  static func lines(
    _ text: String, size: Double, isBold: Bool = false, within room: Double, most: Int = .max
  ) -> [String] {
    func fits(_ line: some StringProtocol) -> Bool { width(line, size: size, isBold: isBold) <= room }
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, fits("\(last) \(word)") {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines += fits(word) ? [String(word)] : cut(word, fits)
      }
    }
    guard lines.count > most, most > 0 else { return lines }
    var last = lines[most - 1]
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    return lines.prefix(most - 1) + [last + "…"]
  }

  /// A word cut into pieces that fit: at its own hyphens, else with hyphens between letters.
  ///
  /// Between digits a hyphen would be a minus.
  private static func cut(_ word: Substring, _ fits: (String) -> Bool) -> [String] {
    if let hyphen = word.dropFirst().dropLast().firstIndex(of: "-") {
      let (head, tail) = (word[...hyphen], word[word.index(after: hyphen)...])
      return [head, tail].flatMap { fits(String($0)) ? [String($0)] : cut($0, fits) }
    }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if let last = piece.last, !fits("\(piece)\(character)-") {
        let isHyphened = last.isLetter && character.isLetter && fits(piece + "-")
        pieces.append(isHyphened ? piece + "-" : piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
