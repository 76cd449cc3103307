import Cells

/// How the notes screen divides its room: as much as there is for the notes.
struct NotesLayout {
  /// The smallest size that is of use.
  static let minimum = Size(width: 40, height: 10)
  /// Longer lines are hard to read.
  private static let mostColumns = 72
  /// What stands beside the notes where there is room for it.
  private static let sideColumns = 36...56
  private static let gap = 5

  private(set) var now = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var nowLines: [NotesLine] = []
  private(set) var next = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var nextLines: [NotesLine] = []
  private(set) var notes = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var noteLines: [NotesLine] = []
  /// Where the timer stands in large figures; empty where the line at the top has it.
  private(set) var timer = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The thin lines that part the notes from the rest.
  private(set) var rules: [Rect] = []

  /// Lays the page out; nil where there is none, or no room.
  init?(_ screen: NotesScreen) {
    guard let page = screen.page, Self.fits(screen.size) else { return nil }
    let isPast = if case .ended = screen.link { true } else { false }
    let words = { NotesWords(page: page, isPast: isPast, width: $0) }
    // Without the lines at the top and the bottom.
    let middle = Rect(screen.size).inset(vertical: 1)
    let least = Self.mostColumns + Self.gap + Self.sideColumns.lowerBound + 4
    notes = middle.width >= least && middle.height >= 16 ? putBeside(words, middle) : putAround(words, middle)
    noteLines = words(notes.width).notes
  }

  static func fits(_ size: Size) -> Bool {
    size.width >= minimum.width && size.height >= minimum.height
  }

  /// The first line of the notes at which their end is seen.
  var lastScroll: Int { max(0, noteLines.count - notes.height) }

  /// Puts everything else beside the notes; returns the place that is left for them.
  private mutating func putBeside(_ words: (Int) -> NotesWords, _ middle: Rect) -> Rect {
    let side = min(Self.sideColumns.upperBound, middle.width - 4 - Self.mostColumns - Self.gap)
    let whole = Self.mostColumns + Self.gap + side
    let inside = Rect(
      x: (middle.width - whole) / 2, y: middle.y + 1, width: whole, height: middle.height - 2)
    let (column, rest) = inside.splitLeft(Self.mostColumns)
    var beside = rest.splitLeft(Self.gap).rest
    rules = [Rect(x: column.maxX + 2, y: inside.y, width: 1, height: inside.height)]
    if beside.height >= 22 {
      (timer, beside) = beside.splitTop(BlockText.leastHeight + 2)
      beside = beside.splitTop(2).rest
    }
    var words = words(side)
    words.isRoomy = true
    nowLines = words.now(atMost: beside.height * 2 / 3)
    nextLines = words.next(atMost: 6)
    let below: Rect
    (now, below) = beside.splitTop(nowLines.count)
    next = below.splitTop(2).rest
    return column
  }

  /// Puts everything else above and below the notes; returns the place that is left for them.
  private mutating func putAround(_ words: (Int) -> NotesWords, _ middle: Rect) -> Rect {
    let width = min(Self.mostColumns, middle.width - (middle.width < 60 ? 2 : 4))
    // Blank rows where they take nothing away.
    let air = middle.height < 18 ? 0 : 1
    let foot = middle.height < 26 ? 0 : 1
    let inside = Rect(
      x: middle.width < 60 ? 1 : 2, y: middle.y + air, width: width, height: middle.height - air - foot)
    nowLines = words(width).now(atMost: max(1, inside.height / 3))
    nextLines = words(width).next(atMost: 1 + air)
    let (above, rest) = inside.splitTop(nowLines.count)
    let (between, below) = rest.splitBottom(nextLines.count + foot)
    (now, next) = (above, below.splitTop(foot).rest)
    rules = [between.splitTop(1).top, between.splitBottom(1).bottom].map { rule in
      Rect(x: 0, y: rule.y, width: middle.width, height: rule.height)
    }
    return between.inset(vertical: 1).splitTop(air).rest
  }
}
