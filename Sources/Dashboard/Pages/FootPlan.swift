import BredeWelvaart
import Cells

/// How the remarks about a figure share the lines of a foot.
///
/// What does not fit in full is said shorter, so that a long remark hides no other: the figure, what to look
/// out for, what the document notes, and where it comes from each keep a line.
struct FootPlan {
  /// A text with the lines that it gets.
  typealias Part = (text: String, style: Style, lines: Int)

  let parts: [Part]

  /// What comes first; the rest is for where there is room.
  private static let order: [Footnote.Kind] = [.figure, .aside, .caveat, .note, .source]

  /// The lines that remarks take in full.
  static func lines(_ remarks: [Footnote], width: Int) -> Int {
    remarks.reduce(0) { $0 + $1.text.wrapped(to: width).count }
  }

  init(_ remarks: [Footnote], size: Size) {
    let remarks = remarks.stablySorted { Self.order.firstIndex(of: $0.kind) ?? Self.order.count }
    let whole = remarks.map { ($0.text, $0.style, $0.text.wrapped(to: size.width).count) }
    guard whole.reduce(0, { $0 + $1.2 }) > size.height else {
      parts = whole
      return
    }
    var spare = size.height
    func of(_ kind: Footnote.Kind) -> [Footnote] { remarks.filter { $0.kind == kind } }
    func take(_ text: String, _ style: Style, keeping kept: Int, atLeast least: Int = 0) -> [Part] {
      let lines = min(text.wrapped(to: size.width).count, max(least, spare - kept))
      guard lines > 0, lines <= spare else { return [] }
      spare -= lines
      return [(text, style, lines)]
    }
    let (caveats, notes, sources) = (of(.caveat), of(.note), of(.source))
    // Where there is one line only, what to look out for has it.
    let hasRoom = size.height > 1 || caveats.isEmpty
    let source: [Part] =
      (hasRoom ? sources : []).first.map {
        take(Self.fitting([$0.text] + $0.shorter, size.width), $0.style, keeping: spare - 1)
      } ?? []
    let caveat = caveats.isEmpty ? 0 : 1
    // A figure cut short is another figure; what is said about it leaves what must be known of it a line each.
    let told = of(.figure) + of(.aside)
    var figures = told.prefix(1).flatMap { take($0.text, $0.style, keeping: caveat, atLeast: 1) }
    for remark in told.dropFirst() {
      figures += take(remark.text, remark.style, keeping: caveat + min(notes.count, 2))
    }
    let note = min(notes.count, max(0, spare - caveat), 2)
    var warnings: [Part] = []
    if let first = caveats.first {
      let titles = caveats.compactMap(\.shorter.last)
      let each = titles.map { RemarkLabel.caveat.line($0.asSentence) }
      let isEach = each.count <= spare - note && each.allSatisfy { $0.cellWidth <= size.width }
      let room = max(1, spare - note)
      for text in isEach ? each : [Self.warning(titles, size.width, lines: room)] {
        warnings += take(text, first.style, keeping: isEach ? spare - 1 : spare - room)
      }
    }
    let noted = notes.flatMap { take($0.text, $0.style, keeping: 0) }
    let rest = remarks.filter { !Self.order.contains($0.kind) }
      .flatMap { $0.text.wrapped(to: size.width).count <= spare ? take($0.text, $0.style, keeping: 0) : [] }
    parts = figures + warnings + noted + source + rest
  }

  /// The longest form that fits on a line, or else the shortest.
  private static func fitting(_ forms: [String], _ width: Int) -> String {
    forms.first { $0.cellWidth <= width } ?? forms.last ?? ""
  }

  /// As many titles as the lines have room for, with the number of others.
  private static func warning(_ titles: [String], _ width: Int, lines: Int) -> String {
    for count in titles.indices.reversed().map({ $0 + 1 }) {
      let more = count < titles.count ? " en nog \(titles.count - count)" : ""
      let text = RemarkLabel.caveat.line(Array(titles.prefix(count))) + more
      if text.wrapped(to: width).count <= lines { return text }
    }
    // Even the first alone is too long.
    let more = titles.count > 1 ? " en nog \(titles.count - 1)" : ""
    return RemarkLabel.caveat.line(titles.first ?? "").truncated(to: width * lines - more.cellWidth) + more
  }
}

extension Frame {
  /// Writes remarks about a figure, each as far as there is room.
  mutating func write(_ remarks: [Footnote], in area: Rect) {
    var y = area.y
    for part in FootPlan(remarks, size: area.size).parts {
      y = writeLines(part.text, y: y, in: area, part.style, atMost: part.lines)
    }
  }
}

extension Footnote {
  /// How it looks.
  var style: Style {
    switch kind {
    case .figure: .plain
    case .caveat: .accent
    case .aside, .source, .note, .spread, .definition: .muted
    }
  }
}
