/// A headline in capitals of blocks, three rows high, for a room to read.
package struct HeadlineText: Hashable, Sendable {
  /// The lines that it is broken into.
  let lines: [PixelLetters]

  /// Larger than this, a headline is no easier to read.
  private static let largestScale = 2

  /// The largest headline that fits; nil where not even the smallest does, or a character has no such form.
  package init?(_ text: String, fitting room: Size) {
    let words = text.split(separator: " ").map { $0.compactMap(Self.letter) }
    guard !words.isEmpty, words.reduce(0, { $0 + $1.count }) == text.count(where: { $0 != " " }) else {
      return nil
    }
    for scale in (1...Self.largestScale).reversed() {
      if let lines = Self.lines(words, scale, room) {
        self.lines = lines
        return
      }
    }
    return nil
  }

  /// The rows of cells that it takes.
  package var height: Int { lines.reduce(0) { $0 + $1.size.height } }

  /// Breaks words into lines of letters of a size.
  private static func lines(_ words: [[[String]]], _ scale: Int, _ room: Size) -> [PixelLetters]? {
    func line(_ letters: [[String]]) -> PixelLetters { PixelLetters(letters: letters, scale: scale) }
    let space = [letter(" ") ?? []]
    var lines: [PixelLetters] = []
    for word in words {
      let longer = lines.last.map { line($0.letters + space + word) }
      if let longer, longer.size.width <= room.width {
        lines[lines.endIndex - 1] = longer
      } else {
        lines.append(line(word))
      }
    }
    let height = lines.reduce(0) { $0 + $1.size.height }
    let width = lines.map(\.size.width).max() ?? 0
    return height <= room.height && width <= room.width && lines.count <= mostLines ? lines : nil
  }

  /// More lines than this no room reads.
  private static let mostLines = 5
}

extension Canvas {
  /// Draws a headline with its top left cell at the point.
  package mutating func draw(_ text: HeadlineText, at origin: Point, ink: Ink, glyphs: GlyphSet) {
    var y = origin.y
    for line in text.lines {
      draw(line, at: Point(x: origin.x, y: y), ink: ink, glyphs: glyphs)
      y += line.size.height
    }
  }
}

extension HeadlineText {
  /// The pixels of a character: a row for what stands over a letter, and five for its capital.
  private static func letter(_ character: Character) -> [String]? {
    let scalars = Array(character.unicodeScalars)
    if let plain = plain(character) {
      let rows = plain.split(separator: " ").map(String.init)
      return [String(repeating: ".", count: rows.first?.count ?? 0)] + rows
    }
    guard scalars.count == 1, let (base, accent) = accented[character], var rows = letter(base),
      let width = rows.first?.count
    else { return nil }
    rows[0] = String(accent.prefix(width)).padding(to: width)
    return rows
  }

  /// Letters with what stands over them.
  private static let accented: [Character: (Character, String)] = [
    "é": ("e", "..#"), "è": ("e", "#.."), "ê": ("e", ".#."), "ë": ("e", "#.#"), "ï": ("i", "#"),
    "í": ("i", "#"), "ö": ("o", "#..#"), "ó": ("o", "..#."), "ü": ("u", "#.#"), "ú": ("u", "..#"),
    "á": ("a", "..#"), "à": ("a", "#.."), "ä": ("a", "#.#"), "É": ("e", "..#"), "Ë": ("e", "#.#"),
  ]

  private static func plain(_ character: Character) -> String? {
    guard let capital = character.uppercased().first else { return nil }
    return switch capital {
    case "A": ".#. #.# ### #.# #.#"
    case "B": "##. #.# ##. #.# ##."
    case "C": ".## #.. #.. #.. .##"
    case "D": "##. #.# #.# #.# ##."
    case "E": "### #.. ##. #.. ###"
    case "F": "### #.. ##. #.. #.."
    case "G": ".### #... #.## #..# .###"
    case "H": "#.# #.# ### #.# #.#"
    case "I": "# # # # #"
    case "J": "..# ..# ..# #.# .#."
    case "K": "#..# #.#. ##.. #.#. #..#"
    case "L": "#.. #.. #.. #.. ###"
    case "M": "#...# ##.## #.#.# #...# #...#"
    case "N": "#..# ##.# #.## #..# #..#"
    case "O": ".##. #..# #..# #..# .##."
    case "P": "##. #.# ##. #.. #.."
    case "Q": ".##. #..# #..# #.## .###"
    case "R": "##. #.# ##. #.# #.#"
    case "S": ".## #.. .#. ..# ##."
    case "T": "### .#. .#. .#. .#."
    case "U": "#.# #.# #.# #.# ###"
    case "V": "#.# #.# #.# #.# .#."
    case "W": "#...# #...# #.#.# ##.## #...#"
    case "X": "#.# #.# .#. #.# #.#"
    case "Y": "#.# #.# .#. .#. .#."
    case "Z": "### ..# .#. #.. ###"
    case "0": "### #.# #.# #.# ###"
    case "1": ".#. ##. .#. .#. ###"
    case "2": "##. ..# .#. #.. ###"
    case "3": "##. ..# .#. ..# ##."
    case "4": "#.# #.# ### ..# ..#"
    case "5": "### #.. ##. ..# ##."
    case "6": ".## #.. ### #.# ###"
    case "7": "### ..# .#. .#. .#."
    case "8": "### #.# ### #.# ###"
    case "9": "### #.# ### ..# ##."
    case "%": "#.# ..# .#. #.. #.#"
    case "€": ".### ###. #... ###. .###"
    case ",": ".. .. .. .# #."
    case ".": ". . . . #"
    case ":": ". # . # ."
    case ";": ".. .# .. .# #."
    case "?": "##. ..# .#. ... .#."
    case "!": "# # # . #"
    case "-": "... ... ### ... ..."
    case "–": "... ... ### ... ..."
    case "/": "..# ..# .#. #.. #.."
    case "'": "# # . . ."
    case "’": "# # . . ."
    case "‘": "# # . . ."
    case "+": "... .#. ### .#. ..."
    case "(": ".# #. #. #. .#"
    case ")": "#. .# .# .# #."
    case "&": ".#.. #.#. .#.. #.#. .#.#"
    case " ": ".. .. .. .. .."
    default: nil
    }
  }
}

extension String {
  /// Dots behind it, up to a number of characters.
  fileprivate func padding(to count: Int) -> String {
    self + String(repeating: ".", count: Swift.max(0, count - self.count))
  }
}
