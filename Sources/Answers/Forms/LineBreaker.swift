import Cells

/// Breaks text of several styles into lines at its spaces.
struct LineBreaker {
  private let width: Int
  private let rest: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  /// The words of the current line in the current style.
  private var run = ""
  private var runWidth = 0
  private var style = Style.plain
  /// The word that no space has ended yet: a comma in another style stays with what it follows.
  private var word: [(text: Substring, style: Style)] = []
  private var wordWidth = 0
  /// Whether the current line has no words yet.
  private var isStart = true
  private var needsSpace = false

  /// Starts the first line; the width of a line is in cells, and so is the indent of the first and the rest.
  init(width: Int, first: Int = 0, rest: Int = 0) {
    (self.width, self.rest) = (width, rest)
    line.pad(to: first)
  }

  /// Goes on with text; only a space in it parts it from what was before.
  mutating func add(_ text: String, _ style: Style) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while true {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
      if start < end {
        word.append((text[start..<end], style))
        wordWidth += text[start..<end].cellWidth
      }
      guard end < bytes.endIndex else { return }
      endWord()
      needsSpace = !isStart
      start = bytes.index(after: end)
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if !fits(wordWidth) { endLine() }
    // A word longer than a line is cut.
    let isWhole = fits(wordWidth, atStart: true)
    for piece in word {
      let parts = isWhole ? [piece.text] : piece.text.wrapped(to: max(1, width - rest)).map { $0[...] }
      for part in parts {
        if !fits(part.cellWidth) { endLine() }
        append(part, piece.style)
      }
    }
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
  }

  /// Whether there is room; at the start of a line there always is, for there would be no more on the next.
  private func fits(_ more: Int, atStart: Bool = false) -> Bool {
    (isStart && !atStart) || line.width + runWidth + (needsSpace ? 1 : 0) + more <= width
  }

  private mutating func append(_ text: Substring, _ style: Style) {
    if style != self.style { endRun() }
    self.style = style
    if needsSpace { run += " " }
    run += text
    runWidth += text.cellWidth + (needsSpace ? 1 : 0)
    (isStart, needsSpace) = (false, false)
  }

  private mutating func endRun() {
    line.append(run, style)
    (run, runWidth) = ("", 0)
  }

  private mutating func endLine() {
    endRun()
    lines.append(line)
    line = StyledLine()
    line.pad(to: rest)
    (isStart, needsSpace) = (true, false)
  }

  /// The lines; none where there was no text.
  consuming func finished() -> [StyledLine] {
    endWord()
    guard !isStart else { return lines }
    endRun()
    return lines + [line]
  }
}
