import BredeWelvaart
import Cells
import Dashboard

/// A small field with the colour and the sign of a verdict.
enum Chip {
  static let (width, height) = (15.0, 11.0)

  /// The field of a verdict as the wheel has it; without one it is hollow.
  static func marks(_ verdict: Verdict?, x: Double, middle: Double) -> [Mark] {
    marks(verdict.map { .ink($0.wheelInk) } ?? .outline, Sign(verdict), x: x, middle: middle)
  }

  /// What a field is filled with.
  enum Ground: Hashable {
    case ink(Ink)
    case outline
    case hatched
  }

  /// A field with any ground and sign.
  static func marks(_ ground: Ground, _ sign: Sign?, x: Double, middle: Double) -> [Mark] {
    let box = Box(x: x, y: middle - height / 2, width: width, height: height)
    let (paint, colour): (Paint, Colour) =
      switch ground {
      case .ink(let ink): (Paint(fill: .solid(.ink(ink)), line: .muted, lineWidth: 0.4), .contrast(on: ink))
      case .outline: (.line(.ink(.noData), 0.8), .muted)
      case .hatched: (Paint(fill: .hatched, line: .muted, lineWidth: 0.4), .muted)
      }
    return [.shape(.box(box, corner: 1.5), paint)]
      + (sign.map { [$0.mark(at: box.middle, size: 7, colour)] } ?? [])
  }
}

/// What signs mean, beside each other over as many lines as they need.
struct Legend {
  /// A sign and its meaning.
  struct Entry {
    let width: Double
    let word: String
    /// Draws the sign at a place and around a height.
    let sign: (_ x: Double, _ middle: Double) -> [Mark]
  }

  let entries: [Entry]

  /// The verdicts among some, in the usual order.
  init(_ verdicts: [Verdict?]) {
    let order: [Verdict?] = [.better, .worse, .equal, .higher, .lower, nil]
    entries = order.filter(verdicts.contains).map { verdict in
      Entry(width: Chip.width, word: verdict?.word ?? "geen gegevens") {
        Chip.marks(verdict, x: $0, middle: $1)
      }
    }
  }

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  static func + (left: Legend, right: Legend) -> Legend { Legend(left.entries + right.entries) }

  var drawing: Drawing {
    let (size, step) = (8.5, 16.0)
    var drawing = Drawing()
    var x = 0.0
    var middle = step / 2
    for entry in entries {
      let width = entry.width + 5 + Typeface.width(entry.word, size: size)
      if x > 0, x + width > Drawing.width {
        x = 0
        middle += step
      }
      drawing.add(entry.sign(x, middle))
      let place = Spot(x: x + entry.width + 5, y: Label.baseline(middle: middle, size: size))
      drawing.add(Label(text: entry.word, place: place, size: size))
      x += width + 14
    }
    drawing.height = entries.isEmpty ? 0 : middle + step / 2
    return drawing
  }
}
