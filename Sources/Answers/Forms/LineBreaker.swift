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
  /// Whether the current line has no words yet.
  private var isStart = true
  private var needsSpace = false

  /// Starts the first line.
  ///
  /// - Parameters:
  ///   - width: The most cells of a line, with its indent.
  ///   - first: The cells before the first line.
  ///   - rest: The cells before the other lines.
  init(width: Int, first: Int = 0, rest: Int = 0) {
    self.width = width
    self.rest = rest
    line.pad(to: first)
  }

  /// Goes on with text; only a space in it parts it from what was before.
  mutating func add(_ text: String, _ style: Style) {
    if style != self.style { endRun() }
    self.style = style
    let bytes = text.utf8
    var start = bytes.startIndex
    while true {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
      if start < end { add(word: text[start..<end]) }
      guard end < bytes.endIndex else { return }
      needsSpace = !isStart
      start = bytes.index(after: end)
    }
  }

  private mutating func add(word: Substring) {
    let wordWidth = word.cellWidth
    if !isStart, line.width + runWidth + (needsSpace ? 1 : 0) + wordWidth > width { endLine() }
    let room = width - line.width - runWidth - (needsSpace ? 1 : 0)
    guard wordWidth > room, isStart else { return append(word, wordWidth) }
    // A word longer than a line is cut.
    for piece in word.wrapped(to: max(1, width - rest)) {
      if !isStart { endLine() }
      append(Substring(piece), piece.cellWidth)
    }
  }

  private mutating func append(_ word: Substring, _ wordWidth: Int) {
    if needsSpace {
      run += " "
      runWidth += 1
    }
    run += word
    runWidth += wordWidth
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
    guard !isStart else { return lines }
    endRun()
    return lines + [line]
  }
}
