/// Figures in letters of blocks, at least five rows high, for a room to read.
///
/// A cell shows two pixels, one above the other, which are about square.
package struct BlockText: Hashable, Sendable {
  /// The rows of a letter at the smallest scale.
  package static let leastHeight = 5

  private let letters: [[String]]
  /// How many times the smallest size.
  package let scale: Int

  /// Creates figures of digits with `,` `.` `:` `%` `€` `-` `+` `?` and spaces; nil where another is among them.
  package init?(_ text: some StringProtocol, scale: Int = 1) {
    let letters = text.compactMap(Self.letter)
    guard !letters.isEmpty, letters.count == text.count, scale > 0 else { return nil }
    (self.letters, self.scale) = (letters, scale)
  }

  /// The largest figures that fit; nil where not even the smallest do.
  package init?(_ text: some StringProtocol, fitting room: Size, atMost limit: Int = largestScale) {
    let largest = min(room.height / Self.leastHeight, limit, Self.largestScale)
    guard largest > 0 else { return nil }
    for scale in (1...largest).reversed() {
      guard let candidate = BlockText(text, scale: scale) else { return nil }
      if candidate.size.width <= room.width {
        self = candidate
        return
      }
    }
    return nil
  }

  /// Larger than this, a figure is no easier to read.
  package static let largestScale = 4

  /// The cells that it takes.
  package var size: Size { pixels.size }

  /// What is drawn.
  var pixels: PixelLetters { PixelLetters(letters: letters, scale: scale) }
}

extension Canvas {
  /// Draws figures of blocks with their top left cell at the point; what surrounds them is left as it is.
  package mutating func draw(_ text: BlockText, at origin: Point, ink: Ink, glyphs: GlyphSet) {
    draw(text.pixels, at: origin, ink: ink, glyphs: glyphs)
  }
}

extension BlockText {
  /// The pixels of a character, ten rows of them.
  private static func letter(_ character: Character) -> [String]? {
    let pixels: String? =
      switch character {
      case "0": ".####. ###### ##..## ##..## ##..## ##..## ##..## ##..## ###### .####."
      case "1": "..##.. .###.. ####.. ####.. ..##.. ..##.. ..##.. ..##.. ###### ######"
      case "2": ".####. ###### ##..## ....## ...### ..###. .###.. ###... ###### ######"
      case "3": ".####. ###### ##..## ....## ..###. ..###. ....## ##..## ###### .####."
      case "4": "...### ..#### .##### ###.## ##..## ##..## ###### ###### ....## ....##"
      case "5": "###### ###### ##.... ##.... #####. ###### ....## ##..## ###### .####."
      case "6": "..###. .####. ###... ##.... #####. ###### ##..## ##..## ###### .####."
      case "7": "###### ###### ....## ...### ...##. ..###. ..##.. .###.. .##... .##..."
      case "8": ".####. ###### ##..## ##..## .####. .####. ##..## ##..## ###### .####."
      case "9": ".####. ###### ##..## ##..## ###### .##### ....## ...### .####. .###.."
      case "%": "##...## ##...## ....##. ....##. ...##.. ..##... .##.... .##.... ##...## ##...##"
      case "€": "..##### .###### .##.... #####.. #####.. #####.. #####.. .##.... .###### ..#####"
      case ",": ".. .. .. .. .. .. ## ## .# #."
      case ".": ".. .. .. .. .. .. .. .. ## ##"
      case ":": ".. .. ## ## .. .. ## ## .. .."
      case "-": ".... .... .... .... #### #### .... .... .... ...."
      case "+": "...... ...... ..##.. ..##.. ###### ###### ..##.. ..##.. ...... ......"
      case "?": ".####. ###### ##..## ....## ...### ..###. ..##.. ...... ..##.. ..##.."
      case " ": ".. .. .. .. .. .. .. .. .. .."
      default: nil
      }
    return pixels?.split(separator: " ").map(String.init)
  }
}
